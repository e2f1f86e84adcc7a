import { query, type Db } from '../database/query.ts';
import type { Trouble } from '../shared/lasting-alarm.ts';

/** Consumers that have asked so often about few persons since an instant, and the first time. */
export async function listPersonReleases(
  db: Db,
  { since, atLeast }: { since: Date; atLeast: number },
): Promise<Trouble[]> {
  return query<Trouble>(
    db,
    `select consumer_id as consumer, 'release-of-few' as kind, count(*)::int as count,
            min(decided_at) as since
       from gate.decision_batch
      where operation = 'release' and of_few and decided_at > :since
      group by consumer_id having count(*) >= :atLeast order by consumer_id`,
    { since, atLeast },
  );
}

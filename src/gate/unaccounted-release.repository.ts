import { query, type Db } from '../database/query.ts';
import type { Trouble } from '../shared/lasting-alarm.ts';

/**
 * Consumers with more than so many batches of a time that they have sent no manifest for, and the
 * first of them. An answer as of an earlier instant is no extract, and can have none.
 */
export async function listUnaccountedReleases(
  db: Db,
  { since, until, moreThan }: { since: Date; until: Date; moreThan: number },
): Promise<Trouble[]> {
  return query<Trouble>(
    db,
    `select b.consumer_id as consumer, 'release-unaccounted' as kind, count(*)::int as count,
            min(b.decided_at) as since
       from gate.decision_batch b
      where b.operation = 'release' and b.as_of is null
        and b.decided_at > :since and b.decided_at <= :until
        and not exists (select from gate.manifest m where m.batch_id = b.batch_id)
      group by b.consumer_id having count(*) > :moreThan order by b.consumer_id`,
    { since, until, moreThan },
  );
}

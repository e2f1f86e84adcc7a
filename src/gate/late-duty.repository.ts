import { query, type Db } from '../database/query.ts';
import type { Trouble } from '../shared/lasting-alarm.ts';

/** What is late at an instant. What a case holds back is not. */
export async function listLateDuties(db: Db, at: Date): Promise<Trouble[]> {
  return query<Trouble>(
    db,
    `select consumer, kind, count(*)::int as count, min(due_by) as since
       from (select consumer_id as consumer, kind, due_by from gate.duty
              where state = 'open' and held_at is null
             union all
             select consumer_id, 'inform', due_by from gate.recipient_notice
              where closed_at is null
             union all
             select 'kpr-innsyn', 'find-recipients', since + interval '24 hours'
               from gate.recipient_search where closed_at is null) as owed
      where due_by < :at
      group by consumer, kind order by consumer, kind`,
    { at },
  );
}

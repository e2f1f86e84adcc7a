import { query, type Db } from '../database/query.ts';
import type { LateDuties } from './late-duty.ts';

/** What is late at an instant. What a case holds back is not. */
export async function listLateDuties(db: Db, at: Date): Promise<LateDuties[]> {
  return query<LateDuties>(
    db,
    `select consumer_id as consumer, kind, count(*)::int as count, min(due_by) as since
       from gate.duty
      where state = 'open' and held_at is null and due_by < :at
      group by consumer_id, kind order by consumer_id, kind`,
    { at },
  );
}

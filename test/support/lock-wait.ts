import type pg from 'pg';

/** Until something waits for a lock that the test holds. */
export async function somebodyWaits(db: pg.Pool): Promise<void> {
  const waiting = `select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  for (let waits = 0; waits === 0;) waits = (await db.query(waiting)).rowCount ?? 0;
}

import type pg from 'pg';

/** Until so many wait for locks that the test holds, perhaps on this very connection. */
export async function somebodyWaits(db: pg.Pool | pg.Client, howMany = 1): Promise<void> {
  const waiting = `select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  for (let waits = 0; waits < howMany;) {
    // A transaction would see the same again.
    await db.query('select pg_stat_clear_snapshot()');
    waits = (await db.query(waiting)).rowCount ?? 0;
  }
}

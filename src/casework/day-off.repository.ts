import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';

export type AddedDayOff = { date: string; name: string; addedAt: Date };

/** Norwegian calendar dates, YYYY-MM-DD. */
export async function listDaysOff(db: Db): Promise<string[]> {
  const rows = await query<{ date: string }>(db, `select date from casework.day_off`);
  return rows.map(({ date }) => date);
}

/** With who added each, the latest date first; for the desk. */
export async function listAddedDaysOff(db: Db): Promise<AddedDayOff[]> {
  return query(
    db,
    `select d.date, s.name, d.added_at as "addedAt"
       from casework.day_off d join ident.staff s on s.staff_id = d.added_by
      order by d.date desc limit 100`,
  );
}

/** False when it is there already. */
export async function insertDayOff(
  tx: Knex.Transaction,
  added: { date: string; staffId: string; addedAt: Date },
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into casework.day_off (date, added_by, added_at) values (:date, :staffId, :addedAt)
     on conflict (date) do nothing returning 1 as one`,
    added,
  );
  return rows.length === 1;
}

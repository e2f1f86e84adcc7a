import type { NewConnection } from '../database/pools.ts';
import { query, type Db } from '../database/query.ts';

/** A restore cuts off the end, so the latest tell; some more of them cost nothing. */
const latest = 20;

/** Duties that the keeper of the register shown here was the last to acknowledge. */
export async function listLatestDone(db: Db): Promise<string[]> {
  const rows = await query<{ dutyId: string }>(
    db,
    `select d.duty_id as "dutyId"
       from gate.consumer c
      cross join lateral (
        select duty_id from gate.duty
         where consumer_id = c.consumer_id and state = 'done'
         order by closed_at desc, created_at desc, duty_id desc limit :latest) d
      where c.keeps_shown_register and c.keeps_register and c.ended_at is null`,
    { latest },
  );
  return rows.map(({ dutyId }) => dutyId);
}

/** How many of the duties a register knows that it has carried out. */
export async function countKnown(
  register: NewConnection,
  dutyIds: readonly string[],
): Promise<number> {
  const { rows } = await register.query<{ known: number }>(
    `select count(*)::int as known from innsyn.gate_watermark where duty_id = any ($1::uuid[])`,
    [dutyIds],
  );
  return rows[0]?.known ?? 0;
}

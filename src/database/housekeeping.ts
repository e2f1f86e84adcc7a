import type { Knex } from 'knex';
import { errorDetail, type Log } from '../shared/log.ts';
import { retention } from '../shared/retention.ts';
import { query } from './query.ts';

const everyMs = 60_000;
const dailyMs = 24 * 3_600_000;

/** Removes what has had its time, by the table that the privacy page prints. */
export function startHousekeeping({ db, log }: { db: Knex; log: Log }): { stop: () => void } {
  const repeat = (act: (db: Knex) => Promise<void>, ms: number) =>
    setInterval(() => {
      void act(db).catch((error: unknown) => log.error('housekeeping-failed', errorDetail(error)));
    }, ms).unref();
  const timers = [repeat(tidyOften, everyMs), repeat(tidyDaily, dailyMs)];
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) };
}

async function tidyOften(db: Knex): Promise<void> {
  await query(db, `delete from session.session where expire < now()`);
  await query(db, `delete from session.spent_logout_token where expires_at < now()`);
  await query(db, `delete from session.rate_limit where expire < extract(epoch from now()) * 1000`);
}

/** What is kept for days and years. */
export async function tidyDaily(db: Knex): Promise<void> {
  const [days, signIns, lookUps] = [keptFor('drafts'), keptFor('sign-ins'), keptFor('look-ups')];
  await query(db, `select reservation.delete_old_drafts(now() - make_interval(days => :days))`, {
    days,
  });
  await query(
    db,
    `select journal.expire(now() - make_interval(years => :signIns),
                           now() - make_interval(years => :lookUps))`,
    { signIns, lookUps },
  );
}

function keptFor(kind: (typeof retention)[number]['kind']): number {
  const row = retention.find((one) => one.kind === kind);
  if (row === undefined) throw new Error(`Nothing says how long ${kind} are kept`);
  return row.keptFor.n;
}

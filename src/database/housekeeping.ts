import type { Knex } from 'knex';
import { errorDetail, type Log } from '../shared/log.ts';
import { retention } from '../shared/retention.ts';
import { query, queryOne } from './query.ts';

const everyMs = 60_000;
/** Often enough for duties counted in hours, seldom enough that an alarm is still read. */
const hourlyMs = 3_600_000;
const dailyMs = 24 * hourlyMs;

/**
 * Removes what has had its time, by the table that the privacy page prints, and counts what is
 * overdue: at once, then every minute or day.
 */
export function startHousekeeping({ db, log }: { db: Knex; log: Log }): { stop: () => void } {
  let stopped = false;
  const repeat = (act: (db: Knex) => Promise<void>, ms: number) => {
    const run = () =>
      void act(db).catch((error: unknown) => {
        if (!stopped) log.error('housekeeping-failed', errorDetail(error));
      });
    run();
    return setInterval(run, ms).unref();
  };
  const timers = [
    repeat(tidyOften, everyMs),
    repeat((worker) => reportOverdue(worker, log), hourlyMs),
    repeat(tidyDaily, dailyMs),
  ];
  return {
    stop: () => {
      stopped = true;
      timers.forEach((timer) => clearInterval(timer));
    },
  };
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

/** What the law gives a time for, and nobody has done: somebody must be told. */
export async function reportOverdue(db: Knex, log: Log): Promise<void> {
  const { duties, disputes } = await queryOne<{ duties: number; disputes: number }>(
    db,
    `select (select count(*)::int from gate.duty
              where state = 'open' and held_at is null and due_by < now()) as duties,
            (select count(*)::int from casework.request
              where kind = 'reservation-disputed' and due_by < now()) as disputes`,
  );
  if (duties > 0) log.error('duties-overdue', { count: duties });
  if (disputes > 0) log.error('disputes-overdue', { count: disputes });
}

function keptFor(kind: (typeof retention)[number]['kind']): number {
  const row = retention.find((one) => one.kind === kind);
  if (row === undefined) throw new Error(`Nothing says how long ${kind} are kept`);
  return row.keptFor.n;
}

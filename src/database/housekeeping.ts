import type { Knex } from 'knex';
import { countDeadline } from '../casework/deadline.ts';
import { loadHolidays } from '../casework/norwegian-holidays.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { keptFor } from '../shared/retention.ts';
import { reportLag } from './consumer-lag.ts';
import { query, queryOne } from './query.ts';

const everyMs = 60_000;
/** Often enough for what is counted in days, seldom enough that an alarm is still read. */
const hourlyMs = 3_600_000;
const dailyMs = 24 * hourlyMs;

type Housekeeping = { db: Knex; log: Log; metrics?: Pick<Metrics, 'overdue' | 'consumerLag'> };

/**
 * Removes what has had its time, by the table that the privacy page prints, and counts what is
 * overdue: at once, then every minute or day.
 */
export function startHousekeeping({ db, log, metrics }: Housekeeping): { stop: () => void } {
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
    repeat((worker) => reportOverdue(worker, log, metrics), hourlyMs),
    repeat((worker) => reportLag(worker, log, metrics), hourlyMs),
    repeat(tidyDaily, dailyMs),
  ];
  return {
    stop: () => {
      stopped = true;
      timers.forEach((timer) => clearInterval(timer));
    },
  };
}

/** What is kept for minutes and hours, or until its key ends, or not an hour longer than it says. */
export async function tidyOften(db: Knex): Promise<void> {
  await query(db, `delete from session.session where expire < now()`);
  await query(db, `delete from session.staff_session where expire < now()`);
  await query(db, `delete from session.spent_logout_token where expires_at < now()`);
  await query(db, `delete from session.rate_limit where expire < extract(epoch from now()) * 1000`);
  await query(db, `select gate.remove_expired_snapshots()`);
  await query(db, `select gate.remove_ended_pseudonyms()`);
  await query(db, `select report.expire_files(now() - make_interval(days => :days))`, {
    days: keptFor('reports'),
  });
}

/** What is kept for days and years. */
export async function tidyDaily(db: Knex): Promise<void> {
  const [days, signIns, lookUps] = [keptFor('drafts'), keptFor('sign-ins'), keptFor('look-ups')];
  for (const schema of ['reservation', 'casework']) {
    await query(db, `select ${schema}.delete_old_drafts(now() - make_interval(days => :days))`, {
      days,
    });
  }
  await query(db, `select notice.delete_old_messages(now() - make_interval(years => :years))`, {
    years: keptFor('messages'),
  });
  await query(db, `select seal.delete_old_documents(now() - make_interval(years => :years))`, {
    years: keptFor('sealed-documents'),
  });
  await query(
    db,
    `select journal.expire(now() - make_interval(years => :signIns),
                           now() - make_interval(years => :lookUps))`,
    { signIns, lookUps },
  );
}

/** What the law gives a time for, and nobody has done: somebody must be told. */
export async function reportOverdue(
  db: Knex,
  log: Log,
  metrics?: Pick<Metrics, 'overdue'>,
): Promise<void> {
  const { disputes } = await queryOne<{ disputes: number }>(
    db,
    `select count(*)::int as disputes from casework.request
      where kind = 'reservation-disputed' and status = 'received' and due_by < now()`,
  );
  const corrections = await overdueByMonth(db, ['correction']);
  const access = await overdueByMonth(db, ['access-for-another']);
  const requests = (await overdueByMonth(db, otherRequests)) + (await overdueStops(db));
  metrics?.overdue('disputes', disputes);
  metrics?.overdue('corrections', corrections);
  metrics?.overdue('access-for-another', access);
  metrics?.overdue('requests', requests);
  if (disputes > 0) log.error('disputes-overdue', { count: disputes });
  if (corrections > 0) log.error('corrections-overdue', { count: corrections });
  if (access > 0) log.error('access-for-another-overdue', { count: access });
  if (requests > 0) log.error('requests-overdue', { count: requests });
}

/**
 * By the deadline that the person sees, which is counted anew each time: what is stored knows only
 * the holidays of the day it came. No month is shorter than 28 days.
 */
async function overdueByMonth(db: Knex, kinds: readonly string[]): Promise<number> {
  const open = await query<{ received_at: Date; now: Date }>(
    db,
    `select received_at, now() from casework.request
      where kind = any (:kinds) and status = 'received'
        and received_at < now() - interval '28 days'`,
    { kinds },
  );
  if (open.length === 0) return 0;
  const calendar = await loadHolidays();
  return open.filter(
    ({ received_at: receivedAt, now }) =>
      countDeadline('month', { receivedAt }, calendar).dueBy < now,
  ).length;
}

/** What is answered within the month, besides what has a name of its own. */
const otherRequests = [
  'reservation-objected',
  'lift-requested',
  'report-incomplete',
  'young-reservation',
  'young-access',
  'shield',
];

async function overdueStops(db: Knex): Promise<number> {
  const { late } = await queryOne<{ late: number }>(
    db,
    `select count(*)::int as late from casework.request
      where kind = 'emergency-stop' and status = 'received' and due_by < now()`,
  );
  return late;
}

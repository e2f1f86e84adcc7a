import type { Knex } from 'knex';
import { alarms, isRequestKind, requestTypeOf } from '../casework/request-type.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { keptFor } from '../shared/retention.ts';
import { reportLag } from './consumer-lag.ts';
import { query } from './query.ts';

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
  await query(db, `select report.delete_old_jobs(now() - make_interval(days => :days))`, {
    days: keptFor('report-orders'),
  });
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

/**
 * What the law gives a time for, and nobody has done: somebody must be told. A deadline that stands
 * still is nobody's but the person's.
 */
export async function reportOverdue(
  db: Knex,
  log: Log,
  metrics?: Pick<Metrics, 'overdue'>,
): Promise<void> {
  const late = await query<{ kind: string; count: number }>(
    db,
    `select r.kind, count(*)::int as count
       from casework.request r left join casework.handling h using (request_id)
      where coalesce(h.due_by, r.due_by) < now()
        and h.closed_at is null and h.paused_on is null
      group by r.kind`,
  );
  for (const alarm of alarms) {
    const count = late
      .filter(({ kind }) => isRequestKind(kind) && requestTypeOf(kind).alarm === alarm)
      .reduce((sum, row) => sum + row.count, 0);
    metrics?.overdue(alarm, count);
    if (count > 0) log.error(`${alarm}-overdue`, { count });
  }
}

import type { Knex } from 'knex';
import { errorDetail, type Log } from '../shared/log.ts';
import { retention } from '../shared/retention.ts';
import { query } from './query.ts';

const everyMs = 60_000;
const draftDays = retention.find(({ kind }) => kind === 'drafts')?.keptFor.n ?? 30;

/** Removes what has had its time: sessions, spent tokens, counters, drafts. */
export function startHousekeeping({ db, log }: { db: Knex; log: Log }): { stop: () => void } {
  const timer = setInterval(() => {
    void tidy(db).catch((error: unknown) => log.error('housekeeping-failed', errorDetail(error)));
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** One round. */
async function tidy(db: Knex): Promise<void> {
  await query(db, `delete from session.session where expire < now()`);
  await query(db, `delete from session.spent_logout_token where expires_at < now()`);
  await query(db, `delete from session.rate_limit where expire < extract(epoch from now()) * 1000`);
  await query(
    db,
    `select reservation.delete_old_drafts(now() - make_interval(days => :draftDays))`,
    {
      draftDays,
    },
  );
}

import type { Knex } from 'knex';
import { countDeadline } from '../casework/deadline.ts';
import type { DeadlineLedger } from '../casework/deadline-ledger.service.ts';
import { requestTypeOf } from '../casework/request-type.ts';
import { dayOff, type HolidayCalendar } from '../casework/working-day.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { listDueInstants, lockCasesDueAt, type RunningCase } from './recount.repository.ts';

export type Recounts = ReturnType<typeof createRecounts>;

/** Moves the deadlines that end on what has become a day off since they were counted. */
export function createRecounts(deps: {
  deskDb: Knex;
  deadlineLedger: DeadlineLedger;
  loadHolidays: () => Promise<HolidayCalendar>;
  clock: Clock;
  log: Pick<Log, 'info'>;
}) {
  const { deskDb, deadlineLedger, loadHolidays, clock, log } = deps;

  async function recount(
    tx: Knex.Transaction,
    { requestId, kind, receivedAt, dueBy }: RunningCase,
    holidays: HolidayCalendar,
  ): Promise<boolean> {
    const rule = requestTypeOf(kind).deadline;
    if (typeof rule !== 'string') return false;
    const now = clock.now();
    const entries = await deadlineLedger.of(tx, requestId);
    const entry = { entry: 'recounted', on: osloDate(now), dayOff: osloDate(dueBy) } as const;
    const counted = countDeadline(rule, { receivedAt, entries: [...entries, entry] }, holidays);
    // A promise is never made shorter.
    if (counted.dueBy <= dueBy) return false;
    await deadlineLedger.append(tx, requestId, {
      ...{ entry, reason: undefined, staffId: undefined, recordedAt: now },
      ...{ dueBy: counted.dueBy, pausedOn: counted.pausedOn },
    });
    return true;
  }

  return {
    /** Gives how many moved. */
    async run(signal?: AbortSignal): Promise<number> {
      const holidays = await loadHolidays();
      let all = 0;
      const instants = await listDueInstants(deskDb, clock.now());
      for (const dueBy of instants) {
        if (signal?.aborted === true) return all;
        if (dayOff(osloDate(dueBy), holidays) === undefined) continue;
        const moved = await deskDb.transaction(async (tx) => {
          let count = 0;
          for (const one of await lockCasesDueAt(tx, dueBy)) {
            if (await recount(tx, one, holidays)) count += 1;
          }
          return count;
        });
        all += moved;
        if (moved > 0) log.info('deadlines-recounted', { count: moved });
      }
      return all;
    },
  };
}

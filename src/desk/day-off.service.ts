import type { Knex } from 'knex';
import type { Calendar } from '../casework/calendar.service.ts';
import { dayOff, daysBetween } from '../casework/working-day.ts';
import type { StaffMember } from '../identity/staff.ts';
import { staffActor, type Journal } from '../journal/journal.service.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Recounts } from './recount.service.ts';

export type DaysOff = ReturnType<typeof createDaysOff>;

export type DayOffOutcome =
  | { outcome: 'added'; moved: number }
  | { outcome: 'refused'; because: 'no-date' | 'not-ahead' | 'too-far' | 'is-one' };

/** Nobody makes a day off of one that lies further ahead. */
const mostDaysAhead = 730;

/** Days off that are added: every running deadline that ends on one moves, and says why. */
export function createDaysOff(deps: {
  deskDb: Knex;
  deskJournal: Pick<Journal, 'recordChange'>;
  calendar: Calendar;
  recounts: Recounts;
  clock: Clock;
}) {
  const { deskDb, deskJournal, calendar, recounts, clock } = deps;
  return {
    list: calendar.list,

    /** @param date YYYY-MM-DD; undefined for what was none */
    async add(staff: StaffMember, date: string | undefined): Promise<DayOffOutcome> {
      if (date === undefined) return { outcome: 'refused', because: 'no-date' };
      const ahead = daysBetween(today(clock), date);
      if (ahead <= 0) return { outcome: 'refused', because: 'not-ahead' };
      if (ahead > mostDaysAhead) return { outcome: 'refused', because: 'too-far' };
      const isOne = dayOff(date, await calendar.load()) !== undefined;
      if (isOne) return { outcome: 'refused', because: 'is-one' };
      await deskDb.transaction(async (tx) => {
        const added = { date, staffId: staff.staffId, addedAt: clock.now() };
        if (!(await calendar.add(tx, added))) return;
        await deskJournal.recordChange(tx, [
          {
            action: 'day-off-added',
            actor: staffActor(staff),
            subject: undefined,
            detail: { date },
          },
        ]);
      });
      return { outcome: 'added', moved: await recounts.run() };
    },
  };
}

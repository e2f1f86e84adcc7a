import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import {
  insertDayOff,
  listAddedDaysOff,
  listDaysOff,
  type AddedDayOff,
} from './day-off.repository.ts';
import type { HolidayCalendar } from './working-day.ts';

export type Calendar = ReturnType<typeof createCalendar>;

/** The days off that deadlines go by: those of the law, and those that were added since. */
export function createCalendar(deps: { db: Db; loadHolidays: () => Promise<HolidayCalendar> }) {
  const { db, loadHolidays } = deps;
  return {
    /** Asked anew each time: a deadline and its story are counted by the same days. */
    load: async (): Promise<HolidayCalendar> => {
      const [holidays, added] = await Promise.all([loadHolidays(), listDaysOff(db)]);
      return (date) => holidays(date) ?? (added.includes(date) ? 'other-holiday' : undefined);
    },

    list: (): Promise<AddedDayOff[]> => listAddedDaysOff(db),

    /** Part of the change that journals it; false when it was added before. */
    async add(
      tx: Knex.Transaction,
      day: { date: string; staffId: string; addedAt: Date },
    ): Promise<boolean> {
      return insertDayOff(tx, day);
    },
  };
}

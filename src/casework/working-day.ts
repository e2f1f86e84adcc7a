/** Days that are not working days in Norway, besides Saturdays and Sundays. */
export const publicHolidays = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
  'other-holiday',
] as const;
export type PublicHoliday = (typeof publicHolidays)[number];

/** Which public holiday a Norwegian calendar date, YYYY-MM-DD, is. */
export type HolidayCalendar = (date: string) => PublicHoliday | undefined;

export type DayOff = PublicHoliday | 'saturday' | 'sunday';

/** Why a date is not a working day; undefined for one that is. */
export function dayOff(date: string, holidays: HolidayCalendar): DayOff | undefined {
  const holiday = holidays(date);
  if (holiday !== undefined) return holiday;
  const weekday = utcDay(date).getUTCDay();
  if (weekday === 6) return 'saturday';
  return weekday === 0 ? 'sunday' : undefined;
}

/** So many months on; 31 January leads to the last day of February. */
export function monthsAfter(date: string, months: number): { date: string; short: boolean } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const sameDay = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return { date: isoDay(sameDay), short: day > lastDay };
}

export function daysAfter(date: string, days: number): string {
  return isoDay(new Date(utcDay(date).getTime() + days * dayMs));
}

/** Whole days from one calendar date to another; negative when the other is earlier. */
export function daysBetween(from: string, until: string): number {
  return (utcDay(until).getTime() - utcDay(from).getTime()) / dayMs;
}

const dayMs = 86_400_000;

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function isoDay(utc: Date): string {
  return utc.toISOString().slice(0, 10);
}

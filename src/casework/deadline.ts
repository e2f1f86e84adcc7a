import { endOfOsloDay, osloDate } from '../shared/format.ts';

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

/** What the law says of a step; each has a text. */
type DeadlineLaw = 'gdpr-12' | 'gdpr-32' | 'gdpr-33' | 'regulation-1182' | 'fvl-30';

/**
 * One step of how a deadline came about, in the order in which one counts. `on` is a calendar date,
 * YYYY-MM-DD, or an instant where the law counts hours.
 */
export type DeadlineStep =
  | { step: 'received'; on: string | Date; legalBasis: readonly DeadlineLaw[] }
  /** The same day of the next month; `short-month`: the last day of a month without that day. */
  | { step: 'one-month' | 'short-month'; on: string; legalBasis: readonly DeadlineLaw[] }
  /** The deadline may not end on `on`, and goes on to the day after. */
  | { step: 'moved'; on: string; because: DayOff; legalBasis: readonly DeadlineLaw[] }
  | { step: 'hours'; on: Date; hours: number; legalBasis: readonly DeadlineLaw[] }
  | { step: 'due'; on: string | Date; legalBasis: readonly DeadlineLaw[] };

/** `dueBy` is the last instant that is in time. */
export type Deadline = { dueBy: Date; story: DeadlineStep[] };

const oneMonth = ['gdpr-12'] as const;
const movedOn = ['regulation-1182', 'fvl-30'] as const;
const misuse = ['gdpr-33'] as const;
const security = ['gdpr-32'] as const;

/**
 * One calendar month from receipt (GDPR 12(3)), the day of receipt not counted; a period that ends
 * on a day off ends with the next working day (Regulation 1182/71 article 3, fvl § 30).
 */
export function answerDeadline(receivedAt: Date, holidays: HolidayCalendar): Deadline {
  const receivedOn = osloDate(receivedAt);
  const month = monthAfter(receivedOn);
  const story: DeadlineStep[] = [
    { step: 'received', on: receivedOn, legalBasis: oneMonth },
    { step: month.short ? 'short-month' : 'one-month', on: month.date, legalBasis: oneMonth },
  ];
  let dueOn = month.date;
  for (let off = dayOff(dueOn, holidays); off !== undefined; off = dayOff(dueOn, holidays)) {
    story.push({ step: 'moved', on: dueOn, because: off, legalBasis: movedOn });
    dueOn = dayAfter(dueOn);
  }
  story.push({ step: 'due', on: dueOn, legalBasis: oneMonth });
  return { dueBy: endOfOsloDay(dueOn), story };
}

/** The next working day, by which a second person confirms an «Akutt sperre». */
export function nextWorkingDay(receivedAt: Date, holidays: HolidayCalendar): Deadline {
  const receivedOn = osloDate(receivedAt);
  const story: DeadlineStep[] = [{ step: 'received', on: receivedOn, legalBasis: security }];
  let dueOn = dayAfter(receivedOn);
  for (let off = dayOff(dueOn, holidays); off !== undefined; off = dayOff(dueOn, holidays)) {
    story.push({ step: 'moved', on: dueOn, because: off, legalBasis: security });
    dueOn = dayAfter(dueOn);
  }
  story.push({ step: 'due', on: dueOn, legalBasis: security });
  return { dueBy: endOfOsloDay(dueOn), story };
}

/** So many hours from the report (GDPR 33): nights, weekends and holidays count as well. */
export function misuseDeadline(receivedAt: Date, hours: number): Deadline {
  const dueBy = new Date(receivedAt.getTime() + hours * 3_600_000);
  return {
    dueBy,
    story: [
      { step: 'received', on: receivedAt, legalBasis: misuse },
      { step: 'hours', on: dueBy, hours, legalBasis: misuse },
      { step: 'due', on: dueBy, legalBasis: misuse },
    ],
  };
}

/** Whole days from `today` to the day of the deadline, both in Norway; negative when it is over. */
export function daysLeft(dueBy: Date, today: string): number {
  return (utcDay(osloDate(dueBy)).getTime() - utcDay(today).getTime()) / 86_400_000;
}

/** Why a date is not a working day; undefined for one that is. */
export function dayOff(date: string, holidays: HolidayCalendar): DayOff | undefined {
  const holiday = holidays(date);
  if (holiday !== undefined) return holiday;
  const weekday = utcDay(date).getUTCDay();
  if (weekday === 6) return 'saturday';
  return weekday === 0 ? 'sunday' : undefined;
}

/** 31 January leads to the last day of February. */
function monthAfter(date: string): { date: string; short: boolean } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const sameDay = new Date(Date.UTC(year, month, Math.min(day, lastDay)));
  return { date: isoDay(sameDay), short: day > lastDay };
}

function dayAfter(date: string): string {
  return isoDay(new Date(utcDay(date).getTime() + 86_400_000));
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function isoDay(utc: Date): string {
  return utc.toISOString().slice(0, 10);
}

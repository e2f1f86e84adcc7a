import { endOfOsloDay, osloDate } from '../shared/format.ts';
import {
  dayOff,
  daysAfter,
  daysBetween,
  monthsAfter,
  type DayOff,
  type HolidayCalendar,
} from './working-day.ts';

/**
 * How long an answer may take: `month` (GDPR 12(3)), `next-working-day` (a second person looks at an
 * emergency stop), or so many hours (GDPR 33).
 */
export type DeadlineRule = 'month' | 'next-working-day' | { hours: number };

/** All that lets the clock stand still (GDPR 12(6), recital 63): waiting for others never does. */
export const pauseGrounds = ['identity-in-doubt', 'request-unclear'] as const;
export type PauseGround = (typeof pauseGrounds)[number];

/** What has happened to a deadline since the request came. `on` is a Norwegian calendar date. */
export type DeadlineEntry =
  | { entry: 'paused'; on: string; ground: PauseGround }
  | { entry: 'resumed'; on: string }
  /** By two months, for reasons that the person has been told (GDPR 12(3)). */
  | { entry: 'extended'; on: string }
  /** A date was made a day off meanwhile, and the deadline moved for it. */
  | { entry: 'recounted'; on: string; dayOff: string };

/** What the law says of a step; each has a text. */
type DeadlineLaw = 'gdpr-12' | 'gdpr-12-6' | 'gdpr-32' | 'gdpr-33' | 'regulation-1182' | 'fvl-30';

/**
 * One step of how a deadline came about, in the order in which one counts. `on` is a calendar date,
 * YYYY-MM-DD, or an instant where the law counts hours; `until` is where the clock then ends.
 */
export type DeadlineStep = { legalBasis: readonly DeadlineLaw[] } & (
  | { step: 'received'; on: string | Date }
  /** The same day of the next month; `short-month`: the last day of a month without that day. */
  | { step: 'one-month' | 'short-month'; on: string }
  | { step: 'paused'; on: string; ground: PauseGround }
  | { step: 'resumed'; on: string; days: number; until: string }
  | { step: 'extended'; on: string; until: string }
  | { step: 'recounted'; on: string; dayOff: string }
  /** The deadline may not end on `on`, and goes on to the day after. */
  | { step: 'moved'; on: string; because: DayOff }
  | { step: 'hours'; on: Date; hours: number }
  | { step: 'due'; on: string | Date }
  /** No day is counted before the person has answered. */
  | { step: 'standing-still'; on: string }
);

/** `dueBy` is the last instant that is in time; while the clock stands still, if it went on now. */
export type Deadline = { dueBy: Date; pausedOn: string | undefined; story: DeadlineStep[] };

const oneMonth = ['gdpr-12'] as const;
const pause = ['gdpr-12-6'] as const;
const movedOn = ['regulation-1182', 'fvl-30'] as const;
const misuse = ['gdpr-33'] as const;
const security = ['gdpr-32'] as const;

/** The deadline of a request, with all that led to it, from the rule and the ledger of its entries. */
export function countDeadline(
  rule: DeadlineRule,
  { receivedAt, entries = [] }: { receivedAt: Date; entries?: readonly DeadlineEntry[] },
  holidays: HolidayCalendar,
): Deadline {
  if (rule === 'month') return withinTheMonth(receivedAt, entries, holidays);
  return rule === 'next-working-day'
    ? byTheNextWorkingDay(receivedAt, holidays)
    : withinHours(receivedAt, rule.hours);
}

/** The last day on which somebody may be told that their answer takes two months more. */
export function lastDayToExtend(receivedAt: Date): string {
  return monthsAfter(osloDate(receivedAt), 1).date;
}

/** Whole days from `today` to the day of the deadline, both in Norway; negative when it is over. */
export function daysLeft(dueBy: Date, today: string): number {
  return daysBetween(today, osloDate(dueBy));
}

/**
 * One calendar month from receipt, or three where it was extended; the day of receipt is not
 * counted, nor are days on which the clock stood still. A period that ends on a day off ends with
 * the next working day (GDPR 12(3), Regulation 1182/71 article 3, fvl § 30).
 */
function withinTheMonth(
  receivedAt: Date,
  entries: readonly DeadlineEntry[],
  holidays: HolidayCalendar,
): Deadline {
  const receivedOn = osloDate(receivedAt);
  const month = monthsAfter(receivedOn, 1);
  const story: DeadlineStep[] = [
    { step: 'received', on: receivedOn, legalBasis: oneMonth },
    { step: month.short ? 'short-month' : 'one-month', on: month.date, legalBasis: oneMonth },
  ];
  let months = 1;
  let daysStood = 0;
  let pausedOn: string | undefined;
  const counted = () => daysAfter(monthsAfter(receivedOn, months).date, daysStood);
  for (const entry of entries) {
    const { on } = entry;
    switch (entry.entry) {
      case 'paused':
        pausedOn = on;
        story.push({ step: 'paused', on, ground: entry.ground, legalBasis: pause });
        break;
      case 'resumed': {
        const days = pausedOn === undefined ? 0 : daysBetween(pausedOn, on);
        daysStood += days;
        pausedOn = undefined;
        story.push({ step: 'resumed', on, days, until: counted(), legalBasis: pause });
        break;
      }
      case 'extended':
        months = 3;
        story.push({ step: 'extended', on, until: counted(), legalBasis: oneMonth });
        break;
      case 'recounted':
        story.push({ step: 'recounted', on, dayOff: entry.dayOff, legalBasis: movedOn });
    }
  }
  if (pausedOn !== undefined) {
    story.push({ step: 'standing-still', on: pausedOn, legalBasis: pause });
    return { dueBy: endOfOsloDay(workingDayFrom(counted(), holidays).date), pausedOn, story };
  }
  return { ...dueOn(counted(), { story, legalBasis: oneMonth, movedOn, holidays }), pausedOn };
}

/** The next working day, by which a second person confirms an «Akutt sperre». */
function byTheNextWorkingDay(receivedAt: Date, holidays: HolidayCalendar): Deadline {
  const receivedOn = osloDate(receivedAt);
  const story: DeadlineStep[] = [{ step: 'received', on: receivedOn, legalBasis: security }];
  const laws = { legalBasis: security, movedOn: security };
  const ends = dueOn(daysAfter(receivedOn, 1), { story, ...laws, holidays });
  return { ...ends, pausedOn: undefined };
}

/** So many hours from the report (GDPR 33): nights, weekends and holidays count as well. */
function withinHours(receivedAt: Date, hours: number): Deadline {
  const dueBy = new Date(receivedAt.getTime() + hours * 3_600_000);
  return {
    dueBy,
    pausedOn: undefined,
    story: [
      { step: 'received', on: receivedAt, legalBasis: misuse },
      { step: 'hours', on: dueBy, hours, legalBasis: misuse },
      { step: 'due', on: dueBy, legalBasis: misuse },
    ],
  };
}

function dueOn(
  counted: string,
  told: {
    story: readonly DeadlineStep[];
    legalBasis: readonly DeadlineLaw[];
    movedOn: readonly DeadlineLaw[];
    holidays: HolidayCalendar;
  },
): { dueBy: Date; story: DeadlineStep[] } {
  const { date, passed } = workingDayFrom(counted, told.holidays);
  const moves = passed.map(
    (day) => ({ step: 'moved', ...day, legalBasis: told.movedOn }) satisfies DeadlineStep,
  );
  const due = { step: 'due', on: date, legalBasis: told.legalBasis } as const;
  return { dueBy: endOfOsloDay(date), story: [...told.story, ...moves, due] };
}

function workingDayFrom(date: string, holidays: HolidayCalendar) {
  const passed: { on: string; because: DayOff }[] = [];
  let on = date;
  for (let off = dayOff(on, holidays); off !== undefined; off = dayOff(on, holidays)) {
    passed.push({ on, because: off });
    on = daysAfter(on, 1);
  }
  return { date: on, passed };
}

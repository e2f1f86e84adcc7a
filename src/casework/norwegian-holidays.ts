import type { HolidayCalendar, PublicHoliday } from './working-day.ts';

/** The library's rules for Norway, and what we call the days that they give. */
const namesByRule: Readonly<Partial<Record<string, PublicHoliday>>> = {
  '01-01': 'new-years-day',
  'easter -3': 'maundy-thursday',
  'easter -2': 'good-friday',
  easter: 'easter-sunday',
  'easter 1': 'easter-monday',
  '05-01': 'labour-day',
  '05-17': 'constitution-day',
  'easter 39': 'ascension-day',
  'easter 49': 'whit-sunday',
  'easter 50': 'whit-monday',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
};

let loading: Promise<HolidayCalendar> | undefined;

/**
 * Norway's public holidays, years as they are asked for. The library knows every country and takes
 * a quarter of a second to load, so it is loaded with the first deadline.
 */
export function loadHolidays(): Promise<HolidayCalendar> {
  loading ??= load();
  return loading;
}

async function load(): Promise<HolidayCalendar> {
  const { default: Holidays } = await import('date-holidays');
  const norway = new Holidays('NO', { types: ['public'] });
  const years = new Map<string, Map<string, PublicHoliday>>();
  return (date) => {
    const year = date.slice(0, 4);
    const known = years.get(year) ?? daysOf(norway.getHolidays(Number(year)));
    years.set(year, known);
    return known.get(date);
  };
}

/**
 * A day that a new law makes a holiday has no name of ours yet, and counts all the same. Of two on
 * one date the fixed one gives the name: 17 May before Whit Monday.
 */
function daysOf(holidays: readonly { date: string; rule: string }[]): Map<string, PublicHoliday> {
  const fixedLast = holidays.toSorted((a, b) => Number(isFixed(a.rule)) - Number(isFixed(b.rule)));
  return new Map(
    fixedLast.map(({ date, rule }) => [date.slice(0, 10), namesByRule[rule] ?? 'other-holiday']),
  );
}

function isFixed(rule: string): boolean {
  return /^\d/.test(rule);
}

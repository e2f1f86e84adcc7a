/** Calendar dates as 'YYYY-MM-DD': they sort as text and know no time zone. */
export function addDays(date: string, days: number): string {
  return dateOf(dayOf(date) + days);
}

/** 29 February becomes 1 March in other years, as Norwegian law counts birthdays. */
export function addYears(date: string, years: number): string {
  const year = yearOf(date) + years;
  if (!date.endsWith('-02-29')) return `${year}${date.slice(4)}`;
  return dateOf(Date.UTC(year, 1, 29) / dayInMilliseconds);
}

/** Whole years completed on a date. */
export function ageOn(birthDate: string, date: string): number {
  const years = yearOf(date) - yearOf(birthDate);
  return dayOfYear(birthDate) > dayOfYear(date) ? years - 1 : years;
}

/** Month and day as a number that sorts as they do. */
function dayOfYear(date: string): number {
  let number = 0;
  for (let at = 5; at < 10; at++) number = number * 10 + date.charCodeAt(at) - 48;
  return number;
}

export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

export function yearOf(date: string): number {
  let year = 0;
  for (let at = 0; at < 4; at++) year = year * 10 + date.charCodeAt(at) - 48;
  return year;
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Norwegian clock time on a date; the loading connection reads it in that time zone. */
export function at(date: string, clock: string): string {
  return `${date} ${clock}`;
}

/** 1 Monday to 7 Sunday. */
export function weekday(date: string): number {
  return (dayOf(date) + thursday) % 7 || 7;
}

/** 1970-01-01 was one, and a multiple of seven keeps days before it above zero. */
const thursday = 7_000_000 + 4;

const dayInMilliseconds = 86_400_000;

// A register asks millions of times for the same fifty thousand days.
const days = new Map<string, number>();
const dates = new Map<number, string>();

/** Days since 1970-01-01. */
function dayOf(date: string): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds;
  days.set(date, day);
  return day;
}

function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

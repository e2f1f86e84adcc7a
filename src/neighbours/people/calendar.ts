/** Calendar dates as 'YYYY-MM-DD': they sort as text and know no time zone. */
export function addDays(date: string, days: number): string {
  return fromTime(time(date) + days * dayInMilliseconds);
}

/** 29 February becomes 1 March in other years, as Norwegian law counts birthdays. */
export function addYears(date: string, years: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  return fromTime(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate()));
}

/** Whole years completed on a date. */
export function ageOn(birthDate: string, date: string): number {
  const years = yearOf(date) - yearOf(birthDate);
  return addYears(birthDate, years) > date ? years - 1 : years;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / dayInMilliseconds);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
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
  return new Date(time(date)).getUTCDay() || 7;
}

const dayInMilliseconds = 86_400_000;

function time(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

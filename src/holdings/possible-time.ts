/** Years that a date can be shown and compared in; PostgreSQL knows others, and two infinities. */
const firstYear = 1;
const lastYear = 9998;

/** A moment as PostgreSQL writes it in JSON, or as pg reads it; undefined for one that cannot be. */
export function possibleInstant(raw: unknown): Date | undefined {
  if (raw instanceof Date) return isPossibleYear(raw.getUTCFullYear()) ? raw : undefined;
  if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+([+-][\d:]+|Z)$/.test(raw)) {
    return undefined;
  }
  const instant = new Date(raw);
  return isPossibleYear(instant.getUTCFullYear()) ? instant : undefined;
}

/** YYYY-MM-DD, of a day that there is. */
export function isCalendarDate(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(raw)) return false;
  return isPossibleYear(new Date(raw).getUTCFullYear());
}

/** The same bounds in SQL, for expressions of type timestamptz. */
export const possibleInstants = {
  from: `timestamptz '0001-01-01 00:00:00+00'`,
  before: `timestamptz '9999-01-01 00:00:00+00'`,
} as const;

/** NaN, of an invalid date, is no year either. */
function isPossibleYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

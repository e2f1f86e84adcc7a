/** Of year 1900 or later, and with at most six digits of a second. */
export const askableInstant = /^(?:19|[2-9]\d)\d\d-[^.]*(?:\.\d{1,6}(?!\d).*)?$/;

/** False of what is after year 9999 in UTC: RFC 3339 has four digits for a year. */
export function hasYearInUtc(given: string): boolean {
  return !(new Date(given).getUTCFullYear() > 9999);
}

/**
 * An instant in UTC, to the microsecond, as the ledger records it; a `Date` would cut it to the
 * millisecond, and say of somebody who reserved within it that they had not.
 *
 * @param given RFC 3339, with at most six digits of a second, and `hasYearInUtc`
 */
export function utcMicroseconds(given: string): string {
  const [, digits = ''] = /\.(\d+)/.exec(given) ?? [];
  const second = new Date(given).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return `${second}.${digits.padEnd(6, '0')}Z`;
}

/** Of year 1900 or later, and with at most six digits of a second. */
export const askableInstant = /^(?:19|[2-9]\d)\d\d-[^.]*(?:\.\d{1,6}(?!\d).*)?$/;

/**
 * An instant in UTC, to the microsecond, as the ledger records it; a `Date` would cut it to the
 * millisecond, and say of somebody who reserved within it that they had not.
 *
 * @param given RFC 3339, with at most six digits of a second
 */
export function utcMicroseconds(given: string): string {
  const [, digits = ''] = /\.(\d+)/.exec(given) ?? [];
  const second = new Date(given).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return `${second}.${digits.padEnd(6, '0')}Z`;
}

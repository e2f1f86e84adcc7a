const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantForm =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** YYYY-MM-DD of a day that exists. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = dateForm.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** ISO 8601 with `T` or a space; without an offset it is Norwegian clock time. */
export function isInstant(text: string): boolean {
  const date = instantForm.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date);
}

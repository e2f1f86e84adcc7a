const microsecondsPerMinute = 60_000_000;
const minutesPerDay = 1440;

/**
 * The instant of a Norwegian clock time, as PostgreSQL counts instants. Summer time lasts from the
 * last Sunday of March to that of October, as it has since 1996. A time that the change skips or
 * repeats is taken as winter time, as PostgreSQL does.
 *
 * @param text 'YYYY-MM-DD', with ' HH:MM' or ' HH:MM:SS' after it or not
 * @returns microseconds since 2000-01-01 00:00 UTC
 * @throws if the text is not of that form, or from before 1996
 */
export function norwegianInstant(text: string): number {
  const day = dayNumber(text);
  const [minute, second] = clockIn(text);
  const offset = isSummerTime(yearIn(text), day, minute) ? 120 : 60;
  const minutes = day * minutesPerDay + minute - offset;
  return minutes * microsecondsPerMinute + second * 1_000_000;
}

/**
 * @param text begins with 'YYYY-MM-DD'
 * @returns days since 2000-01-01
 * @throws if the text does not begin so
 */
export function dayNumber(text: string): number {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) throw notATime(text);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > 31) throw notATime(text);
  return dayOf(yearIn(text), month, day);
}

const space = 32;
const hyphen = 45;
const colon = 58;

function yearIn(text: string): number {
  return twoDigits(text, 0) * 100 + twoDigits(text, 2);
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  if (tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9) return tens * 10 + ones;
  throw notATime(text);
}

/** Days since 2000-01-01, in years that begin in March, so that the leap day comes last. */
function dayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + daysBefore + day - dayZero;
}

/** Of 2000-01-01 by the count above. */
const dayZero = 730_426;

function clockIn(text: string): readonly [minute: number, second: number] {
  if (text.length === 10) return midnight;
  const isShort = text.length === 16;
  if (!isShort && text.length !== 19) throw notATime(text);
  if (text.charCodeAt(10) !== space || text.charCodeAt(13) !== colon) throw notATime(text);
  const minute = twoDigits(text, 11) * 60 + twoDigits(text, 14);
  return [minute, isShort ? 0 : twoDigits(text, 17)];
}

const midnight = [0, 0] as const;

function isSummerTime(year: number, day: number, minute: number): boolean {
  const { first, last } = summerOf(year);
  if (day <= first) return day === first && minute >= 180;
  return day < last || (day === last && minute < 120);
}

type Summer = { first: number; last: number };

const summers = new Map<number, Summer>();

function summerOf(year: number): Summer {
  const known = summers.get(year);
  if (known) return known;
  if (year < 1996) throw new Error(`Summer time of ${year} is not known`);
  const found = { first: sundayUntil(dayOf(year, 3, 31)), last: sundayUntil(dayOf(year, 10, 31)) };
  summers.set(year, found);
  return found;
}

/** 2000-01-02 was a Sunday. */
function sundayUntil(day: number): number {
  return day - ((((day - 1) % 7) + 7) % 7);
}

function notATime(text: string): Error {
  return new Error(`Not a date or a clock time: ${text}`);
}

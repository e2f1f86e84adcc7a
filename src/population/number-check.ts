/** What a text of digits is, as `NationalId.parse` says it. */
export const numberCheck = { malformed: 0, unknownKind: 1, valid: 2 } as const;
export type NumberCheck = (typeof numberCheck)[keyof typeof numberCheck];

const { malformed, unknownKind, valid } = numberCheck;
const zero = 0x30;
const daysIn = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * `NationalId.parse` on ASCII bytes in place, for millions of numbers: no text, no object. A
 * property of `test/population/number-check.test.ts` holds the two to the same answers.
 *
 * The gate and `gate-client/` both call it here (`src/population/number-check.ts`):
 * `checkNumber(bytes, offset, length, allowSynthetic)`.
 *
 * @param length in bytes, from `offset`; bytes outside it are not looked at
 */
export function checkNumber(
  bytes: Uint8Array,
  offset: number,
  length: number,
  allowSynthetic: boolean,
): NumberCheck {
  if (length === 11) {
    return hasCheckDigits(bytes, offset) ? kindByDate(bytes, offset, allowSynthetic) : malformed;
  }
  if (length !== 12) return malformed;
  for (let at = offset; at < offset + length; at++) {
    const digit = digitAt(bytes, at);
    if (digit < 0 || digit > 9) return malformed;
  }
  return valid;
}

/**
 * Eleven digits, with both check digits right; the first may also be one, two or three more, as it
 * is from 2032.
 */
function hasCheckDigits(bytes: Uint8Array, offset: number): boolean {
  const a = digitAt(bytes, offset);
  const b = digitAt(bytes, offset + 1);
  const c = digitAt(bytes, offset + 2);
  const d = digitAt(bytes, offset + 3);
  const e = digitAt(bytes, offset + 4);
  const f = digitAt(bytes, offset + 5);
  const g = digitAt(bytes, offset + 6);
  const h = digitAt(bytes, offset + 7);
  const i = digitAt(bytes, offset + 8);
  const k1 = digitAt(bytes, offset + 9);
  const k2 = digitAt(bytes, offset + 10);
  // Six more than a digit fits four bits, six more than anything else does not.
  const together =
    (a + 6) |
    (b + 6) |
    (c + 6) |
    (d + 6) |
    (e + 6) |
    (f + 6) |
    (g + 6) |
    (h + 6) |
    (i + 6) |
    (k1 + 6) |
    (k2 + 6);
  if ((together & ~15) !== 0) return false;
  const first = 3 * a + 7 * b + 6 * c + d + 8 * e + 9 * f + 4 * g + 5 * h + 2 * i + k1;
  if (first % 11 > 3) return false;
  const second = 5 * a + 4 * b + 3 * c + 2 * d + 7 * e + 6 * f + 5 * g + 4 * h + 3 * i + 2 * k1;
  return (second + k2) % 11 === 0;
}

/** D-numbers have 40 more in the day; synthetic ones 80, and those of clinics 40, in the month. */
function kindByDate(bytes: Uint8Array, offset: number, allowSynthetic: boolean): NumberCheck {
  const givenDay = 10 * digitAt(bytes, offset) + digitAt(bytes, offset + 1);
  const givenMonth = 10 * digitAt(bytes, offset + 2) + digitAt(bytes, offset + 3);
  const year = 10 * digitAt(bytes, offset + 4) + digitAt(bytes, offset + 5);
  const day = givenDay >= 40 ? givenDay - 40 : givenDay;
  const added = givenMonth >= 80 ? 80 : givenMonth >= 40 ? 40 : 0;
  const month = givenMonth - added;
  const days = daysIn[month];
  if (days === undefined || day < 1 || day > days) return malformed;
  if (month === 2 && day === 29 && year % 4 !== 0) return malformed;
  if (added === 40) return unknownKind;
  return added === 80 && !allowSynthetic ? unknownKind : valid;
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) - zero;
}

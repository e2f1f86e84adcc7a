import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NationalId } from '../../src/population/national-id.ts';
import { checkNumber, numberCheck, type NumberCheck } from '../../src/population/number-check.ts';

const outcomes = {
  malformed: numberCheck.malformed,
  'unknown-kind': numberCheck.unknownKind,
  valid: numberCheck.valid,
} as const;

/** Among other bytes, as in a line of a file. */
function checked(text: string, allowSynthetic: boolean): NumberCheck {
  const bytes = Buffer.from(`7,${text},7`);
  return checkNumber(bytes, 2, bytes.length - 4, allowSynthetic);
}

function sameAsParsed(text: string) {
  for (const allowSynthetic of [true, false]) {
    const { outcome } = NationalId.parse(text, { allowSynthetic });
    assert.equal(checked(text, allowSynthetic), outcomes[outcome], JSON.stringify(text));
  }
}

const digits = (many: number) => (value: number) => String(value).padStart(many, '0');
const dates = fc.tuple(
  fc.nat(99).map(digits(2)),
  fc.nat(99).map(digits(2)),
  fc.nat(99).map(digits(2)),
);

describe('the check of a number in bytes', () => {
  it('says what NationalId.parse says, of every ending of any date', () => {
    let good = 0;
    fc.assert(
      fc.property(dates, fc.nat(999).map(digits(3)), (date, individual) => {
        // All check digits, so that each date is seen with those that agree.
        for (let ending = 0; ending < 100; ending++) {
          const text = date.join('') + individual + digits(2)(ending);
          sameAsParsed(text);
          good += checked(text, true) === numberCheck.valid ? 1 : 0;
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(good > 50, 'valid ones must be among them');
  });

  it('says the same of every day of the calendar, and of those that are none', () => {
    for (const month of [0, 1, 2, 4, 12, 13, 40, 42, 52, 65, 66, 77, 80, 82, 92, 93, 99]) {
      for (const day of [0, 1, 28, 29, 30, 31, 32, 40, 41, 69, 70, 71, 72, 99]) {
        for (const year of ['00', '01', '04', '99']) {
          const stem = digits(2)(day) + digits(2)(month) + year;
          for (let ending = 0; ending < 400; ending++) sameAsParsed(stem + digits(5)(ending * 97));
        }
      }
    }
  });

  it('says the same of any text', () => {
    const characters = fc.constantFrom(...Array.from('0123456789 -x\n\u0661\uff11æ'));
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: characters, maxLength: 14 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('0123456789')),
        minLength: 10,
        maxLength: 13,
      }),
    );
    fc.assert(fc.property(texts, sameAsParsed), { numRuns: 2_000 });
  });
});

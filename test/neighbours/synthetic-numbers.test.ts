import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makePeople } from '../../src/neighbours/people/people.ts';
import { NationalId } from '../../src/population/national-id.ts';

const root = join(import.meta.dirname, '../..');

/** True for what somebody could bear: the check digits fit, and the month is one of the calendar. */
function couldBeReal(digits: string): boolean {
  return (
    digits.length === 11 && NationalId.parse(digits, { allowSynthetic: false }).outcome === 'valid'
  );
}

/** Also with a space or a hyphen after the date, as people write them. */
function numbersIn(text: string): string[] {
  const found = text.matchAll(/(?<![\d.])(\d{6})[ -]?(\d{5})(?!\d)/g);
  return Array.from(found, ([, date = '', rest = '']) => date + rest);
}

describe('identity numbers', () => {
  it('are never real in a made population, whatever the seed, day and size', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const size = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.string(), day, size, (seed, today, count) => {
        for (const { numbers } of makePeople({ seed, today, count })) {
          for (const { kind, digits } of numbers) {
            assert.ok(!couldBeReal(digits));
            const month = Number(digits.slice(2, 4));
            assert.ok(kind === 'duf' ? digits.startsWith('2099') : month > 80 && month <= 92);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are told from others by the test itself', () => {
    const synthetic = makePeople({ seed: 'a', today: '2026-05-12', count: 0 })[0]?.numbers[0];
    assert.ok(synthetic);
    assert.deepEqual(numbersIn(`nr. ${synthetic.digits}.`), [synthetic.digits]);
    assert.deepEqual(numbersIn(`${synthetic.digits.slice(0, 6)} ${synthetic.digits.slice(6)}`), [
      synthetic.digits,
    ]);
    assert.ok(!couldBeReal(synthetic.digits));
    assert.ok(realMonths().some(couldBeReal));
  });

  it('are never real in any file of the project', () => {
    const files = globSync('**/*', { cwd: root, exclude: ['node_modules', '.git'] });
    const suspicious = files
      .filter((file) => statSync(join(root, file)).isFile())
      .filter((file) => numbersIn(textOf(file)).some(couldBeReal));
    assert.ok(files.length > 300);
    assert.deepEqual(suspicious, []);
  });
});

/** Made and thrown away: with all individual numbers of one day, some fit the check digits. */
function realMonths(): string[] {
  const date = '010145';
  return Array.from({ length: 100_000 }, (_, n) => date + String(n).padStart(5, '0'));
}

/** Nothing of pictures and fonts, which are no text. */
function textOf(file: string): string {
  const bytes = readFileSync(join(root, file));
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { NationalId } from '../../src/population/national-id.ts';
import { createLog, errorDetail } from '../../src/shared/log.ts';

const bearer = { birthDate: '1984-03-07', sex: 'female' } as const;
const allowed = { allowSynthetic: true };
const refused = { allowSynthetic: false };

function numbersFor(seed: string) {
  const numbers = createNumberMaker();
  const random = randomFor(seed);
  return {
    fnr: numbers.fnr(bearer, random).digits,
    dnr: numbers.dnr(bearer, random).digits,
    duf: numbers.duf(random).digits,
  };
}

const { fnr, dnr, duf } = numbersFor('the ones in this file');

/** Adds to the month, as other kinds of number do; the check digits no longer matter. */
function withMonth(digits: string, month: number): string {
  return digits.slice(0, 2) + String(month).padStart(2, '0') + digits.slice(4);
}

describe('an identity number', () => {
  it('is known by its kind', () => {
    for (const [digits, kind] of [
      [fnr, 'fnr'],
      [dnr, 'dnr'],
      [duf, 'duf'],
    ] as const) {
      const parsed = NationalId.parse(digits, allowed);
      assert.ok(parsed.outcome === 'valid');
      assert.equal(parsed.id.kind, kind);
      assert.equal(parsed.id.reveal(), digits);
    }
  });

  it('of a made-up person is accepted only where that is allowed', () => {
    for (const digits of [fnr, dnr]) {
      assert.equal(NationalId.parse(digits, refused).outcome, 'unknown-kind');
    }
  });

  const malformed = [
    ...[
      '',
      ' ',
      '0',
      fnr.slice(1),
      `${fnr}00`,
      ` ${fnr}`,
      `${fnr}\n`,
      `${fnr.slice(0, 6)} ${fnr.slice(6)}`,
    ],
    ...['abcdefghijk', `${fnr.slice(0, 10)}x`, `-${fnr.slice(1)}`, '0'.repeat(11), '9'.repeat(11)],
    Array.from(fnr, (digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
    Array.from(fnr, (digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
    withMonth(fnr, 99),
    withMonth(fnr, 80),
  ];
  for (const [index, text] of malformed.entries()) {
    it(`is malformed, example ${index + 1}`, () => {
      assert.equal(NationalId.parse(text, allowed).outcome, 'malformed');
    });
  }

  it('with one digit wrong is never taken for another', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (seed, place, added) => {
          for (const digits of [numbersFor(seed).fnr, numbersFor(seed).dnr]) {
            const wrong = String((Number(digits[place]) + added) % 10);
            const text = digits.slice(0, place) + wrong + digits.slice(place + 1);
            assert.notEqual(NationalId.parse(text, allowed).outcome, 'valid');
          }
        },
      ),
    );
  });

  it('is read from text of any kind without a fault, and is what was read', () => {
    const digit = fc.integer({ min: 0, max: 9 }).map(String);
    const digits = fc.string({ unit: digit, minLength: 9, maxLength: 13 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), digits),
        fc.boolean(),
        (text, synthetic) => {
          const parsed = NationalId.parse(text, { allowSynthetic: synthetic });
          if (parsed.outcome !== 'valid') return;
          assert.equal(parsed.id.reveal(), text);
          assert.match(text, parsed.id.kind === 'duf' ? /^\d{12}$/ : /^\d{11}$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('an identity number on its way out', () => {
  const parsed = NationalId.parse(fnr, allowed);
  assert.ok(parsed.outcome === 'valid');
  const { id } = parsed;
  // To text in every way but by its own method, as one does by mistake.
  const asText: unknown = id;

  const ways: Record<string, () => string> = {
    'in a template': () => `the person ${String(asText)}`,
    'joined with text': () => ['person', id].join(' '),
    'as a key': () => Object.keys({ [String(asText)]: 1 }).join(),
    'as JSON': () => JSON.stringify({ id, list: [id], deep: { id } }),
    'as JSON, with a replacer': () => JSON.stringify({ id }, (_key, value: unknown) => value, 2),
    inspected: () => inspect({ id, map: new Map([[id, id]]), set: new Set([id]) }),
    'inspected with all that is hidden': () =>
      inspect(id, { showHidden: true, customInspect: false, depth: null, getters: true }),
    formatted: () => format('%s %o %O %j %d %i %f', id, id, id, id, id, id, id),
    'spread out': () => JSON.stringify(Object.assign({}, id)) + Object.entries(id).join(),
    'thrown with': () => messageOf(() => fail(`No person ${String(asText)}`)),
    'as the cause of an error': () => inspect(new Error('failed', { cause: { id } })),
    'in a failed comparison': () => messageOf(() => assert.deepEqual({ id }, { id: 'another' })),
    'as the detail of a logged error': () =>
      JSON.stringify(errorDetail(new Error(`of ${fnr}`, { cause: new Error(fnr) }))),
    copied: () => inspect(structuredClone(Object.assign({}, id)), { showHidden: true }),
  };
  for (const [name, write] of Object.entries(ways)) {
    it(`shows none of its digits ${name}`, () => {
      const written = write();
      assert.ok(written.length > 0);
      assert.ok(!written.includes(fnr), written);
      assert.doesNotMatch(written, /\d{6}/);
    });
  }

  it('shows none of its digits in the log, whichever way it came there', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    log.info('by-mistake', { text: String(asText), digits: fnr, inside: `fnr=${fnr};`, duf });
    log.error(`event-${fnr}`, { path: `/personer/${fnr}?part=navn` });
    const written = lines.join('');
    assert.ok(written.includes('[number]'));
    for (const digits of [fnr, duf]) assert.ok(!written.includes(digits));
  });
});

function fail(message: string): never {
  throw new Error(message);
}

function messageOf(act: () => void): string {
  try {
    act();
    return 'nothing was thrown';
  } catch (error) {
    return inspect(error, { depth: null });
  }
}

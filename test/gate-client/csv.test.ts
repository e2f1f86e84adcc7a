import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { streamSource } from '../../src/gate-client/byte-source.ts';
import { filterCsv } from '../../src/gate-client/filter-csv.ts';
import { streamOutput } from '../../src/gate-client/output.ts';
import { createPseudonymTable } from '../../src/gate-client/pseudonym-table.ts';
import type { RowPlan } from '../../src/gate-client/task.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';

const key = Buffer.alloc(32, 5);
const numbers = createNumberMaker();
const random = randomFor('csv');
const people = Array.from({ length: 8 }, () =>
  numbers.fnr({ birthDate: '1985-06-15', sex: 'female' }, random),
).map(({ digits }) => digits);

/** In turn: nothing in force, left out, without number, and with fields that stay behind. */
const plans: RowPlan[] = [
  { action: 'keep' },
  { action: 'drop' },
  { action: 'edit', stripIdentifier: true, withheld: [] },
  {
    action: 'edit',
    stripIdentifier: false,
    withheld: [{ when: undefined, row: false, isWithheld: (name) => name === 'c1' }],
  },
  {
    action: 'edit',
    stripIdentifier: false,
    withheld: [{ when: { field: 'c0', oneOf: ['ja'] }, row: true, isWithheld: () => false }],
  },
];
const maskOf = (person: number) => person % plans.length;
const reserved = people.map((digits, person) => ({ digits, mask: maskOf(person) }));
const inForce = reserved.filter(({ mask }) => mask > 0);
const table = createPseudonymTable(
  Buffer.concat(
    shortMessageCmacs(
      key,
      inForce.map(({ digits }) => digits),
    ),
  ),
  Uint8Array.from(inForce, ({ mask }) => mask),
);

const cell = fc.record({
  text: fc.oneof(
    fc.constantFrom('', 'ja', 'nei', 'æøå', '"', 'a,b', 'to\nlinjer', 'to\r\nlinjer', 'x"y'),
    fc.string({ maxLength: 12 }).filter((text) => !/[\r\n]/.test(text)),
  ),
  quoted: fc.boolean(),
});
type Cell = { text: string; quoted: boolean };
const row = fc.record({
  person: fc.nat(people.length - 1),
  quotedId: fc.boolean(),
  cells: fc.tuple(cell, cell, cell),
});
type Row = { person: number; quotedId: boolean; cells: [Cell, Cell, Cell] };

const file = fc.record({
  rows: fc.array(row, { maxLength: 40 }),
  idAt: fc.nat(3),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  endsWithLine: fc.boolean(),
  hideEveryId: fc.boolean(),
  pieces: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
});

const written = ({ text, quoted }: Cell) =>
  quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function withId(cells: readonly string[], idAt: number, id: string): string {
  return [...cells.slice(0, idAt), id, ...cells.slice(idAt)].join(',');
}

/** The plain way, row by row, from what the file was made of. */
function expected(
  { cells, person, quotedId }: Row,
  { idAt, hideEveryId }: { idAt: number; hideEveryId: boolean },
): string | undefined {
  const mask = maskOf(person);
  const shown = cells.map(written);
  if (mask === 1) return undefined;
  if (mask === 4 && (cells[0].text === 'ja' || cells[0].text === '')) return undefined;
  if (mask === 3 && cells[1].text !== '') shown[1] = '';
  const digits = people[person] ?? '';
  const id = hideEveryId || mask === 2 ? '' : quotedId ? `"${digits}"` : digits;
  return withId(shown, idAt, id);
}

describe('csv through the gate', () => {
  it('keeps, strips and drops what a plain reading of the file would, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        const { rows, idAt, lineEnd, mark, endsWithLine, hideEveryId, pieces } = given;
        const header = mark + withId(['c0', 'c1', 'c2'], idAt, 'fnr') + lineEnd;
        const lines = rows.map(({ cells, person, quotedId }) => {
          const digits = people[person] ?? '';
          return withId(cells.map(written), idAt, quotedId ? `"${digits}"` : digits);
        });
        const isOpen = !endsWithLine && lines.length > 0;
        const text = header + lines.map((line) => line + lineEnd).join('');
        const whole = Buffer.from(isOpen ? text.slice(0, -lineEnd.length) : text);
        const { out, filtered } = await filter(whole, { pieces, hideEveryId });
        assert.equal(filtered.outcome, 'done');
        const left = rows.map((one) => expected(one, given));
        const wanted =
          header +
          left
            .flatMap((line) => line ?? [])
            .map((line) => line + lineEnd)
            .join('');
        const lastLeft = left.length > 0 && left.at(-1) !== undefined;
        assert.equal(out, isOpen && lastLeft ? wanted.slice(0, -lineEnd.length) : wanted);
        const { tally } = filtered;
        assert.equal(tally.rowsIn, rows.length);
        assert.equal(
          tally.rowsKept + tally.rowsStripped,
          left.filter((line) => line !== undefined).length,
        );
        assert.equal(tally.rowsDropped, left.filter((line) => line === undefined).length);
        assert.equal(tally.rowsRejected, 0);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no row of any bytes: each is kept, stripped, dropped or rejected', async () => {
    const anything = fc.array(
      fc.oneof(
        fc.constantFrom('"', ',', '\n', '\r\n', '\r', '', ...people.map((digits) => `${digits},`)),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        async (parts, pieces) => {
          const { filtered, rejected } = await filter(Buffer.from(`fnr,c0\n${parts.join('')}`), {
            pieces,
            hideEveryId: false,
          });
          assert.equal(filtered.outcome, 'done');
          const { rowsIn, rowsKept, rowsStripped, rowsDropped, rowsRejected } = filtered.tally;
          assert.equal(rowsIn, rowsKept + rowsStripped + rowsDropped + rowsRejected);
          assert.equal(rejected, rowsRejected);
        },
      ),
      { numRuns: 400 },
    );
  });
});

async function filter(
  whole: Buffer,
  { pieces, hideEveryId }: { pieces: readonly number[]; hideEveryId: boolean },
) {
  let out = '';
  let rejected = 0;
  const sink = new Writable({
    write(bytes: Buffer, _encoding, done) {
      out += bytes.toString('latin1');
      done();
    },
  });
  const filtered = await filterCsv(
    streamSource(Readable.from(cut(whole, pieces))),
    streamOutput(sink),
    {
      plans: Array.from({ length: 16 }, (_, mask) => plans[mask] ?? { action: 'drop' }),
      identifiers: { kind: 'number', key, table, syntheticNumbers: true },
      hideEveryId,
      delimiter: 0x2c,
      idColumn: undefined,
      reject: () => {
        rejected++;
      },
    },
  );
  assert.ok(filtered.outcome === 'done');
  return { out: Buffer.from(out, 'latin1').toString('utf8'), filtered, rejected };
}

function cut(whole: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(whole.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

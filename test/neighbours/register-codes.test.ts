import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ICD10, ICPC2 } from '@navikt/diagnosekoder';
import { recordTables } from '../../src/holdings/catalogue.ts';
import { codeSystems, toothNumbers, toothSurfaces } from '../../src/holdings/column.ts';
import { createCodeBook, emptyCodeSources, type CodeBook } from '../../src/holdings/codes.ts';
import { ownListText } from '../../src/holdings/own-lists.ts';
import type { RecordTable, Table } from '../../src/holdings/table.ts';
import { surfaceText, toothText } from '../../src/holdings/tooth.ts';
import { careCodeLists } from '../../src/neighbours/register/care-codes.ts';
import { claimCodeLists } from '../../src/neighbours/register/claim-codes.ts';
import { healthServiceCodeLists } from '../../src/neighbours/register/health-service-codes.ts';
import type { Row } from '../../src/neighbours/register/register-rows.ts';
import { takstCodeLists } from '../../src/neighbours/register/takst-codes.ts';
import { fillRows } from './filled-rows.ts';

const lists = [...claimCodeLists, ...takstCodeLists, ...careCodeLists, ...healthServiceCodeLists];

/** Those whose codes are meant to be without a text. */
const planted = ['expired-codes', 'rows-that-break-the-contract'];

type Unexplained = { personKey: string; table: string; column: string; code: string };

describe('the codes of the synthetic register', () => {
  let filled: ReturnType<typeof fillRows>;
  let unexplained: Unexplained[];

  before(() => {
    filled = fillRows({ seed: 'codes', today: '2026-05-12', count: 400 });
    unexplained = findUnexplained(filled);
  });

  it('are explained on the day they were used, but for those planted', () => {
    const exempt = new Set(planted.map(filled.keyOf));
    const missing = unexplained.filter(({ personKey }) => !exempt.has(personKey));
    const told = missing.map(({ table, column, code }) => `${table}.${column} ${code}`);
    assert.deepEqual([...new Set(told)], []);
  });

  it('have planted gaps: unknown, over when used, of an unknown system, no tooth', () => {
    const codesOf = (key: string) =>
      unexplained
        .filter(({ personKey }) => personKey === filled.keyOf(key))
        .map(({ code }) => code)
        .sort();
    assert.deepEqual(codesOf('expired-codes'), ['1i', '97', 'Z99']);
    const broken = codesOf('rows-that-break-the-contract');
    for (const code of ['77', '9', '99Z', 'X999']) assert.ok(broken.includes(code), code);
  });

  it('have a text in each language, and only one on any day', () => {
    for (const { oid, codes } of lists) {
      assert.ok(codes.length > 0, oid);
      for (const [code, periods] of Map.groupBy(codes, (one) => one.code)) {
        for (const { nb, nn, en, plain, validFrom, validTo } of periods) {
          const words = [nb, nn, en, ...(plain ? [plain.nb, plain.nn, plain.en] : [])];
          assert.ok(
            words.every((text) => text.trim().length > 0),
            `${oid} ${code}`,
          );
          assert.ok(!words.some((text) => /[|=?]/.test(text)), `${oid} ${code}`);
          if (plain) assert.ok([plain.nb, plain.nn, plain.en].every(isSentence), `${oid} ${code}`);
          assert.ok(validTo === null || validTo > validFrom, `${oid} ${code}`);
        }
        const days = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
        for (const [index, period] of days.entries()) {
          const next = days[index + 1];
          assert.ok(!next || (period.validTo ?? '9') < next.validFrom, `${oid} ${code} overlaps`);
        }
      }
    }
    const oids = lists.map(({ oid }) => oid);
    assert.equal(new Set(oids).size, oids.length);
  });

  it('name municipalities as they were called', () => {
    const book = codeBook(filled);
    const nameOn = (code: string, date: string) =>
      book.explain('2.16.578.1.12.4.1.1.3402', code, date, 'nb')?.text;
    assert.equal(nameOn('1534', '2018-05-14'), 'Haram');
    assert.equal(nameOn('1507', '2021-05-14'), 'Ålesund');
    assert.equal(nameOn('1580', '2025-05-14'), 'Haram');
    assert.equal(nameOn('0231', '2018-05-14'), 'Skedsmo');
    assert.equal(nameOn('1601', '2017-05-14'), 'Trondheim');
  });
});

function isSentence(text: string): boolean {
  return /^\p{Lu}.*\.$/u.test(text);
}

function codeBook({ organisations }: ReturnType<typeof fillRows>): CodeBook {
  return createCodeBook({
    ...emptyCodeSources,
    values: lists.flatMap(({ oid, codes }) =>
      codes.map(({ code, nb, nn, en, validFrom, validTo }) => ({
        system: oid,
        code,
        validFrom,
        validTo: validTo ?? undefined,
        texts: { nb, nn, en },
        plain: {},
      })),
    ),
    organisations: organisations.rows.map((row) => ({
      code: String(row['org_nr']),
      name: String(row['name']),
    })),
    icpc2: new Map(ICPC2.map(({ code, text }) => [code, text])),
    icd10: new Map(ICD10.map(({ code, text }) => [code, text])),
  });
}

function findUnexplained(filled: ReturnType<typeof fillRows>): Unexplained[] {
  const book = codeBook(filled);
  const says = (system: string, code: string, onDate: string | undefined): boolean => {
    if (system === codeSystems || ownListText(system, code) !== undefined) return true;
    if (system === toothNumbers) return toothText(code, (key) => key) !== undefined;
    if (system === toothSurfaces) return surfaceText(code, (key) => key) !== undefined;
    return (['nb', 'nn', 'en'] as const).every((lang) => book.explain(system, code, onDate, lang));
  };
  return Object.values(recordTables)
    .flat()
    .flatMap((table) => {
      const parents = new Map(rowsIn(table).map((row) => [keyOf(table, row), row]));
      const whole = rowsIn(table).flatMap((row) => codesIn(table, row, undefined));
      const parts = table.parts.flatMap((part) =>
        rowsIn(part).flatMap((row) => codesIn(part, row, parents.get(String(row[part.parent])))),
      );
      return [...whole, ...parts].filter(({ system, code, onDate }) => !says(system, code, onDate));
    });

  function rowsIn({ name }: Table): readonly Row[] {
    return filled.rowsNamed(`kpr.${name}`);
  }
}

function keyOf(table: RecordTable, row: Row): string {
  return String(row[table.id]);
}

function codesIn(table: Table, row: Row, parent: Row | undefined) {
  return Object.entries(table.columns).flatMap(([column, { reading, use }]) => {
    const value = row[column];
    if (reading.kind !== 'code' || use === 'elsewhere' || use === 'withheld') return [];
    if (value === null || value === undefined) return [];
    const system =
      'system' in reading
        ? reading.system
        : `${reading.prefix}${String(row[reading.systemColumn] ?? parent?.[reading.systemColumn])}`;
    return [value].flat().map((code) => ({
      personKey: String(row['person_key']),
      table: table.name,
      column,
      system,
      code: String(code),
      onDate: dateOf(parent ?? row),
    }));
  });
}

/** As the service reads it: a yearly report of a service lies at the start of its year. */
function dateOf(row: Row): string | undefined {
  const year = row['reporting_year'];
  if (year !== undefined) {
    const started = row['started_on'] ?? row['vedtak_on'] ?? row['applied_on'];
    const both = [started, year === null ? null : `${String(year)}-01-01`];
    return both
      .flatMap((day) => (day === null || day === undefined ? [] : String(day)))
      .sort()
      .at(-1);
  }
  const day =
    row['treated_at'] ??
    row['started_at'] ??
    row['scheduled_at'] ??
    row['recorded_on'] ??
    row['visited_on'] ??
    row['data_last_changed_at'];
  return day === undefined || day === null ? undefined : String(day).slice(0, 10);
}

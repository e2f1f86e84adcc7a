import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { query } from '../../src/database/query.ts';
import { catalogue, recordTables } from '../../src/holdings/catalogue.ts';
import { columnsRead } from '../../src/holdings/held-row.ts';
import type { HeldRecord, Holdings, SourceCode } from '../../src/holdings/holdings.ts';
import type { PartsView } from '../../src/holdings/parts-view.ts';
import { presentField } from '../../src/holdings/present.ts';
import { recordView } from '../../src/holdings/record-view.ts';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { serveSourcePages } from './source-pages.ts';
import {
  holdingsOver,
  personKeysOf,
  startTestRegister,
  type TestRegister,
} from './test-register.ts';

const tables = Object.values(recordTables)
  .flat()
  .flatMap((table) => [table, ...table.parts]);

describe('what KPR holds is shown whole', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  it('has an entry for every column of every table of the register', async () => {
    const columns = await query<{ table_name: string; column_name: string }>(
      register.owner,
      `select table_name, column_name from information_schema.columns where table_schema = 'kpr'`,
    );
    const missing = columns.filter(
      ({ table_name, column_name }) => catalogue.get(table_name)?.[column_name] === undefined,
    );
    assert.deepEqual(missing, []);
    assert.ok(columns.length > 150);
  });

  it('has no entry that the register does not have', async () => {
    const columns = await query<{ name: string }>(
      register.owner,
      `select table_name || '.' || column_name as name
         from information_schema.columns where table_schema = 'kpr'`,
    );
    const known = new Set(columns.map(({ name }) => name));
    const entries = [...catalogue].flatMap(([table, entry]) =>
      Object.keys(entry).map((column) => `${table}.${column}`),
    );
    assert.deepEqual(
      entries.filter((name) => !known.has(name)),
      [],
    );
  });

  it('reads every table that has rows about persons', async () => {
    const personal = await query<{ table_name: string }>(
      register.owner,
      `select table_name from information_schema.columns
        where table_schema = 'kpr' and column_name = 'person_key'`,
    );
    assert.deepEqual(
      tables.map(({ name }) => name).sort(),
      personal.map(({ table_name }) => table_name).sort(),
    );
  });

  it('has every row of every person, whatever its state, and nothing of another', async () => {
    for (const person of register.people) {
      const { holdings, mandate } = holdingsOver(register, person);
      const held = await holdings.everything(mandate, 'report-json-downloaded');
      const personKeys = await personKeysOf(register, person);
      assert.equal(held.registered, personKeys.length > 0, person.key);
      const shown = countByTable(held);
      for (const { name } of tables) {
        const [{ n } = { n: -1 }] = await query<{ n: number }>(
          register.owner,
          `select count(*)::int as n from kpr.${name} where person_key = any(:personKeys::uuid[])`,
          { personKeys },
        );
        assert.equal(shown.get(name) ?? 0, n, `${person.key}: ${name}`);
      }
    }
  });

  it('has every table among the edge persons, so that the counts prove something', async () => {
    const empty = [];
    for (const { name } of tables) {
      const [{ n } = { n: 0 }] = await query<{ n: number }>(
        register.owner,
        `select count(*)::int as n from kpr.${name}`,
      );
      if (n === 0) empty.push(name);
    }
    assert.deepEqual(empty, []);
  });

  it('shows the values as they are stored', async () => {
    const person = register.personNamed('pupil-in-all-five-sources');
    const { holdings, mandate } = holdingsOver(register, person);
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    const personKeys = await personKeysOf(register, person);
    for (const table of tables) {
      const columns = columnsRead(table);
      const rows = await query<Record<string, unknown>>(
        register.owner,
        `select ${columns.join(', ')} from kpr.${table.name}
          where person_key = any(:personKeys::uuid[])`,
        { personKeys },
      );
      const shown = recordsOf(held).filter((record) => record.table === table.name);
      assert.deepEqual(
        shown.map((record) => JSON.stringify(shownValues(record))).sort(),
        rows.map((row) => JSON.stringify(storedValues(row, columns))).sort(),
        table.name,
      );
    }
  });

  it('has every stored value on the full page of its source', async () => {
    const person = register.personNamed('pupil-in-all-five-sources');
    const { holdings, mandate } = holdingsOver(register, person);
    const held = await holdings.everything(mandate, 'report-json-downloaded');
    const wording = await holdings.wording('nb', { hideHealth: false });
    assert.ok(held.sources.every(({ records }) => records.length > 0));
    for (const { source, records } of held.sources) {
      const shown = await wordsOfAllPages(register, person.key, source);
      const missing = valuesOf(records, wording).filter(({ text }) => !shown.includes(text));
      assert.deepEqual(missing, [], source);
    }
  });

  it('has a place in full for every value of everybody', async () => {
    const reached = new Set<string>();
    for (const person of register.people) {
      const { holdings, mandate } = holdingsOver(register, person);
      const held = await holdings.everything(mandate, 'report-json-downloaded');
      const wording = await holdings.wording('en', { hideHealth: false });
      for (const record of held.sources.flatMap(({ records }) => records)) {
        const facts = { everything: true, eraseOn: undefined };
        const shown = textsIn(recordView(record, wording, facts)).join('\n');
        const values = valuesOf([record], wording);
        const missing = values.filter(({ text }) => !shown.includes(text));
        assert.deepEqual(missing, [], `${person.key}: ${record.table}`);
        for (const { name } of values) reached.add(name);
      }
    }
    assert.ok(reached.size > 100, 'the edge persons must have values in nearly every column');
  });

  it('has nothing among the most important that is not there in full', async () => {
    for (const person of register.people) {
      const { holdings, mandate } = holdingsOver(register, person);
      const held = await holdings.everything(mandate, 'report-json-downloaded');
      const wording = await holdings.wording('nn', { hideHealth: false });
      for (const record of held.sources.flatMap(({ records }) => records)) {
        const view = (everything: boolean) =>
          recordView(record, wording, { everything, eraseOn: undefined });
        const { fields, parts } = view(false);
        const full = textsIn(view(true)).join('\n');
        const more = textsIn({ fields, parts: parts.map(cellsOf) }).filter(
          (text) => !full.includes(text),
        );
        assert.deepEqual(more, [], `${person.key}: ${record.table}`);
      }
    }
  });
});

/** What every page of a source says in full, from the newest to the oldest. */
async function wordsOfAllPages(register: TestRegister, key: string, source: SourceCode) {
  const pages = await serveSourcePages(register, key);
  const words: string[] = [];
  try {
    let next: string | undefined = `/opplysninger/${sourceSlugs[source]}?visning=alt`;
    while (next !== undefined) {
      const { status, html } = await pages.read(next);
      assert.equal(status, 200);
      words.push(wordsIn(html));
      next = /rel="next" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
  } finally {
    pages.close();
  }
  return words.join('\n');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function wordsIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** Every value that is stored, as it is presented. */
function valuesOf(records: readonly HeldRecord[], wording: Wording) {
  return records
    .flatMap((record) => [record, ...record.parts])
    .flatMap(({ table, fields }) =>
      fields
        .filter(({ value }) => value.kind !== 'none')
        .map((field) => ({
          name: `${table}.${field.column}`,
          text: presentField(table, field, wording).text,
        })),
    );
}

function cellsOf(parts: PartsView) {
  return parts.kind === 'line' ? parts.cells : parts.rows;
}

/** Every string in a view, however deep. */
function textsIn(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.values(view).flatMap((inner) => textsIn(inner));
}

function recordsOf(held: Holdings): HeldRecord[] {
  return held.sources
    .flatMap(({ records }) => records)
    .flatMap((record) => [record, ...record.parts]);
}

function countByTable(held: Holdings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { table } of recordsOf(held)) counts.set(table, (counts.get(table) ?? 0) + 1);
  return counts;
}

function storedValues(row: Record<string, unknown>, columns: readonly string[]): string[] {
  return columns.flatMap((column) => {
    const value = row[column];
    return Array.isArray(value) && value.length > 0
      ? value.map((one) => `${column} ${String(one)}`)
      : [`${column} ${written(value)}`];
  });
}

function written(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && /^-?\d+\.\d+$/.test(value)) return String(Number(value));
  if (typeof value === 'string') return value.trimEnd();
  return JSON.stringify(value);
}

function shownValues(record: HeldRecord): string[] {
  return record.fields.map(({ column, value }) => {
    switch (value.kind) {
      case 'none':
      case 'hidden':
        return `${column} `;
      case 'text':
        return `${column} ${value.text}`;
      case 'number':
        return `${column} ${value.number}`;
      case 'money':
        return `${column} ${value.kroner}`;
      case 'boolean':
        return `${column} ${String(value.value)}`;
      case 'date':
        return `${column} ${value.date}`;
      case 'instant':
        return `${column} ${value.instant.toISOString()}`;
      case 'code':
        return `${column} ${value.code}`;
    }
  });
}

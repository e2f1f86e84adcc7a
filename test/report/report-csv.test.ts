import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { writeCsvReport } from '../../src/report/report-csv.ts';
import type { Report } from '../../src/report/report.ts';
import { syntheticReport } from './synthetic-report.ts';
import { filesInZip } from './zip-reading.ts';

describe('the report as CSV', () => {
  it('is one file for each table, and one that explains them', async () => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      const { files, tables } = await written(syntheticReport({ lang }));
      const [readMe, text] = [...files].find(([name]) => name.endsWith('.txt')) ?? [];
      assert.match(readMe ?? '', /^(les-meg|read-me)\.txt$/);
      for (const name of tables.keys()) assert.ok(text?.toString().includes(name), name);
      const claims = tables.get('kuhr_regning.csv');
      assert.equal(claims?.length, 4, 'head and three claims');
    }
  });

  it('has every value of the model, and nothing that is not of it', async () => {
    const report = syntheticReport({ claims: 30 });
    const { tables } = await written(report);
    const cells = new Set([...tables.values()].flat(2));
    const values = [...valuesIn(report)];
    // Several of one kind stand in one cell.
    const text = [...cells].join('\n');
    for (const value of values) {
      assert.ok(cells.has(value) || text.includes(value), JSON.stringify(value));
    }
    const known = values.join('\n');
    const rows = [...tables].flatMap(([, [, ...body]]) => body);
    for (const cell of new Set(rows.flat())) {
      const parts = cell.split(' | ').map((part) => part.replace(/^[a-z_0-9]+: /, ''));
      for (const part of parts) {
        assert.ok(known.includes(part) || /^\d*$/.test(part) || isOurs(part), part);
      }
    }
  });

  it('ties each part to the row that it belongs to', async () => {
    const { tables } = await written(syntheticReport());
    const [head = [], ...lines] = tables.get('kuhr_takst.csv') ?? [];
    const [table, row] = ['part_of_table', 'part_of_row'].map((name) => head.indexOf(name));
    assert.ok(lines.length > 0);
    const rows = new Set((tables.get('kuhr_regning.csv') ?? []).slice(1).map(([n]) => n));
    for (const line of lines) {
      assert.equal(line[table ?? -1], 'kuhr_regning');
      assert.ok(rows.has(line[row ?? -1]));
    }
  });

  it('lets no spreadsheet compute what somebody wrote', async () => {
    const report = syntheticReport();
    const evil = '=HYPERLINK("https://example.no";"x")';
    const lead = { text: evil };
    const { files } = await written({ ...report, lead });
    const text = files.get('report.csv')?.toString() ?? '';
    assert.ok(text.includes(`"'${evil.replaceAll('"', '""')}"`));
    assert.ok(!/(^|;)"?=/m.test(text));
  });
});

async function written(report: Report) {
  const files = await filesInZip(await buffer(writeCsvReport(report)));
  const tables = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => {
        const rows: string[][] = parse(bytes, {
          ...{ bom: true, delimiter: ';', record_delimiter: '\r\n' },
          relax_column_count: false,
        });
        return [name, rows];
      }),
  );
  return { files, tables };
}

/** All that is told, and what is stored; the names of keys are not. */
function* valuesIn(value: unknown, key = ''): Generator<string> {
  if (key === 'kind' || key === 'system' || key === 'onDate' || key === 'decimals') return;
  // Pictures are drawn from what the tables say.
  if (key === 'panels') return;
  if (typeof value === 'string' && value !== '') yield value;
  if (typeof value === 'number') yield String(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    yield* valuesIn(part, Array.isArray(value) ? key : name);
  }
}

/** Names of parts, and truth values. */
function isOurs(cell: string): boolean {
  return /^(true|false|[a-zA-Z_]+( [A-Z_]+)*)$/.test(cell);
}

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { snapshotColumns } from '../../src/gate/snapshot-format.ts';
import { parquetOf } from '../../src/gate/snapshot-parquet.ts';

const example = join(import.meta.dirname, '../../src/gate-client/examples/duckdb.sql');

/** Person number `index` of the made-up ones. */
function pseudonym(index: number): string {
  return createHash('sha256').update(`person ${index}`).digest('hex').slice(0, 32);
}

describe('the example for DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-gate-examples-'));
  const path = (name: string) => join(folder, name);
  let database: DuckDBInstance;
  let connection: DuckDBConnection;

  before(async () => {
    database = await DuckDBInstance.create(':memory:');
    connection = await database.connect();
    writeFileSync(path('reservations.parquet'), await reservations());
  });

  after(() => {
    connection.closeSync();
    database.closeSync();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Every combination of scopes, a hundred people each, as the service writes them. */
  async function reservations(): Promise<Buffer> {
    const lines = Array.from({ length: 1600 }, (_, index) => {
      const flags = snapshotColumns.slice(1).map((_column, place) => (index >> place) & 1);
      return `${[pseudonym(index), ...flags].join(',')}\n`;
    });
    const { content } = await parquetOf(Buffer.from(lines.toSorted().join(''), 'latin1'));
    return content;
  }

  async function release(name: string, rows: string[]): Promise<string[][]> {
    const [delivery, released] = [path(`${name}.parquet`), path(`${name}-release.parquet`)];
    writeFileSync(path(`${name}.csv`), ['pseudonym,visit', ...rows].join('\n'));
    await connection.run(
      `COPY (FROM read_csv('${path(`${name}.csv`)}', header = true, all_varchar = true))
       TO '${delivery}' (FORMAT parquet);
       SET VARIABLE reservations = '${path('reservations.parquet')}';
       SET VARIABLE delivery = '${delivery}';
       SET VARIABLE release = '${released}';`,
    );
    await connection.run(readFileSync(example, 'utf8'));
    const read = await connection.runAndReadAll(`FROM read_parquet('${released}')`);
    return read.getRows().map((row) => row.map(String));
  }

  it('lets nobody leave who has reserved, and everybody else, with every row they have', async () => {
    const people = Array.from({ length: 3000 }, (_, index) => index);
    const rows = people.flatMap((index) => [
      [pseudonym(index), `first ${index}`],
      [pseudonym(index).toUpperCase(), `second ${index}`],
    ]);
    const isFree = (index: number) => index >= 1600 || (index & 8) === 0;
    const left = await release(
      'whole',
      rows.map((row) => row.join(',')),
    );
    const expected = rows.filter((_row, at) => isFree(Math.floor(at / 2)));
    assert.deepEqual(left.map(String).toSorted(), expected.map(String).toSorted());
  });

  for (const [name, broken] of [
    ['none', ''],
    ['short', 'abc123'],
    ['number', '10895212345'],
  ] as const) {
    it(`releases nothing where a pseudonym is ${name}`, async () => {
      const rows = [`${pseudonym(1601)},first`, `${broken},second`];
      await assert.rejects(release(name, rows), /nothing is released/);
      assert.equal(existsSync(path(`${name}-release.parquet`)), false);
    });
  }
});

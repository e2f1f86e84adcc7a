import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import type { TestDatabase } from '../support/postgres.ts';
import { cloneDatabase, emptyDatabase } from '../support/postgres.ts';

describe('test database', () => {
  it('is a copy that changes nothing in its template or in another copy', async () => {
    const template = await emptyDatabase();
    await run(template, 'create table person as select 1 as id');
    const [one, other] = [await cloneDatabase(template.name), await cloneDatabase(template.name)];
    await run(one, 'insert into person values (2)');
    assert.equal(await run(one, 'select from person'), 2);
    assert.equal(await run(other, 'select from person'), 1);
    await Promise.all([one.drop(), other.drop()]);
    assert.equal(await run(template, 'select from person'), 1);
    await template.drop();
    await assert.rejects(run(template, 'select'), { code: '3D000' });
  });
});

async function run({ url }: TestDatabase, statement: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount;
  } finally {
    await client.end();
  }
}

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { cloneDatabase } from '../support/postgres.ts';
import { dumpSchema } from '../support/schema-dump.ts';
import { templateNames } from '../support/templates.ts';

const file = join(import.meta.dirname, '../../migrations/schema.txt');

it('has the schema and the grants that were reviewed, in migrations/schema.txt', async () => {
  const database = await cloneDatabase(templateNames.own);
  try {
    const dumped = await dumpSchema(database.url);
    if (process.env['WRITE_SCHEMA'] === 'yes') writeFileSync(file, dumped);
    assert.equal(dumped, readFileSync(file, 'utf8'), 'after a migration: npm run schema, review');
  } finally {
    await database.drop();
  }
});

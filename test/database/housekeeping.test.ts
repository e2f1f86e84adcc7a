import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { tidyDaily } from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

describe('housekeeping', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let worker: ReturnType<typeof createPool>;

  before(async () => {
    database = await cloneDatabase(templateNames.own);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const url = urlForRole(database.url, await testSecrets(), 'kpr_worker');
    worker = createPool({ url, max: 1, applicationName: 'test' });
  });
  after(async () => {
    await Promise.all([owner.end(), worker.destroy()]);
    await database.drop();
  });

  async function journalledYearsAgo(years: number, action: string) {
    await owner.query(
      `insert into journal.entry (occurred_at, action, actor_kind, actor_organisation, detail)
       values (now() - make_interval(years => $1, days => 1), $2, 'machine', '0192:0', '{}')`,
      [years, action],
    );
  }

  it('keeps sign-ins for one year, and all else for ten', async () => {
    await journalledYearsAgo(0, 'signed-in');
    await journalledYearsAgo(1, 'signed-in');
    await journalledYearsAgo(9, 'overview-viewed');
    await journalledYearsAgo(10, 'overview-viewed');
    await tidyDaily(worker);
    const { rows } = await owner.query<{ action: string; age: number }>(
      `select action, extract(year from age(now(), occurred_at))::int as age
         from journal.entry order by age`,
    );
    assert.deepEqual(rows, [
      { action: 'signed-in', age: 0 },
      { action: 'overview-viewed', age: 9 },
    ]);
  });

  it('cannot be made to forget sooner', async () => {
    await assert.rejects(worker.raw(`select journal.expire(now(), now())`), /kept longer/);
    await assert.rejects(worker.raw(`delete from journal.entry`), /permission denied/);
  });
});

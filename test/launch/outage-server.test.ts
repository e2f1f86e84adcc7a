import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import pg from 'pg';
import { createPool } from '../../src/database/pools.ts';
import { isOutage } from '../../src/database/outage.ts';
import { query } from '../../src/database/query.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { testAdminUrl } from '../support/postgres.ts';
import { digitsOf, freePort, startTestTown, type TestTown } from '../support/town.ts';

describe('when the database server is there and will not serve', () => {
  let town: TestTown;
  let citizen: Citizen;
  let admin: pg.Client;
  let database: string;

  before(async () => {
    town = await startTestTown();
    database = pg.escapeIdentifier(new URL(town.config.databases.web).pathname.slice(1));
    admin = new pg.Client({ connectionString: testAdminUrl() });
    await admin.connect();
    citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('adult-with-only-claims')));
  });
  afterEach(async () => {
    await admin.query(`alter database ${database} with allow_connections true connection limit -1`);
    await admin.query(`alter database ${database} reset default_transaction_read_only`);
    await endConnections();
    // Recovery by itself: nobody has touched the service.
    assert.equal((await citizen.visit('/oversikt')).status, 200);
  });
  after(async () => {
    await admin.end();
    await town.stop();
  });

  /** Those that are open go as well; they are gone for the service once the server says so. */
  async function endConnections() {
    const open = `select pg_terminate_backend(pid, 10000) from pg_stat_activity
                   where pg_stat_activity.datname = $1`;
    await admin.query(open, [database.replaceAll('"', '')]);
  }

  for (const [state, statement] of [
    ['closed for maintenance', 'with allow_connections false'],
    ['full', 'with connection limit 0'],
    ['a standby that cannot be written', 'set default_transaction_read_only = on'],
  ] as const) {
    it(`${state}: pages say so, and it recovers by itself`, async () => {
      await admin.query(`alter database ${database} ${statement}`);
      await endConnections();
      const page = await citizen.visit('/oversikt');
      assert.equal(page.status, 503);
      assert.equal(page.heading, 'Tjenesten svarer ikke akkurat nå');
      assert.equal(page.headers.get('retry-after'), '30');
    });
  }

  it('a server that is gone is told from one that was asked wrongly', async () => {
    const url = new URL(town.config.databases.web);
    url.port = String(await freePort());
    const gone = createPool({ url: url.href, max: 1, applicationName: 'test' });
    const there = createPool({ url: town.config.databases.web, max: 1, applicationName: 'test' });
    try {
      await assert.rejects(query(gone, 'select 1'), isOutage);
      await assert.rejects(query(there, 'select nothing'), (error) => !isOutage(error));
    } finally {
      await Promise.all([gone.destroy(), there.destroy()]);
    }
  });
});

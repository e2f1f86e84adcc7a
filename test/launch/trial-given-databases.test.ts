import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import pg from 'pg';
import { removeDataFolder } from '../../src/neighbours/embedded-postgres/data-folder.ts';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { createCitizen } from '../support/citizen.ts';
import { urlOfDatabase } from '../support/postgres.ts';
import { copyCheckout } from '../support/process-checkout.ts';
import { startTrial } from '../support/process-trial.ts';

describe('npm start with databases of somebody’s own', () => {
  // A server of its own: the trial sets the passwords of roles, which belong to a whole server.
  const dataFolder = join(
    tmpdir(),
    `kpr-innsyn-test-${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  const checkout = copyCheckout();
  let server: EmbeddedPostgres;
  let given: { DATABASE_URL: string; REGISTER_URL: string };

  before(async () => {
    server = await startEmbeddedPostgres({ dataFolder, durable: false });
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    for (const name of ['theirs', 'their_register']) await admin.query(`create database ${name}`);
    await admin.end();
    given = {
      DATABASE_URL: urlOfDatabase(server.adminUrl, 'theirs'),
      REGISTER_URL: urlOfDatabase(server.adminUrl, 'their_register'),
    };
  });
  afterEach(() => checkout.endRuns());
  after(async () => {
    await checkout.remove();
    await server.stop();
    await removeDataFolder(dataFolder);
  });

  it('starts no server, and keeps what is theirs', async () => {
    const first = await startTrial(checkout, { env: given });
    assert.equal(checkout.postgresPid(), undefined);
    assert.ok(!first.run.out.some((line) => line.includes('Starter PostgreSQL')));
    const grown = first.people.find(({ age }) => age >= 18)?.digits ?? '';
    assert.equal((await createCitizen(first.origin).signIn(grown)).status, 200);
    await checkout.endRuns();

    const second = await startTrial(checkout, { env: given });
    assert.equal((await createCitizen(second.origin).signIn(grown)).status, 200);
    assert.ok(!second.run.out.some((line) => line.includes('Fyller registeret')));
  });

  it('starts its own for the one that is not given, and later for both', async () => {
    const { REGISTER_URL: register } = given;
    const half = await startTrial(checkout, { env: { REGISTER_URL: register } });
    assert.ok(checkout.postgresPid());
    assert.equal((await createCitizen(half.origin).visit('/helse')).status, 200);
    await checkout.endRuns();

    const own = await startTrial(checkout);
    const grown = own.people.find(({ age }) => age >= 18)?.digits ?? '';
    assert.equal((await createCitizen(own.origin).signIn(grown)).status, 200);
  });
});

import pg from 'pg';
import { prepareOwnDatabase, prepareRegister } from '../../src/neighbours/town/town-databases.ts';
import {
  newSecrets,
  readSecrets,
  type TownSecrets,
} from '../../src/neighbours/town/town-secrets.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { today } from '../../src/shared/format.ts';
import { testAdminUrl, urlOfDatabase } from './postgres.ts';

export const templateNames = {
  own: 'template_kpr_innsyn',
  register: 'template_kpr_register',
} as const;

/** Roles belong to the whole server: whoever makes a database must give them these passwords. */
export const testPasswords = { passwordSeed: 'test' };

/**
 * Once per run: our own database migrated, and a register with the hand-made people alone. The
 * secrets go into the admin database, where each test file finds them.
 */
export async function makeTemplates(adminUrl: string): Promise<void> {
  const plan = { today: today(systemClock), seed: 'test', count: 0 };
  const secrets = { ...(await newSecrets(plan)), ...testPasswords };
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const name of Object.values(templateNames)) await createAnew(client, name);
    await client.query('create table if not exists kpr_test_secrets (secrets text not null)');
    await client.query('delete from kpr_test_secrets');
    await client.query('insert into kpr_test_secrets values ($1)', [JSON.stringify(secrets)]);
  } finally {
    await client.end();
  }
  await prepareOwnDatabase(urlOfDatabase(adminUrl, templateNames.own), secrets);
  await prepareRegister(urlOfDatabase(adminUrl, templateNames.register), secrets);
}

/** A run may begin before midnight and end after it: ages are those of the day that a town begins. */
export async function templatesOn(
  date: string,
): Promise<{ secrets: TownSecrets; register: string }> {
  const secrets = await testSecrets();
  if (secrets.today === date) return { secrets, register: templateNames.register };
  const ofDay = { ...secrets, today: date };
  const register = `${templateNames.register}_${date.replaceAll('-', '_')}`;
  const client = new pg.Client({ connectionString: testAdminUrl() });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('test templates'))`);
    const { rows } = await client.query<{ filled: boolean }>(
      `select shobj_description(oid, 'pg_database') = 'filled' as filled
         from pg_database where datname = $1`,
      [register],
    );
    if (rows[0]?.filled !== true) {
      await createAnew(client, register);
      await prepareRegister(urlOfDatabase(testAdminUrl(), register), ofDay);
      await client.query(`comment on database ${register} is 'filled'`);
    }
  } finally {
    await client.end();
  }
  return { secrets: ofDay, register };
}

async function createAnew(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template template0`);
}

/** What the templates were made with. */
export async function testSecrets(): Promise<TownSecrets> {
  const client = new pg.Client({ connectionString: testAdminUrl() });
  await client.connect();
  try {
    const { rows } = await client.query<{ secrets: string }>(
      'select secrets from kpr_test_secrets',
    );
    const secrets = readSecrets(rows[0]?.secrets ?? '');
    if (secrets === undefined) throw new Error('No templates: start the tests with npm test');
    return secrets;
  } finally {
    await client.end();
  }
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { createRegister } from '../../src/neighbours/register/register.service.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { emptyDatabase, testAdminUrl } from '../support/postgres.ts';
import {
  edgePeople,
  keyOf,
  macKey,
  makeRegister,
  personNamed,
  registerPasswords,
  seed,
  today,
  valueOf,
  type TestRegister,
} from './register-for-tests.ts';

const pupil = 'pupil-in-all-five-sources';

describe('row-level security of the register', () => {
  let register: TestRegister;
  let reader: pg.Client;
  let personal: string[];

  before(async () => {
    register = await makeRegister();
    reader = await register.connectAs('reader');
    const { rows } = await reader.query<{ name: string }>(
      `select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = attrelid
       where attname = 'person_key' and relkind in ('r', 'v')
         and relnamespace in ('kpr'::regnamespace, 'innsyn'::regnamespace)`,
    );
    personal = rows.map(({ name }) => name);
  });
  after(() => register.drop());

  async function rowsSeen(): Promise<number> {
    let seen = 0;
    for (const name of personal) {
      seen += Number(await valueOf(reader, `select count(*) from ${name}`));
    }
    return seen;
  }

  async function inTransactionAs(personKey: string, work: () => Promise<void>): Promise<void> {
    await reader.query('begin');
    await reader.query(`select set_config('innsyn.subject', $1, true)`, [personKey]);
    await work();
    await reader.query('commit');
  }

  it('covers all tables and views about persons', () => {
    assert.ok(personal.length >= 29, String(personal.length));
  });

  it('shows nothing without a person, before and after a person was set', async () => {
    assert.equal(await rowsSeen(), 0);
    await inTransactionAs(keyOf(pupil), async () => assert.ok((await rowsSeen()) > 200));
    assert.equal(await valueOf(reader, `select current_setting('innsyn.subject')`), '');
    assert.equal(await rowsSeen(), 0);
  });

  it('shows rows of the one person alone, in every table and view', async () => {
    await inTransactionAs(keyOf(pupil), async () => {
      for (const name of personal) {
        const others = `select count(*)::int from ${name} where person_key <> $1`;
        assert.equal(await valueOf(reader, others, [keyOf(pupil)]), 0, name);
      }
    });
  });

  it('hides the lines of a bill from those who know its number', async () => {
    const admin = await register.connectAs();
    const regningId = await valueOf(
      admin,
      'select regning_id from kpr.kuhr_takst where person_key = $1 limit 1',
      [keyOf('adult-with-only-claims')],
    );
    await inTransactionAs(keyOf(pupil), async () => {
      for (const table of ['kuhr_takst', 'kuhr_diagnose', 'kuhr_regning']) {
        const lines = `select count(*)::int from kpr.${table} where regning_id = $1`;
        assert.equal(await valueOf(reader, lines, [regningId]), 0, table);
      }
    });
  });

  it('holds for the owner too and keeps the reader from writing', async () => {
    const unforced = await valueOf(
      reader,
      `select count(*)::int from pg_class c join pg_attribute a on a.attrelid = c.oid
       where attname = 'person_key' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
         and relnamespace in ('kpr'::regnamespace, 'innsyn'::regnamespace)`,
    );
    assert.equal(unforced, 0);
    await assert.rejects(reader.query('delete from kpr.hst_maling'), /permission denied/);
    await assert.rejects(
      reader.query(`select innsyn.count_overview_again('KUHR', '{}')`),
      /permission denied/,
    );
  });

  it('resolves a number by its MAC, old and new number alike, and nobody else', async () => {
    const numbers = personNamed('d-number-became-fnr').numbers.map(({ digits }) => digits);
    const resolve = 'select innsyn.person_key_for($1)';
    for (const mac of shortMessageCmacs(macKey, numbers)) {
      assert.equal(await valueOf(reader, resolve, [mac]), keyOf('d-number-became-fnr'));
    }
    const unheld = personNamed('nothing-held').numbers.map(({ digits }) => digits);
    for (const mac of shortMessageCmacs(macKey, unheld)) {
      assert.equal(await valueOf(reader, resolve, [mac]), null);
    }
  });
});

describe('a register whose owner is no superuser', () => {
  it('hides persons from its owner too, and still resolves numbers', async (t) => {
    const database = await emptyDatabase();
    const owner = `owner_of_${database.name}`;
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    const ownerUrl = new URL(database.url);
    ownerUrl.username = owner;
    ownerUrl.password = 'owns';
    const client = new pg.Client({ connectionString: ownerUrl.href });
    t.after(async () => {
      await client.end();
      await admin.query(`reassign owned by ${owner} to current_user`);
      await admin.query(`drop owned by ${owner}`);
      await admin.end();
      await database.drop();
      await runAsSuperuser(`drop role ${owner}`);
    });
    await letOwn(admin, owner, database.name);
    const register = { macKey, people: edgePeople, today, seed, ...registerPasswords };
    await createRegister({ ...register, adminUrl: ownerUrl.href });

    await client.connect();
    assert.equal(await valueOf(client, 'select count(*)::int from kpr.kuhr_regning'), 0);
    const [mac] = shortMessageCmacs(macKey, [currentNumber(personNamed(pupil)).digits]);
    assert.equal(await valueOf(client, 'select innsyn.person_key_for($1)', [mac]), keyOf(pupil));
    const counted = 'select count(*)::int from innsyn.oversikt_teller';
    assert.ok(Number(await valueOf(admin, counted)) > 20);
  });
});

async function letOwn(admin: pg.Client, owner: string, database: string): Promise<void> {
  await admin.query(`create role ${owner} login createrole password 'owns'`);
  await admin.query(`alter database ${database} owner to ${owner}`);
  const roles = 'kpr_innsyn_reader, kpr_ingest';
  // Before 16 who may create roles may alter them all; since then only their own.
  if (Number(await valueOf(admin, 'show server_version_num')) < 160_000) return;
  await admin.query(`grant ${roles} to ${owner} with admin true, inherit false, set false`);
}

async function runAsSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testAdminUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

const act = (columns: string, values: string) =>
  `insert into journal.entry (action, detail, ${columns}) values ('x', '{}', ${values})`;
const byStaff = act('actor_kind, actor_staff_id', `'staff', gen_random_uuid()`);
const byCitizen = act(
  'actor_kind, actor_person_id, capacity',
  `'citizen', gen_random_uuid(), 'self'`,
);
const byMachine = act('actor_kind, actor_organisation', `'machine', '0192:991825827'`);
const staffSession = ['select * from session.staff_session', 'delete from session.staff_session'];

const forbidden: Readonly<Record<'desk' | 'web' | 'gate' | 'worker', readonly string[]>> = {
  desk: [
    byCitizen,
    byMachine,
    'select * from journal.entry',
    'delete from journal.entry',
    'update journal.entry set detail = detail',
    'select * from session.session',
    'delete from session.session',
    'insert into session.session default values',
    'select * from ident.identifier',
    'select * from ident.person',
    'update ident.staff set issuer = issuer',
    'update ident.staff set subject = subject',
    'delete from ident.staff',
    'delete from session.spent_logout_token',
  ],
  web: [byStaff, ...staffSession, 'insert into session.staff_session default values'],
  gate: [byStaff, ...staffSession, 'select * from ident.staff'],
  worker: [byStaff, 'select sess from session.staff_session', 'select * from ident.staff'],
};

describe('what each role of the database may not do to the staff, nor as them', () => {
  let database: TestDatabase;
  let secrets: TownSecrets;
  before(async () => {
    database = await cloneDatabase(templateNames.own);
    secrets = await testSecrets();
  });
  after(() => database.drop());

  for (const role of ['desk', 'web', 'gate', 'worker'] as const) {
    it(`keeps kpr_${role} to its work`, async () => {
      const client = new pg.Client({
        connectionString: urlForRole(database.url, secrets, `kpr_${role}`),
      });
      await client.connect();
      try {
        for (const sql of forbidden[role]) {
          await assert.rejects(client.query(sql), { code: '42501' }, sql);
        }
      } finally {
        await client.end();
      }
    });
  }

  it('lets the worker remove what has expired, and read nothing else of it', async () => {
    const client = new pg.Client({
      connectionString: urlForRole(database.url, secrets, 'kpr_worker'),
    });
    await client.connect();
    try {
      await client.query('delete from session.staff_session where expire < now()');
    } finally {
      await client.end();
    }
  });
});

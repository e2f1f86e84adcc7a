import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

const ledger = ['event', 'event_payload', 'ledger_head', 'status'].map((t) => `reservation.${t}`);
const history = [
  ...ledger,
  ...['gate.decision_batch', 'gate.manifest', 'gate.manifest_item'],
  'journal.entry',
];
const writes = (table: string) => [
  `delete from ${table}`,
  `truncate ${table} cascade`,
  `update ${table} set ${firstColumns[table] ?? ''} = ${firstColumns[table] ?? ''}`,
];
const firstColumns: Readonly<Record<string, string>> = {
  'reservation.event': 'action',
  'reservation.event_payload': 'canonical',
  'reservation.ledger_head': 'position',
  'reservation.status': 'active',
  'gate.decision_batch': 'counts',
  'gate.manifest': 'rows_out',
  'gate.manifest_item': 'fields_dropped',
  'journal.entry': 'detail',
};
const none = ledger.map((table) => `insert into ${table} default values`);
const forbidden: Readonly<Record<'web' | 'gate' | 'worker', readonly string[]>> = {
  web: [
    ...none,
    'insert into gate.decision_batch default values',
    'insert into gate.manifest default values',
    'insert into gate.consumer default values',
    'update gate.duty set fields = 0',
    'update gate.duty set state = state',
    'update gate.duty set held_at = null',
    `insert into gate.duty (state) values ('done')`,
    `insert into reservation.choice (reference) values ('R-2222-2222')`,
    'insert into journal.entry (occurred_at) values (now())',
    'update gate.consumer set scopes = scopes',
    `update reservation.choice set scopes = scopes`,
    `select reservation.append_event(gen_random_uuid(), 'x')`,
    `insert into reservation.expected_event values (gen_random_uuid(), 'x')`,
    'delete from reservation.choice',
    'select organisation from gate.consumer',
    `select reservation.delete_old_drafts(now())`,
  ],
  gate: [
    ...none,
    'insert into journal.entry (occurred_at) values (now())',
    'insert into gate.duty default values',
    'insert into gate.consumer default values',
    'update gate.duty set held_at = null',
    'update gate.duty set not_before = now()',
    'select sealed from ident.identifier',
    'select birth_date from ident.person',
    'select * from reservation.choice',
    'select canonical from reservation.event_payload',
    'select * from session.session',
    'select * from casework.request',
    'select * from journal.entry',
    `select reservation.append_event(gen_random_uuid(), 'x')`,
    `select reservation.append_at_commit(gen_random_uuid(), '{x}')`,
  ],
  worker: [
    ...none,
    'select * from reservation.event',
    'select * from reservation.choice',
    'delete from reservation.choice',
    'select * from ident.identifier',
    'select * from journal.entry',
    'insert into journal.entry default values',
    'select * from gate.duty',
    `select reservation.append_event(gen_random_uuid(), 'x')`,
    `select reservation.append_at_commit(gen_random_uuid(), '{x}')`,
  ],
};

describe('what each role of the service may not do', () => {
  let database: TestDatabase;
  let secrets: TownSecrets;
  before(async () => {
    database = await cloneDatabase(templateNames.own);
    secrets = await testSecrets();
  });
  after(() => database.drop());

  for (const role of ['web', 'gate', 'worker'] as const) {
    it(`keeps kpr_${role} to its work`, async () => {
      const client = new pg.Client({
        connectionString: urlForRole(database.url, secrets, `kpr_${role}`),
      });
      await client.connect();
      try {
        for (const sql of [...history.flatMap(writes), ...forbidden[role]]) {
          await assert.rejects(client.query(sql), { code: '42501' }, sql);
        }
      } finally {
        await client.end();
      }
    });
  }
});

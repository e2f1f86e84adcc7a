import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

const forbidden: Readonly<Record<'web' | 'gate' | 'worker', readonly string[]>> = {
  web: [
    'update casework.request set due_by = due_by',
    'update casework.request set status = status',
    'delete from casework.request',
    `insert into casework.request (status) values ('received')`,
    'update casework.draft set subject_person_id = subject_person_id',
    'update casework.draft set draft_id = draft_id',
    'select casework.delete_old_drafts(now())',
    'select number from casework.access_for_another',
    'update casework.access_for_another set words = words',
    'delete from casework.access_for_another',
    'update casework.document set place = place',
    'delete from casework.document',
  ],
  gate: [
    'select * from casework.document',
    'select * from casework.access_for_another',
    'select * from casework.draft',
    'select * from casework.request',
  ],
  worker: [
    'select * from casework.document',
    'select * from casework.access_for_another',
    'select * from casework.draft',
    'delete from casework.draft',
    'select message from casework.request',
    'select subject_person_id from casework.request',
    'update casework.request set status = status',
  ],
};

describe('what a role may not do to what people have written', () => {
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
        for (const sql of forbidden[role]) {
          await assert.rejects(client.query(sql), { code: '42501' }, sql);
        }
      } finally {
        await client.end();
      }
    });
  }

  it('takes no correction without words, and no dispute with them', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    try {
      await owner.query(`set session_replication_role = replica`);
      const insert = (columns: string, values: string) =>
        owner.query(
          `insert into casework.request (subject_person_id, actor_person_id, capacity, reference,
             received_at, due_by, ${columns})
           select p, p, 'self', p::text, now(), now() + interval '1 day', ${values}
             from gen_random_uuid() as p`,
        );
      const bytes = `decode(repeat('00', 40), 'hex')`;
      const whole = 'kind, draft_id, fault, message, key_id';
      await insert(whole, `'correction', gen_random_uuid(), 'other', ${bytes}, 'k'`);
      for (const values of [
        `'correction', gen_random_uuid(), 'other', null, null`,
        `'correction', gen_random_uuid(), null, ${bytes}, 'k'`,
        `'correction', null, 'other', ${bytes}, 'k'`,
        `'correction', gen_random_uuid(), 'other', ${bytes}, null`,
        `'correction', gen_random_uuid(), 'other', 'in plain words', 'k'`,
        `'reservation-disputed', null, null, ${bytes}, 'k'`,
      ]) {
        await assert.rejects(insert(whole, values), { code: '23514' }, values);
      }
    } finally {
      await owner.end();
    }
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { reportLag } from '../../src/database/consumer-lag.ts';
import {
  reportOverdue,
  startHousekeeping,
  tidyDaily,
  tidyOften,
} from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { createLog } from '../../src/shared/log.ts';
import { createMetrics } from '../../src/shared/metrics.ts';
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

  it('keeps sign-ins of the staff for one year as well, and their sessions until they end', async () => {
    await journalledYearsAgo(1, 'staff-signed-in');
    await journalledYearsAgo(1, 'staff-signed-out');
    await owner.query(
      `insert into session.staff_session (sid, sess, expire)
       values ('over', '{}', now() - interval '1 s'), ('open', '{}', now() + interval '1 h')`,
    );
    await tidyDaily(worker);
    await tidyOften(worker);
    const left = await owner.query(`select from journal.entry where action like 'staff-%'`);
    assert.equal(left.rowCount, 0);
    const { rows } = await owner.query('select sid from session.staff_session');
    assert.deepEqual(rows, [{ sid: 'open' }]);
  });

  it('cannot be made to forget sooner', async () => {
    await assert.rejects(worker.raw(`select journal.expire(now(), now())`), /kept longer/);
    await assert.rejects(worker.raw(`delete from journal.entry`), /permission denied/);
  });

  it('is done at once when the service starts, not a day after', async () => {
    await journalledYearsAgo(2, 'signed-in');
    const finished = new Promise<void>((resolve) => {
      const heard = ({ sql }: { sql: string }) => {
        if (sql.includes('journal.expire')) resolve();
      };
      worker.on('query-response', (_answer: unknown, asked: { sql: string }) => heard(asked));
    });
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    const { stop } = startHousekeeping({ db: worker, log });
    await finished;
    stop();
    const { rowCount } = await owner.query(
      `select from journal.entry where action = 'signed-in' and occurred_at < now() - interval '1 year'`,
    );
    assert.equal(rowCount, 0);
    assert.deepEqual(lines, []);
  });

  it('takes the bytes of snapshots that have expired, and keeps what was said of them', async () => {
    await owner.query(
      `insert into gate.snapshot_body
       select gen_random_uuid(), 'analytics-1', 0, 'x', 'csv', 0, 0, 'x', now() + age
         from unnest(array['-1 minute', '1 hour']::interval[]) as age`,
    );
    await owner.query(
      `insert into gate.snapshot_part select body_id, 0, 'x' from gate.snapshot_body`,
    );
    await tidyOften(worker);
    const { rows } = await owner.query<{ later: boolean }>(
      `select usable_until > now() as later
         from gate.snapshot_body join gate.snapshot_part using (body_id)`,
    );
    assert.deepEqual(rows, [{ later: true }]);
    await assert.rejects(worker.raw(`delete from gate.snapshot`), /permission denied/);
  });

  it('takes what was made under a key that has ended', async () => {
    await owner.query(`set session_replication_role = replica`);
    await owner.query(
      `insert into gate.pseudonym
       select key_id, gen_random_uuid(), decode(md5(key_id), 'hex') from gate.pseudonym_key`,
    );
    await owner.query(
      `update gate.pseudonym_key set ended_at = now() where key_id = 'ingestion-1'`,
    );
    await tidyOften(worker);
    const { rows } = await owner.query<{ keys: string[] }>(
      `select array_agg(key_id order by key_id) as keys from gate.pseudonym`,
    );
    assert.deepEqual(rows, [{ keys: ['analytics-1', 'register'] }]);
  });

  it('tells of who lacks for a day something that the ledger says', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    const metrics = createMetrics();
    await owner.query(`set session_replication_role = replica`);
    await owner.query(`update gate.consumer set registered_at = now() - interval '9 days'`);
    await owner.query(
      `insert into reservation.event
       select n, gen_random_uuid(), 1, 'release-secondary', 'reserve', at, at, gen_random_uuid(),
              'x', decode(md5(n::text), 'hex')
         from (values (1, now() - interval '3 days'), (2, now() - interval '30 hours'),
                      (3, now() - interval '1 hour')) as e (n, at)`,
    );
    const mark = (consumer: string, columns: string, values: string) =>
      owner.query(
        `insert into gate.watermark (consumer_id, ${columns}) values ('${consumer}', ${values})`,
      );
    await mark('analytics', 'asked_after, asked_at', `2, now()`);
    await reportLag(worker, log, metrics);
    assert.match(
      lines.join(),
      /"level":50,.*"consumer":"ingestion","hours":72,"msg":"consumer-behind"/,
    );
    assert.equal(lines.length, 1);
    const text = await metrics.registry.metrics();
    assert.match(text, /^innsyn_consumer_lag_seconds\{consumer="analytics"\} 36\d\d/m);
    assert.match(text, /^innsyn_consumer_lag_seconds\{consumer="ingestion"\} 2592\d\d/m);
    lines.length = 0;
    await mark(
      'ingestion',
      'asked_after, asked_at, snapshot_id, snapshot_position, snapshot_at',
      `3, now() - interval '2 hours', gen_random_uuid(), 1, now()`,
    );
    await reportLag(worker, log, metrics);
    assert.match(lines.join(), /"consumer":"ingestion","hours":30/);
  });

  it('forgets half-written messages after thirty days', async () => {
    await owner.query(`set session_replication_role = replica`);
    await owner.query(
      `insert into casework.draft
         (draft_id, subject_person_id, actor_person_id, capacity, sealed, key_id, saved_at)
       select gen_random_uuid(), person, person, 'self', 'x', 'k', now() - age
         from unnest(array['29 days', '31 days']::interval[]) as age, gen_random_uuid() as person`,
    );
    await tidyDaily(worker);
    const { rows } = await owner.query<{ days: number }>(
      `select extract(day from now() - saved_at)::int as days from casework.draft`,
    );
    assert.deepEqual(rows, [{ days: 29 }]);
    await assert.rejects(worker.raw(`delete from casework.draft`), /permission denied/);
  });

  it('says each time how much is overdue, and nothing of what is not', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    await owner.query(`set session_replication_role = replica`);
    await owner.query(
      `insert into casework.request
         (kind, subject_person_id, actor_person_id, capacity, reference, received_at, due_by)
       select 'reservation-disputed', person, person, 'self', due::text,
              now() - interval '9 days', now() + due
         from unnest(array['-1 day', '1 day']::interval[]) as due, gen_random_uuid() as person`,
    );
    await reportOverdue(worker, log);
    assert.match(lines.join(), /"level":50.*"count":1,"msg":"disputes-overdue"/);
    assert.doesNotMatch(lines.join(), /corrections/);
    await owner.query(
      `insert into casework.request
         (kind, subject_person_id, actor_person_id, capacity, reference, received_at, due_by,
          draft_id, fault, message, key_id)
       select 'correction', person, person, 'self', 'c' || since, now() - since,
              now() + due, gen_random_uuid(), 'other', decode(repeat('00', 40), 'hex'), 'k'
         from (values ('40 days'::interval, '-9 days'::interval), ('41 days', '1 day'),
                      ('20 days', '-1 day'), ('42 days', '-2 days'), ('43 days', '-3 days'),
                      ('44 days', '-4 days')) as row (since, due),
              gen_random_uuid() as person`,
    );
    await owner.query(
      `insert into casework.request (kind, subject_person_id, actor_person_id, capacity, reference,
         received_at, due_by, form_id)
       select 'access-for-another', person, person, 'self', 'a' || since, now() - since, now() + interval '30 days' - since, gen_random_uuid()
         from unnest(array['40 days', '20 days']::interval[]) as since, gen_random_uuid() as person`,
    );
    // By what the desk has counted since: extended, standing still, and closed.
    await owner.query(
      `insert into casework.handling (request_id, kind, received_at, queue, four_eyes, due_by,
         paused_on, closed_at, sorted_at)
       select request_id, kind, received_at, 'general', '{}',
              case reference when 'c42 days' then now() + interval '9 days' else due_by end,
              case reference when 'c43 days' then current_date end,
              case reference when 'c44 days' then now() end, now()
         from casework.request where reference in ('c42 days', 'c43 days', 'c44 days')`,
    );
    lines.length = 0;
    const metrics = createMetrics();
    await reportOverdue(worker, log, metrics);
    assert.match(lines.join(), /"level":50.*"count":2,"msg":"corrections-overdue"/);
    assert.match(lines.join(), /"level":50.*"count":1,"msg":"access-for-another-overdue"/);
    const measured = await metrics.registry.getSingleMetricAsString('innsyn_overdue');
    assert.match(
      measured,
      /what="disputes"} 1\n.*what="corrections"} 2\n.*"access-for-another"} 1/,
    );
  });
});

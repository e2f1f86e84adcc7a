import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { reportOverdue, startHousekeeping, tidyDaily } from '../../src/database/housekeeping.ts';
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
                      ('20 days', '-1 day')) as row (since, due),
              gen_random_uuid() as person`,
    );
    await owner.query(
      `insert into casework.request (kind, subject_person_id, actor_person_id, capacity, reference,
         received_at, due_by, form_id)
       select 'access-for-another', person, person, 'self', 'a' || since, now() - since, now(), gen_random_uuid()
         from unnest(array['40 days', '20 days']::interval[]) as since, gen_random_uuid() as person`,
    );
    // By what the holidays are today: what was stored on arrival may be too late or too early.
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

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, beforeEach, describe, it } from 'node:test';
import pg from 'pg';
import { tidyDaily, tidyOften } from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { createJournal } from '../../src/journal/journal.service.ts';
import { Mandate } from '../../src/mandate/mandate.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import {
  claimJob,
  finishJob,
  goOn,
  insertJob,
  insertPiece,
  markFetched,
} from '../../src/report/report-job.repository.ts';
import { createReportJobs } from '../../src/report/report-job.service.ts';
import { createLog } from '../../src/shared/log.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

const leaseSeconds = 60;

describe('the makers of ordered reports', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let web: ReturnType<typeof createPool>;
  let worker: ReturnType<typeof createPool>;
  before(async () => {
    database = await cloneDatabase(templateNames.own);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const secrets = await testSecrets();
    const poolOf = (role: 'kpr_web' | 'kpr_worker') =>
      createPool({ url: urlForRole(database.url, secrets, role), max: 4, applicationName: 'test' });
    [web, worker] = [poolOf('kpr_web'), poolOf('kpr_worker')];
  });
  beforeEach(() => owner.query('delete from report.job'));
  after(async () => {
    await Promise.all([owner.end(), web.destroy(), worker.destroy()]);
    await database.drop();
  });

  async function somebody(): Promise<string> {
    const person = randomUUID();
    await owner.query('insert into ident.person (person_id) values ($1)', [person]);
    return person;
  }
  const asked = { lang: 'nb', withPlaces: false, expectedRows: 9_000, tells: true } as const;
  const order = (actor: string, format: 'csv' | 'json' | 'pdf' | 'std' = 'csv') =>
    insertJob(web, { actor, subject: actor, format, ...asked });
  async function claimed() {
    return (await claimJob(web, leaseSeconds)) ?? assert.fail('nothing waits');
  }
  const sealed = { keyId: 'k', bytes: Buffer.from('sealed') };
  const add = (job: { jobId: string; attempts: number }, piece: number, bytes = 6) =>
    insertPiece(web, { ...job, piece, sealed, bytes, leaseSeconds });
  async function pieces(): Promise<number> {
    return (await owner.query('select from report.file_piece')).rowCount ?? 0;
  }
  const loseLease = () =>
    owner.query(`update report.job set claimed_until = now() - interval '1 second'`);

  it('leave nothing behind them when they wake up after another has taken over', async () => {
    await order(await somebody());
    const late = await claimed();
    assert.equal(await add(late, 0), true);
    await loseLease();
    const job = await claimed();
    assert.equal(await add(late, 1), false);
    assert.equal(await add(job, 0), true);
    const made = { reference: 'KPR-CCCCDDDD', fileExtension: 'zip' };
    assert.equal(await finishJob(web, { ...job, ...made }), true);
    await markFetched(web, job.jobId);
    for (const one of [late, job]) assert.equal(await add(one, 7), false);
    assert.equal(await pieces(), 0);
  });

  it('never count backwards, however late a sign of life arrives', async () => {
    await order(await somebody());
    const job = await claimed();
    await add(job, 0, 5_000);
    assert.equal(await goOn(web, { ...job, bytes: 0, leaseSeconds }), true);
    const { rows } = await owner.query<{ bytes: string }>(
      'select made_bytes as bytes from report.job',
    );
    assert.deepEqual(rows, [{ bytes: '5000' }]);
  });

  it('are given one job by who orders the same thing in several tabs', async () => {
    const person = await somebody();
    const ids = await Promise.all(Array.from({ length: 8 }, () => order(person)));
    assert.equal(new Set(ids).size, 1);
    assert.notEqual(await order(person, 'json'), ids[0]);
    const job = await claimed();
    assert.equal(await order(person), job.jobId, 'it is being made');
    const made = { reference: 'KPR-CCCCDDDD', fileExtension: 'zip' };
    await finishJob(web, { ...job, ...made });
    assert.notEqual(await order(person), job.jobId, 'what has been made is of its time');
  });

  it('go on with others where one fails, and try it again later', async () => {
    const person = await somebody();
    const [failing, sound] = [await order(person, 'json'), await order(person, 'csv')];
    const { jobs, tried } = makersOf({ failing: 'json' });
    await jobs.run();
    assert.deepEqual(tried, ['json', 'csv']);
    await jobs.run();
    assert.deepEqual(tried, ['json', 'csv'], 'not at once');
    for (const state of ['waiting', 'failed']) {
      await owner.query(`update report.job set not_before = now() where job_id = $1`, [failing]);
      await jobs.run();
      assert.equal(await stateOf(failing), state);
    }
    assert.equal(tried.filter((format) => format === 'json').length, 3);
    assert.equal(await stateOf(sound), 'ready');
  });

  it('may end as often as they must', async () => {
    const jobId = await order(await somebody(), 'csv');
    for (let n = 0; n < 5; n += 1) {
      const { jobs } = makersOf({ endsIn: 'csv' });
      await jobs.run();
      assert.equal(await stateOf(jobId), 'waiting');
    }
    await makersOf({}).jobs.run();
    assert.equal(await stateOf(jobId), 'ready');
  });

  /** Of reports of three bytes. */
  function makersOf({ failing, endsIn }: { failing?: string; endsIn?: string }) {
    const tried: string[] = [];
    const jobs = createReportJobs({
      db: web,
      journal: createJournal({ db: web }),
      files: {
        make: async (_mandate, { format }) => {
          tried.push(format);
          if (format === failing) throw new Error('away');
          // It waits for who is being made, and that is this.
          if (format === endsIn) void jobs.stop();
          const made = { reference: 'KPR-CCCCDDDD', extension: 'zip', mediaType: 'x' };
          return Promise.resolve({ ...made, bytes: Readable.from([Buffer.from('abc')]) });
        },
      },
      places: { show: () => Promise.resolve() },
      representation: {
        again: ({ subject }) => {
          const today = '2026-05-12';
          const own = Mandate.forSelf({ person: subject, birthDate: '1980-01-01', today });
          assert.equal(own.outcome, 'granted');
          return Promise.resolve(own);
        },
      },
      keys: { k: Buffer.alloc(32) },
      log: createLog('silent'),
    });
    return { jobs, tried };
  }

  async function stateOf(jobId: string): Promise<string | undefined> {
    const { rows } = await owner.query<{ state: string }>(
      'select state from report.job where job_id = $1',
      [jobId],
    );
    return rows[0]?.state;
  }

  it('let one report of each go before the second of anybody', async () => {
    const [greedy, other] = [await somebody(), await somebody()];
    const all = [await order(greedy, 'csv'), await order(greedy, 'json'), await order(greedy)];
    const [first, second] = all;
    const theirs = await order(other);
    const turns = [(await claimed()).jobId, (await claimed()).jobId, (await claimed()).jobId];
    assert.deepEqual(turns, [first, theirs, second]);
  });

  it('are the only ones for whom a piece of a file is kept', async () => {
    const states = ['waiting', 'fetched', 'failed', 'expired'];
    await owner.query(
      `with job as (
         insert into report.job (actor_person_id, subject_person_id, format, lang, with_places,
           expected_rows, tells, state, reference)
         select $1, $1, 'csv', 'nb', false, 1, false, state, 'KPR-CCCCDDDD'
           from unnest($2::text[]) as state returning job_id)
       insert into report.file_piece select job_id, 1, 0, 'k', 'left' from job`,
      [await somebody(), states],
    );
    await tidyOften(worker);
    assert.equal(await pieces(), 0);
  });

  it('leave no trace of an order that was closed a month ago', async () => {
    await owner.query(
      `insert into report.job (actor_person_id, subject_person_id, format, lang, with_places,
         expected_rows, tells, state, reference, closed_at)
       select $1, $1, 'csv', 'nb', false, age, false, state, 'KPR-CCCCDDDD',
              now() - make_interval(days => age, hours => 1)
         from unnest($2::text[]) as state, unnest(array[29, 30]) as age`,
      [await somebody(), ['fetched', 'failed', 'expired']],
    );
    await tidyDaily(worker);
    const { rows } = await owner.query<{ age: number }>(
      'select distinct expected_rows as age from report.job',
    );
    assert.deepEqual(rows, [{ age: 29 }]);
  });

  for (const [role, refused] of [
    [
      'web',
      [
        'insert into report.job (format) values (null)',
        'insert into report.file_piece (piece) values (0)',
        'update report.job set state = state',
        'delete from report.job',
        'update report.file_piece set piece = piece',
        'delete from report.file_piece',
        'select report.expire_files(now())',
        'select report.delete_old_jobs(now())',
      ],
    ],
    [
      'worker',
      [
        'select from report.job',
        'select from report.file_piece',
        `select report.claim_job('1 minute')`,
      ],
    ],
    ['gate', ['select from report.job', 'select from report.file_piece']],
  ] as const) {
    it(`are all that kpr_${role} is no part of`, async () => {
      const url = urlForRole(database.url, await testSecrets(), `kpr_${role}`);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        for (const sql of refused) await assert.rejects(client.query(sql), { code: '42501' }, sql);
      } finally {
        await client.end();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import type { Knex } from 'knex';
import pg from 'pg';
import { createPool } from '../../src/database/pools.ts';
import { createWatchChecks } from '../../src/notice/watch-check.service.ts';
import { startWatchRounds } from '../../src/notice/watch-rounds.ts';
import type { PersonId } from '../../src/population/person.ts';
import { createLog } from '../../src/shared/log.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { day, hour, movableClock } from '../support/clock.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

describe('a round of the watch', () => {
  let database: TestDatabase;
  let ownDb: pg.Pool;
  const clock = movableClock();
  let worker: Knex;
  let persons: PersonId[];
  let asked: PersonId[];
  before(async () => {
    // Without a service on it, whose own rounds would take some of the checks.
    database = await cloneDatabase(templateNames.own);
    ownDb = new pg.Pool({ connectionString: database.url, max: 2 });
    ownDb.on('error', () => undefined);
    const url = urlForRole(database.url, await testSecrets(), 'kpr_worker');
    worker = createPool({ url, max: 2, applicationName: 'test' });
    const { rows } = await ownDb.query<{ person_id: PersonId }>(
      `insert into ident.person select from generate_series(1, 4) returning person_id`,
    );
    persons = rows.map((row) => row.person_id);
  });
  after(async () => {
    await Promise.all([worker.destroy(), ownDb.end()]);
    await database.drop();
  });

  beforeEach(async () => {
    await ownDb.query('delete from notice.watch');
    await ownDb.query('insert into notice.watch (person_id) select unnest($1::uuid[])', [persons]);
    asked = [];
  });

  /** Checks of all, where reading about some goes wrong. */
  function checksFailing(failures: ReadonlyMap<PersonId, Error>) {
    return createWatchChecks({
      workerDb: worker,
      numbersOf: (person) => {
        asked.push(person);
        const failure = failures.get(person);
        return failure === undefined ? Promise.resolve([]) : Promise.reject(failure);
      },
      readLookUps: () => Promise.resolve([]),
      clock,
      log: createLog('silent'),
    });
  }

  async function readPersons(): Promise<PersonId[]> {
    const { rows } = await ownDb.query<{ person_id: PersonId }>(
      'select person_id from notice.watch where read_at is not null',
    );
    return rows.map((row) => row.person_id);
  }

  async function roundWith(error: Error) {
    const [first] = persons.toSorted();
    assert.ok(first !== undefined);
    await checksFailing(new Map([[first, error]])).run();
    return first;
  }

  for (const [what, error] of [
    ['is of an impossible kind', new TypeError('no such date')],
    [
      'does not come',
      new Unavailable('register', { cause: Object.assign(new Error('slow'), { code: '57014' }) }),
    ],
  ] as const) {
    it(`goes on when what is held about one ${what}, and notes only whom it read`, async () => {
      const first = await roundWith(error);
      assert.deepEqual(asked.toSorted(), persons.toSorted());
      const others = persons.filter((person) => person !== first);
      assert.deepEqual((await readPersons()).toSorted(), others.toSorted());
    });
  }

  for (const [what, error] of [
    ['names it', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    [
      'is told as unavailable',
      new Unavailable('register', { cause: new Error('Connection terminated unexpectedly') }),
    ],
    ['is all that is told', new Unavailable('register')],
  ] as const) {
    it(`ends when a database is away: the error ${what}`, async () => {
      await roundWith(error);
      assert.equal(asked.length, 1);
    });
  }

  it('begins the next time with those who have waited longest', async () => {
    const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const first = await roundWith(away);
    asked = [];
    clock.move(day);
    await checksFailing(new Map()).run();
    assert.equal(asked.length, persons.length);
    assert.equal(asked.at(-1), first);
    clock.move(hour);
    asked = [];
    await checksFailing(new Map()).run();
    assert.deepEqual(asked, [], 'none is looked at every hour');
  });

  it('is not begun while the one before still runs, and is waited for at the end', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      const { promise: running, resolve: end } = Promise.withResolvers<undefined>();
      let begun = 0;
      const watchChecks = {
        run: async () => {
          begun += 1;
          if (begun === 1) await running;
        },
      };
      const rounds = startWatchRounds({ watchChecks, log: createLog('silent') });
      mock.timers.tick(3 * hour);
      assert.equal(begun, 1);
      let stopped = false;
      const stopping = rounds.stop().then(() => (stopped = true));
      await new Promise(setImmediate);
      assert.equal(stopped, false);
      end(undefined);
      await stopping;
      mock.timers.tick(3 * hour);
      assert.equal(begun, 1, 'none after the end');
    } finally {
      mock.timers.reset();
    }
  });

  it('is followed by the next an hour later', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    try {
      let begun = 0;
      const watchChecks = {
        run: () => {
          begun += 1;
          return Promise.resolve();
        },
      };
      const rounds = startWatchRounds({ watchChecks, log: createLog('silent') });
      await new Promise(setImmediate);
      mock.timers.tick(hour);
      assert.equal(begun, 2);
      await rounds.stop();
    } finally {
      mock.timers.reset();
    }
  });
});

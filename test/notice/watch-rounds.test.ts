import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import type { Knex } from 'knex';
import { createPool } from '../../src/database/pools.ts';
import { createWatchChecks } from '../../src/notice/watch-check.service.ts';
import { startWatchRounds } from '../../src/notice/watch-rounds.ts';
import type { PersonId } from '../../src/population/person.ts';
import { createLog } from '../../src/shared/log.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { day, hour } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

describe('a round of the watch', () => {
  let town: TestTown;
  let worker: Knex;
  let persons: PersonId[];
  let asked: PersonId[];
  before(async () => {
    town = await startTestTown();
    worker = createPool({ url: town.config.databases.worker, max: 2, applicationName: 'test' });
    const { rows } = await town.ownDb.query<{ person_id: PersonId }>(
      `insert into ident.person select from generate_series(1, 4) returning person_id`,
    );
    persons = rows.map((row) => row.person_id);
  });
  after(async () => {
    await worker.destroy();
    await town.stop();
  });

  beforeEach(async () => {
    await town.ownDb.query('delete from notice.watch');
    await town.ownDb.query('insert into notice.watch (person_id) select unnest($1::uuid[])', [
      persons,
    ]);
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
      clock: town.clock,
      log: createLog('silent'),
    });
  }

  async function readPersons(): Promise<PersonId[]> {
    const { rows } = await town.ownDb.query<{ person_id: PersonId }>(
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
    town.clock.move(day);
    await checksFailing(new Map()).run();
    assert.equal(asked.length, persons.length);
    assert.equal(asked.at(-1), first);
    town.clock.move(hour);
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

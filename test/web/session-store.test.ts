import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Request } from 'express';
import pg from 'pg';
import session, { type SessionData } from 'express-session';
import { HashedSessionStore } from '../../src/web/session-store.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';

const cookie = Object.assign(new session.Cookie(), { originalMaxAge: 60_000 });

describe('what requests of one session write at the same time', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: HashedSessionStore;
  before(async () => {
    database = await cloneDatabase(templateNames.own);
    const url = urlForRole(database.url, await testSecrets(), 'kpr_web');
    pool = new pg.Pool({ connectionString: url, max: 2 });
    pool.on('error', () => undefined);
    store = new HashedSessionStore(pool, 'session');
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  const set = (id: string, data: SessionData) =>
    promisify((done: (error?: unknown) => void) => store.set(id, data, done))();

  /** As a request begins: what is stored, as a session of its own. */
  async function read(id: string): Promise<SessionData> {
    const data = await promisify<SessionData | null | undefined>((done) => {
      store.get(id, done);
    })();
    assert.ok(data);
    const request = Object.assign(Object.create(null), { sessionID: id }) as Request;
    return store.createSession(request, data);
  }
  const stored = async (id: string) => {
    const { csrfToken, hideHealth, seenAt, attempts } = Object.assign(
      { csrfToken: undefined },
      await read(id),
    );
    return { csrfToken, hideHealth, seenAt, attempts };
  };

  it('is all kept: neither takes back what the other has changed', async () => {
    await set('one', { cookie, hideHealth: true, seenAt: 1, attempts: [] });
    const [first, second] = [await read('one'), await read('one')];
    Object.assign(first, { csrfToken: 'made by the first', seenAt: 2 });
    delete first.attempts;
    Object.assign(second, { seenAt: 3, hideHealth: false });
    await set('one', first);
    await set('one', second);
    assert.deepEqual(await stored('one'), {
      ...{ csrfToken: 'made by the first', hideHealth: false, seenAt: 3, attempts: undefined },
    });
  });

  it('is kept where a session that was just made is written once more', async () => {
    const made = { cookie, seenAt: 1 } as never;
    await set('two', made);
    const page = await read('two');
    await set('two', Object.assign(page, { csrfToken: 'of the first page' }));
    await set('two', made);
    assert.equal((await stored('two')).csrfToken, 'of the first page');
  });

  it('brings no session back that has ended meanwhile', async () => {
    await set('three', { cookie, seenAt: 1 });
    const page = await read('three');
    await promisify((done: (error?: unknown) => void) => store.destroy('three', done))();
    await set('three', Object.assign(page, { seenAt: 2 }));
    const { rows } = await pool.query('select 1 from session.session');
    assert.equal(rows.length, 2);
  });
});

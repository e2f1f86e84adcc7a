import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { choose, identified, personIdOf, secondary, signedIn } from '../reservation/chooser.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { createFeedMachine, type FeedMachine } from './feed-machine.ts';
import { problemOf } from './machine.ts';

describe('the change feed', () => {
  let town: TestTown;
  let machine: FeedMachine;
  before(async () => {
    town = await startTestTown();
    machine = createFeedMachine(town);
    await machine.untilFilled();
  });
  after(() => town.stop());

  const head = async () => (await machine.changes({ after: 0 })).position;

  it('says what happened, to whom as the consumer knows them, and what is in force then', async () => {
    const key = 'adult-with-only-claims';
    const citizen = await signedIn(town, key);
    const from = await head();
    await choose(citizen, 'reserve', [identified, secondary]);
    await choose(citizen, 'lift', [identified]);
    const { position, more, changes } = await machine.changes({ after: from });
    const pseudonyms = [await machine.pseudonymOf(digitsOf(town.person(key)))];
    assert.deepEqual(
      changes.map(({ recordedAt, ...change }) => {
        assert.ok(Date.parse(recordedAt) > 0);
        return change;
      }),
      [
        {
          position: from + 1,
          action: 'reserve',
          scope: identified,
          pseudonyms,
          scopes: [identified],
        },
        {
          ...{ position: from + 2, action: 'reserve', scope: secondary, pseudonyms },
          scopes: [identified, secondary],
        },
        { position: from + 3, action: 'lift', scope: identified, pseudonyms, scopes: [secondary] },
      ],
    );
    assert.deepEqual([position, more], [from + 3, false]);
  });

  it('comes in pages that say where to go on', async () => {
    const all = await machine.changes({ after: 0 });
    const read: unknown[] = [];
    let page = await machine.changes({ after: 0, limit: 2 });
    for (; page.more; page = await machine.changes({ after: page.position, limit: 2 })) {
      assert.equal(page.changes.length, 2);
      read.push(...page.changes);
    }
    assert.deepEqual([...read, ...page.changes], all.changes);
  });

  it('carries a further number of somebody who has reserved, with all they have', async () => {
    const key = 'd-number-became-fnr';
    await choose(await signedIn(town, key), 'reserve', [secondary]);
    const numbers = town.person(key).numbers.map(({ digits }) => digits);
    const pseudonyms = await Promise.all(numbers.map((digits) => machine.pseudonymOf(digits)));
    const [person, from] = [await personIdOf(town, key), await head()];
    // As if nobody had known of the D-number before.
    await town.ownDb.query(`delete from ident.identifier where person_id = $1 and not is_current`, [
      person,
    ]);
    await signedIn(town, key);
    const { changes } = await machine.changes({ after: from });
    assert.equal(changes.length, 1);
    const [change] = changes;
    assert.ok(change);
    assert.equal(change.action, 'number-added');
    assert.equal('scope' in change, false);
    assert.deepEqual(change.pseudonyms, pseudonyms.toSorted());
    assert.deepEqual(change.scopes, [secondary]);
  });

  it('waits for something to tell, and tells it', async () => {
    const citizen = await signedIn(town, 'nothing-held');
    const from = await head();
    const [page] = await Promise.all([
      machine.changes({ after: from, wait: 60 }),
      choose(citizen, 'reserve', [secondary]),
    ]);
    assert.equal(page.changes.length, 1);
    assert.equal(page.position, from + 1);
  });

  it('says that there is nothing when the time is over', async () => {
    const from = await head();
    const nothing = { position: from, more: false, changes: [] };
    assert.deepEqual(await machine.changes({ after: from, wait: 1 }), nothing);
    assert.deepEqual(await machine.changes({ after: from }), nothing);
  });

  it('hears of what is new though nobody notified it', async () => {
    const citizen = await signedIn(town, 'elderly-with-much-care');
    const from = await head();
    await town.ownDb.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'kpr-innsyn ledger' and datname = current_database()`,
    );
    const [page] = await Promise.all([
      machine.changes({ after: from, wait: 60 }),
      choose(citizen, 'reserve', [secondary]),
    ]);
    assert.equal(page.position, from + 1);
  });

  it('says in few words that nothing is new since it was asked', async () => {
    const first = await machine.call('changes', { after: 0 });
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^"[\w-]+"$/);
    await first.arrayBuffer();
    const ask = () => machine.call('changes', { after: 0 }, { headers: { 'if-none-match': tag } });
    const same = await ask();
    assert.equal(same.status, 304);
    assert.equal(await same.text(), '');
    await choose(await signedIn(town, 'expired-codes'), 'reserve', [secondary]);
    assert.equal((await ask()).status, 200);
  });

  it('does not know a position that the ledger has not reached', async () => {
    const beyond = await machine.call('changes', { after: (await head()) + 1, wait: 60 });
    assert.deepEqual(await problemOf(beyond), {
      status: 409,
      code: 'position-unknown',
      errors: undefined,
    });
  });

  it('needs its own scope, and a query that it knows', async () => {
    const token = await machine.tokenFor('snapshot');
    const refused = await machine.call('changes', { after: 0 }, { token });
    assert.equal((await problemOf(refused)).code, 'scope-missing');
    for (const query of [
      {},
      { after: -1 },
      { after: 'x' },
      { after: 0, limit: 0 },
      { after: 0, limit: 1_001 },
      { after: 0, wait: 61 },
      { after: 0, since: 1 },
    ]) {
      const { status, code } = await problemOf(await machine.call('changes', query));
      assert.equal(`${status} ${code}`, '422 query-invalid');
    }
  });

  it('remembers how far each consumer has come, and journals what it told, about nobody', async () => {
    const last = await head();
    await machine.changes({ after: last });
    const { response } = await machine.snapshot();
    const mark = await town.ownDb.query(
      `select asked_after::int, snapshot_position::int, '"' || snapshot_id || '"' as tag
         from gate.watermark where consumer_id = 'analytics'`,
    );
    const tag = response.headers.get('etag');
    assert.deepEqual(mark.rows, [{ asked_after: last, snapshot_position: last, tag }]);
    const told = await town.ownDb.query(
      `select count(*) > 5 as told, count(subject_person_id)::int as subjects
         from journal.entry where action = 'changes-given'`,
    );
    assert.deepEqual(told.rows, [{ told: true, subjects: 0 }]);
  });
});

describe('who waits for the ledger', () => {
  it('is answered when the service stops', async () => {
    const town = await startTestTown();
    try {
      const machine = createFeedMachine(town);
      await machine.untilFilled();
      const waiting = machine.changes({ after: 0, wait: 60 });
      await heardOf(town);
      const [page] = await Promise.all([waiting, town.stop()]);
      assert.deepEqual(page, { position: 0, more: false, changes: [] });
    } catch (error) {
      await town.stop();
      throw error;
    }
  });

  /** Until the service has a connection that listens: it is made when somebody waits. */
  async function heardOf(town: TestTown) {
    for (;;) {
      const { rows } = await town.ownDb.query(
        `select from pg_stat_activity
          where application_name = 'kpr-innsyn ledger' and datname = current_database()`,
      );
      if (rows.length > 0) return;
    }
  }
});

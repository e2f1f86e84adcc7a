import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  confirm,
  draft,
  dutiesOf,
  eventsOf,
  identified,
  personIdOf,
  preventive,
  referenceOf,
  shutOutIngestion,
  signedIn,
} from './chooser.ts';

/** Everything that a confirmation writes, in the order in which it does. */
const written = [
  { table: 'reservation.choice', event: 'update' },
  { table: 'gate.pseudonym', event: 'insert' },
  { table: 'gate.duty', event: 'insert' },
  { table: 'journal.entry', event: 'insert' },
  { table: 'reservation.event', event: 'insert' },
  { table: 'reservation.event_payload', event: 'insert' },
  { table: 'reservation.status', event: 'insert or update' },
  { table: 'reservation.ledger_head', event: 'update' },
] as const;

describe('event, present state, duties and journal', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
    await shutOutIngestion(town);
    await town.ownDb.query(
      `create function public.fail_on_purpose() returns trigger language plpgsql as
       $$ begin raise exception 'on purpose'; end $$`,
    );
  });
  after(() => town.stop());

  /** Lets every write of the kind fail, at once or when it is to be committed. */
  async function failing(
    { table, event }: (typeof written)[number],
    when: 'at once' | 'at commit',
    act: () => Promise<void>,
  ) {
    const kind =
      when === 'at once'
        ? `create trigger fail before ${event} on ${table} for each row`
        : `create constraint trigger fail after ${event} on ${table} deferrable initially deferred
             for each row`;
    await town.ownDb.query(`${kind} execute function public.fail_on_purpose()`);
    try {
      await act();
    } finally {
      await town.ownDb.query(`drop trigger fail on ${table}`);
    }
  }

  async function storedOf(key: string) {
    const { rows } = await town.ownDb.query<Record<string, unknown>>(
      `select (select count(*)::int from reservation.event where person_id = $1) as events,
              (select count(*)::int from reservation.status where person_id = $1) as statuses,
              (select count(*)::int from gate.duty where person_id = $1) as duties,
              (select count(*)::int from gate.pseudonym where person_id = $1) as pseudonyms,
              (select count(*)::int from reservation.choice
                where subject_person_id = $1 and confirmed_at is not null) as confirmed,
              (select count(*)::int from journal.entry where subject_person_id = $1
                and action like 'reservation-%' and action <> 'reservations-viewed') as told,
              (select position from reservation.ledger_head) as head`,
      [await personIdOf(town, key)],
    );
    return rows;
  }

  it('commit together or not at all, whichever fails, and the same draft works afterwards', async () => {
    const key = 'pupil-in-all-five-sources';
    const citizen = await signedIn(town, key);
    const checking = await draft(citizen, 'reserve', [preventive, identified]);
    const before = await storedOf(key);
    for (const write of written) {
      for (const when of ['at once', 'at commit'] as const) {
        await failing(write, when, async () => {
          const answer = await confirm(citizen, checking);
          assert.equal(answer.status, 500, `${write.table} ${when}`);
          assert.equal(answer.heading, 'Noe gikk galt hos oss');
          assert.match(answer.body, /Det du ikke fikk kvittering for, er ikke lagret/);
          assert.doesNotMatch(answer.body, /on purpose/);
        });
        assert.deepEqual(await storedOf(key), before, `${write.table} ${when}`);
      }
    }
    assert.equal((await confirm(citizen, checking)).heading, 'Du har reservert deg');
    assert.deepEqual(await eventsOf(town, key), [`reserve ${preventive}`, `reserve ${identified}`]);
    assert.deepEqual(await storedOf(key), [
      { events: 2, statuses: 2, duties: 2, pseudonyms: 3, confirmed: 1, told: 1, head: '2' },
    ]);
  });

  it('stay as they were when a lift or an undoing fails', async () => {
    const key = 'mother-with-claims-from-midwife';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [preventive]);
    const lifting = await draft(citizen, 'lift', [preventive]);
    const before = await storedOf(key);
    const duties = await dutiesOf(town, key);
    for (const write of written.filter(({ table }) => /duty|entry|event$/.test(table))) {
      await failing(write, 'at once', async () => {
        assert.equal((await confirm(citizen, lifting)).status, 500);
        assert.equal((await citizen.submit(receipt, {}, '/angre')).status, 500);
      });
      assert.deepEqual(await storedOf(key), before, write.table);
      assert.deepEqual(await dutiesOf(town, key), duties, 'nothing is cancelled either');
    }
  });

  it('make a dispute whole or not at all too', async () => {
    const key = 'adult-with-only-claims';
    const citizen = await signedIn(town, key);
    const elsewhere = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [preventive]);
    const duties = await dutiesOf(town, key);
    await failing({ table: 'journal.entry', event: 'insert' }, 'at commit', async () => {
      assert.equal((await citizen.submit(receipt, {}, '/ikke-meg')).status, 500);
    });
    assert.deepEqual(await dutiesOf(town, key), duties);
    const { rows } = await town.ownDb.query('select from casework.request');
    assert.equal(rows.length, 0);
    const shown = await citizen.visit(receipt.url);
    assert.match(shown.body, /action="[^"]*\/ikke-meg"/);
    assert.equal((await elsewhere.send('/reservasjoner')).status, 200);
    assert.match(referenceOf(receipt), /^R-/);
  });

  it('lists who did what in the journal, once for each change', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [preventive, identified]);
    const undone = await citizen.submit(receipt, {}, '/angre');
    await citizen.submit(receipt, {}, '/ikke-meg');
    const { rows } = await town.ownDb.query(
      `select action, actor_person_id = subject_person_id as self, capacity, detail
         from journal.entry where subject_person_id = $1 and action like 'reservation-%'
        order by entry_id`,
      [await personIdOf(town, key)],
    );
    const chosen = `${preventive} ${identified}`;
    const by = { self: true, capacity: 'self' };
    assert.partialDeepStrictEqual(rows, [
      {
        ...by,
        action: 'reservation-made',
        detail: { reference: referenceOf(receipt), scopes: chosen },
      },
      {
        ...by,
        action: 'reservation-undone',
        detail: { reference: referenceOf(undone), scopes: chosen },
      },
      { ...by, action: 'reservation-disputed', detail: { reference: referenceOf(receipt) } },
    ]);
    assert.equal(rows.length, 3);
  });
});

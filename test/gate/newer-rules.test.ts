import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { choose, dental, identified, personIdOf, signedIn } from '../reservation/chooser.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { createMachine, problemOf } from './machine.ts';

const pupil = 'pupil-in-all-five-sources';

describe('a reservation under rules that only a newer process knows', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
    await choose(await signedIn(town, pupil), 'reserve', [dental]);
  });
  after(() => town.stop());

  /** As a newer process does it, on the same ledger. */
  async function chooseByNewerRules(): Promise<void> {
    const person = await personIdOf(town, pupil);
    await town.ownDb.query(
      `insert into reservation.published_rules (version, valid_from, document)
       values ('2031-1', '2026-01-01', '{}')`,
    );
    const { rows } = await town.ownDb.query<{ id: string }>(
      `insert into reservation.choice (subject_person_id, actor_person_id, capacity, channel, action,
         scopes, text_version, rules_version, undo_days, reference, confirmed_at)
       values ($1, $1, 'self', 'web', 'reserve', $2, 't', '2031-1', 7, 'R-NEWE-RONE', now())
       returning choice_id as id`,
      [person, [identified]],
    );
    await town.ownDb.query('select reservation.append_at_commit($1, $2)', [
      rows[0]?.id,
      [identified],
    ]);
  }

  it('shuts the gate, for this process may know too little', async () => {
    const machine = createMachine(town);
    const release = { operation: 'ingest', messageType: 'TANN_Journal' } as const;
    const numbers = [digitsOf(town.person(pupil))];
    assert.equal((await machine.decide(release, numbers)).results.length, 1);
    await chooseByNewerRules();
    const refused = await machine.call('decisions', { ...release, persons: numbers });
    assert.equal((await problemOf(refused)).code, 'unavailable');
    assert.equal((await problemOf(await machine.call('duties'))).code, 'unavailable');
    assert.ok(town.log.some((line) => line.includes('rules-not-kept') && line.includes('2031-1')));
  });

  it('leaves open what tells of it, and the pages', async () => {
    assert.equal((await fetch(`${town.origin}/api/v1/rules`)).status, 200);
    const citizen = await signedIn(town, pupil);
    assert.equal((await citizen.visit('/reservasjoner')).status, 200);
  });
});

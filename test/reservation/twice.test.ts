import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, eventsOf, preventive, referenceOf, secondary, signedIn } from './chooser.ts';

describe('one who reserves and lifts twice', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  it('sees all four choices in the history, newest first, and none in force', async () => {
    const key = 'reserved-and-lifted-twice';
    const references: string[] = [];
    const citizen = await signedIn(town, key);
    for (const action of ['reserve', 'lift', 'reserve', 'lift'] as const) {
      references.unshift(referenceOf(await choose(citizen, action, [preventive, secondary])));
    }
    const page = await citizen.visit('/reservasjoner');
    const history = /<table.*<\/table>/s.exec(page.body)?.[0] ?? '';
    const places = references.map((reference) => history.indexOf(reference));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.match(textOf(page.body), /Du har ingen reservasjoner nå/);
    const both = (action: string) => [`${action} ${preventive}`, `${action} ${secondary}`];
    assert.deepEqual(
      await eventsOf(town, key),
      ['reserve', 'lift', 'reserve', 'lift'].flatMap(both),
    );
  });
});

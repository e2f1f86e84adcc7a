import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('the service with Persontjenesten for a population register', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ POPULATION_API: 'persontjenesten' }));
  });
  after(() => town.stop());

  it('takes the name from there, and asks Folkeregisteret nothing', async () => {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person('sami-name')));
    assert.match(page.body, /Násti Johka/);
    assert.deepEqual(town.folkeregisteret.statuses, []);
    assert.ok(town.persontjenesten.statuses.includes(200));
  });
});

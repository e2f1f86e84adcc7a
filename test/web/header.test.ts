import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('the header', () => {
  let town: TestTown;
  before(async () => (town = await startTestTown()));
  after(() => town.stop());

  it('keeps one on the page with its query when one stays signed in', async () => {
    const citizen = createCitizen(town.origin);
    const digits = digitsOf(town.person('elderly-with-much-care'));
    await citizen.signIn(digits, '/hvem');
    for (const path of ['/hvem?side=2', '/nn/hvem?side=2&fra=%C3%A5', '/en/hvem']) {
      const page = await citizen.visit(path);
      const { url } = await citizen.submit(page, {}, '/fortsett');
      assert.equal(url.pathname + url.search, path);
    }
  });
});

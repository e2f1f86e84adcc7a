import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, preventive } from '../reservation/chooser.ts';

const second = 1_000;

describe('a silent population register', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  beforeEach(() => {
    town.clock.move(2 * minute);
    town.log.length = 0;
  });
  afterEach(() => town.folkeregisteret.setAvailable(true));
  after(() => town.stop());

  async function signIn(digits: string) {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digits);
    return citizen;
  }

  function silences(): number {
    return town.log.filter((line) => line.includes('"msg":"population-register-silent"')).length;
  }

  it('is not asked again for 15 seconds, whatever pages are read', async () => {
    town.folkeregisteret.setAvailable(false);
    const citizen = await signIn(digitsOf(town.person('sami-name')));
    for (const path of ['/oversikt', '/hvem', '/oversikt']) await citizen.visit(path);
    assert.equal(silences(), 1);
    town.clock.move(16 * second);
    await citizen.visit('/oversikt');
    assert.equal(silences(), 2);
  });

  it('is asked once for pages that are read at the same moment', async () => {
    town.folkeregisteret.setAvailable(false);
    const citizen = await signIn(digitsOf(town.person('sami-name')));
    town.clock.move(16 * second);
    await Promise.all(['/oversikt', '/hvem', '/reservasjoner'].map((path) => citizen.visit(path)));
    assert.equal(silences(), 2);
  });

  it('lets no page show a name that is older than a minute', async () => {
    const citizen = await signIn(digitsOf(town.person('sami-name')));
    const name = /Násti Johka/;
    assert.match((await citizen.visit('/personvern')).body, name);
    town.clock.move(minute + second);
    assert.doesNotMatch((await citizen.visit('/personvern')).body, name);
  });

  it('hides no number from the register’s keepers: one learnt later is told to them', async () => {
    const both = town.person('d-number-became-fnr');
    const dnr = both.numbers.find(({ kind }) => kind === 'dnr')?.digits ?? '';
    town.folkeregisteret.setAvailable(false);
    const citizen = await signIn(dnr);
    await choose(citizen, 'reserve', [preventive]);
    assert.equal(await pseudonyms(), 1);
    town.folkeregisteret.setAvailable(true);
    town.clock.move(minute);
    await citizen.visit('/oversikt');
    assert.equal(await pseudonyms(), 2);
    await signIn(digitsOf(town.person('sami-name')));
    assert.equal(await pseudonyms(), 2, 'nobody else is told of');
  });

  async function pseudonyms(): Promise<number> {
    return (
      (await town.ownDb.query(`select from gate.pseudonym where key_id = 'register'`)).rowCount ?? 0
    );
  }
});

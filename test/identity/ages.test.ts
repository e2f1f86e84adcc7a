import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addYears } from '../../src/neighbours/people/calendar.ts';
import { osloDate } from '../../src/shared/format.ts';
import { createCitizen, type Page } from '../support/citizen.ts';
import { hour } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const withHelp = 'Hei! Denne siden må en voksen hjelpe deg med';
const ask = 'Spør oss, så hjelper vi deg';
const overview = 'KPR om deg';

describe('who signs in', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  async function signIn(key: string, path = '/oversikt') {
    const citizen = createCitizen(town.origin);
    return { citizen, page: await citizen.signIn(digitsOf(town.person(key)), path) };
  }

  function isRefused(page: Page, heading: string) {
    assert.equal(page.heading, heading);
    assert.equal(page.status, 403);
    assert.match(page.headers.get('cache-control') ?? '', /no-store/);
    const numbers = town.people.flatMap((person) => person.numbers);
    assert.ok(!numbers.some(({ digits }) => page.body.includes(digits)));
  }

  for (const { key, age, heading, more } of [
    { key: 'child-of-eight', age: 8, heading: withHelp, more: ['/reservasjoner'] },
    { key: 'turns-twelve-tomorrow', age: 11, heading: withHelp, more: ['/reservasjoner'] },
    { key: 'child-of-fourteen', age: 14, heading: ask, more: [] },
    { key: 'turns-sixteen-tomorrow', age: 15, heading: ask, more: [] },
  ]) {
    it(`at ${age} years is told how to ask, and sees nothing`, async () => {
      const { citizen, page } = await signIn(key);
      isRefused(page, heading);
      assert.match(page.body, /href="tel:/, 'with a number to call');
      for (const path of ['/hvem', ...more, '/rapport/pdf', '/rapport/json']) {
        isRefused(await citizen.visit(path), heading);
      }
      const { rows } = await town.ownDb.query<{ action: string }>(
        'select distinct action from journal.entry',
      );
      assert.deepEqual(rows, [{ action: 'signed-in' }], 'nothing was read about anybody');
    });
  }

  it('is told so in nynorsk and English too', async () => {
    for (const [language, words] of [
      ['nn', /Då (er|viser) /],
      ['en', /You are /],
    ] as const) {
      for (const key of ['child-of-eight', 'child-of-fourteen']) {
        const { page } = await signIn(key, `/${language}/oversikt`);
        assert.equal(page.status, 403);
        assert.match(page.body, new RegExp(`<html lang="${language}"`));
        assert.match(page.body, words);
      }
    }
  });

  for (const key of ['annulled-and-corrected', 'pupil-in-all-five-sources']) {
    it(`sees at once: ${key}`, async () => {
      const { page } = await signIn(key);
      assert.equal(page.status, 200);
      assert.equal(page.heading, overview);
    });
  }

  // The clock moves on from here: what is above belongs to the day the people were made.
  it('turns twelve and sixteen at midnight in Norway, also in a session that stands', async () => {
    const young = town.person('turns-twelve-tomorrow');
    const older = town.person('turns-sixteen-tomorrow');
    const midnight = beginningOfDay(addYears(older.birthDate, 16));
    assert.equal(beginningOfDay(addYears(young.birthDate, 12)), midnight);
    const moveTo = (instant: number) => town.clock.move(instant - town.clock.now().getTime());

    moveTo(midnight - 5_000);
    const eleven = (await signIn(young.key)).citizen;
    const fifteen = (await signIn(older.key)).citizen;
    isRefused(await eleven.visit('/oversikt'), withHelp);
    isRefused(await fifteen.visit('/oversikt'), ask);

    moveTo(midnight);
    isRefused(await eleven.visit('/oversikt'), ask);
    const page = await fifteen.visit('/oversikt');
    assert.equal(page.status, 200);
    assert.equal(page.heading, overview);
  });
});

/** The first instant of a Norwegian calendar date, milliseconds since 1970. */
function beginningOfDay(date: string): number {
  const inUtc = Date.parse(`${date}T00:00:00Z`);
  const found = [2, 1].map((ahead) => inUtc - ahead * hour).find((at) => begins(at, date));
  assert.ok(found !== undefined);
  return found;
}

function begins(at: number, date: string): boolean {
  return osloDate(new Date(at)) === date && osloDate(new Date(at - 1)) !== date;
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('a session', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('elderly-with-much-care'));
  });
  after(() => town.stop());

  async function signedIn(path = '/oversikt') {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digits, path);
    assert.equal(page.status, 200);
    // Read to its end, which comes after the use was noted.
    const holds = async () => {
      const answer = await citizen.send('/hvem');
      await answer.text();
      return answer.status === 200;
    };
    return { citizen, page, holds };
  }

  async function rowsOfSignedIn(): Promise<number> {
    const { rowCount } = await town.ownDb.query(
      'select from session.session where person_id is not null',
    );
    return rowCount ?? 0;
  }

  it('ends after 30 minutes without use, and is deleted', async () => {
    const { holds } = await signedIn();
    assert.equal(await rowsOfSignedIn(), 1);
    town.clock.move(30 * minute - 20_000);
    assert.ok(await holds());
    town.clock.move(30 * minute);
    assert.ok(!(await holds()));
    assert.equal(await rowsOfSignedIn(), 0);
  });

  it('is kept up by use, and ends after 120 minutes all the same', async () => {
    const { holds } = await signedIn();
    for (let quarter = 1; quarter < 8; quarter++) {
      town.clock.move(15 * minute);
      assert.ok(await holds(), `after ${quarter * 15} minutes`);
    }
    town.clock.move(15 * minute);
    assert.ok(!(await holds()));
  });

  it('says on every page how long there is left, and gives more when asked to', async () => {
    const { citizen, page, holds } = await signedIn('/nn/hvem');
    assert.match(page.body, /om (30|29) minutt/);
    town.clock.move(29 * minute);
    const extended = await citizen.submit(page, {}, '/fortsett');
    assert.equal(extended.url.pathname, '/nn/hvem', 'one stays on the page');
    assert.match(extended.body, /om (30|29) minutt/);
    town.clock.move(29 * minute);
    assert.ok(await holds());
  });

  it('cannot be extended beyond 120 minutes', async () => {
    const { citizen, page, holds } = await signedIn();
    for (const minutes of [29, 29, 29, 29]) {
      town.clock.move(minutes * minute);
      await citizen.submit(page, {}, '/fortsett');
    }
    const last = await citizen.visit('/hvem');
    assert.match(last.body, /Logges ut om [34] minutter/);
    town.clock.move(5 * minute);
    assert.ok(!(await holds()));
  });

  it('goes on at the page one was on, after a detour past ID-porten', async () => {
    const { citizen } = await signedIn();
    town.clock.move(31 * minute);
    const page = await citizen.visit('/opplysninger/omsorg');
    assert.equal(page.url.pathname, '/opplysninger/omsorg');
    assert.equal(page.status, 200);
  });

  it('that has ended takes no form, says so, and leads back', async () => {
    const { citizen, page } = await signedIn('/nn/reservasjoner/ny');
    town.clock.move(31 * minute);
    const answer = await citizen.submit(page, { valg: 'release-secondary' }, '/ny');
    assert.equal(answer.status, 401);
    assert.equal(answer.heading, 'Du er ikkje lenger logga inn');
    assert.match(answer.body, /href="\/nn\/logg-inn\?til=%2Fnn%2Freservasjoner"/);
    const drafts = await town.ownDb.query('select from reservation.choice');
    assert.equal(drafts.rowCount, 0, 'nothing is changed');
  });

  it('that has ended is signed out of without complaint', async () => {
    const { citizen, page } = await signedIn();
    town.clock.move(31 * minute);
    const answer = await citizen.submit(page, {}, '/logg-ut');
    assert.equal(answer.heading, 'Du er logget ut');
  });

  for (const til of ['//evil.example', 'https://evil.example', '/\\evil.example', '']) {
    it(`leads home when it is to be extended on «${til}»`, async () => {
      const { citizen, page } = await signedIn();
      const extended = await citizen.submit(page, { til }, '/fortsett');
      assert.equal(extended.url.href, `${town.origin}/oversikt`);
      const signIn = await createCitizen(town.origin).signIn(
        digits,
        `/logg-inn?til=${encodeURIComponent(til)}`,
      );
      assert.equal(signIn.url.href, `${town.origin}/oversikt`);
    });
  }
});

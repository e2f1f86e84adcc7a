import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { createCitizen, type Page } from '../support/citizen.ts';
import { testSecrets } from '../support/templates.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const away = 'Tjenesten svarer ikke akkurat nå';

describe('while ID-porten does not answer', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('nothing-held'));
  });
  afterEach(() => town.idporten.setAvailable(true));
  after(() => town.stop());

  function saysSo(page: Page) {
    assert.equal(page.status, 503);
    assert.equal(page.heading, away);
    assert.equal(page.headers.get('retry-after'), '30');
    assert.ok(retryOn(page));
    assert.doesNotMatch(page.body, /node_modules|at .*\.ts/, 'no stack reaches anyone');
  }

  function retryOn({ body }: Page): string {
    return /href="([^"]*)"[^>]*>Prøv igjen</.exec(body)?.[1] ?? '';
  }

  // First of all, while nothing is known of ID-porten yet.
  it('a notice of sign-out is answered by a page, and can be sent again', async () => {
    town.idporten.setAvailable(false);
    const citizen = createCitizen(town.origin);
    const notice = `/logg-ut/front?iss=${town.idporten.issuer}&sid=unknown`;
    saysSo(await citizen.visit(notice));
    town.idporten.setAvailable(true);
    assert.equal((await citizen.visit(notice)).status, 200);
  });

  it('its word that somebody has signed out is not refused for want of its keys', async () => {
    await createCitizen(town.origin).signIn(digits);
    const { rows } = await town.ownDb.query<{ sid: string }>(
      'select idporten_sid as sid from session.session where person_id is not null',
    );
    const token = await town.idporten.signLogoutToken({ sid: rows[0]?.sid }, { typ: 'logout+jwt' });
    const body = () => new URLSearchParams({ logout_token: token });
    const tell = () => fetch(`${town.origin}/logg-ut/bak`, { method: 'POST', body: body() });
    town.idporten.setAvailable(false);
    const answer = await tell();
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('retry-after'), '30');
    town.idporten.setAvailable(true);
    assert.equal((await tell()).status, 204);
  });

  it('one is told so and offered to try again, and it recovers by itself', async () => {
    town.idporten.setAvailable(false);
    const citizen = createCitizen(town.origin);
    const page = await citizen.visit('/oversikt');
    saysSo(page);
    assert.equal((await citizen.visit('/personvern')).status, 200, 'open pages stand');
    town.idporten.setAvailable(true);
    assert.equal((await citizen.visit(retryOn(page))).url.origin, town.idporten.issuer);
  });

  it('who comes back from it is not let in, and can begin anew', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    town.idporten.setAvailable(false);
    const page = await citizen.visit(callback);
    saysSo(page);
    assert.equal((await citizen.send('/oversikt')).status, 303);
    town.idporten.setAvailable(true);
    assert.equal((await citizen.visit(retryOn(page))).url.pathname, '/oversikt');
  });

  it('who is signed in stays so, and can sign out', async () => {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digits);
    town.idporten.setAvailable(false);
    assert.equal((await citizen.visit('/oversikt')).status, 200);
    const out = await citizen.submit(page, {}, '/logg-ut');
    assert.equal(out.status, 200);
    assert.equal((await citizen.send('/oversikt')).status, 303);
  });

  it('nothing but the event is logged', async () => {
    town.idporten.setAvailable(false);
    town.log.length = 0;
    await createCitizen(town.origin).visit('/oversikt');
    assert.ok(town.log.some((line) => line.includes('"msg":"page-failed"')));
    assert.doesNotMatch(town.log.join(), /\d{11}|state|verifier|assertion|eyJ/);
  });
});

describe('while keys are being replaced', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    const { idportenJwks } = await testSecrets();
    const [first, second] = idportenJwks;
    // Registered for encryption, a key signs nothing that ID-porten would accept.
    town = await startTestTown({ idportenJwks: [{ ...first, use: 'enc' }, second] });
    digits = digitsOf(town.person('nothing-held'));
  });
  after(() => town.stop());

  it('the service uses its second key where ID-porten does not take the first', async () => {
    const page = await createCitizen(town.origin).signIn(digits);
    assert.equal(page.url.pathname, '/oversikt');
  });

  it('a new key of ID-porten’s is refused in words, and taken when the minute is over', async (t) => {
    const citizen = createCitizen(town.origin);
    await createCitizen(town.origin).signIn(digits);
    await town.idporten.rotateKey();
    const page = await citizen.signIn(digits);
    assert.equal(page.heading, 'Vi stoppet innloggingen');
    assert.match(page.body, /Vent et minutt, og prøv igjen/);
    assert.equal((await citizen.send('/oversikt')).status, 303);

    // A key set is read again at the earliest a minute after it was last read.
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 61_000 });
    assert.equal((await createCitizen(town.origin).signIn(digits)).url.pathname, '/oversikt');
  });
});

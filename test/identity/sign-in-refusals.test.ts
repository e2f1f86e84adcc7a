import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Forgery } from '../../src/neighbours/idporten/tokens.ts';
import { createCitizen, textOf, type Page } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const again = 'Innloggingen må gjøres på nytt';
const stopped = 'Vi stoppet innloggingen';
const unknown = 'Vi kan ikke se hvem du er';

describe('a sign-in that must not become a session', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('adult-with-only-claims'));
  });
  beforeEach(() => {
    town.log.length = 0;
  });
  afterEach(() => town.idporten.setForgery(undefined));
  after(() => town.stop());

  /** Said in words, nobody let in, and the log knows the event and its reason alone. */
  async function isRefused(page: Page, expected: { heading: string; status: number; log: string }) {
    assert.equal(page.heading, expected.heading);
    assert.equal(page.status, expected.status);
    assert.match(page.headers.get('cache-control') ?? '', /no-store/);
    assert.match(page.body, /logg-inn\?til=/, 'one can try again');
    assert.ok(!page.body.includes(digits));

    for (const rows of [
      'select from session.session where person_id is not null',
      'select from ident.person',
      'select from journal.entry',
    ]) {
      assert.equal((await town.ownDb.query(rows)).rowCount, 0, rows);
    }
    const events = town.log.filter((line) => !line.includes('"msg":"request"'));
    assert.equal(events.length, 1, events.join(''));
    assert.match(
      events[0] ?? '',
      new RegExp(
        `^{"level":40,"time":"[^"]+","reason":"${expected.log}","door":"citizen","msg":"sign-in-refused"}`,
      ),
    );
    assert.doesNotMatch(town.log.join(), /\d{11}|state=|code=|eyJ/);
  }

  async function cancelled(path: string) {
    const citizen = createCitizen(town.origin);
    const login = await citizen.visit(path);
    return { citizen, page: await citizen.submit(login, { action: 'cancel' }) };
  }

  it('because one changed one’s mind, and may change it back', async () => {
    const { citizen, page } = await cancelled('/reservasjoner');
    await isRefused(page, { heading: 'Du avbrøt innloggingen', status: 200, log: 'cancelled' });
    const retry = /href="(\/logg-inn\?til=[^"]*)"/.exec(page.body)?.[1] ?? '';
    assert.equal(decodeURIComponent(textOf(retry)), '/logg-inn?til=/reservasjoner');
    assert.equal((await citizen.visit(retry)).url.origin, town.idporten.issuer);
  });

  it('is explained in the language of the page that was asked for', async () => {
    const nynorsk = await cancelled('/nn/oversikt');
    assert.match(nynorsk.page.body, /<html lang="nn"/);
    assert.equal(nynorsk.page.heading, 'Du avbraut innlogginga');
    assert.match(nynorsk.page.body, /href="\/nn\/logg-inn\?til=/);
    const english = await cancelled('/en/oversikt');
    assert.match(english.page.body, /<html lang="en"/);
  });

  it('because ID-porten reports a fault of its own', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'server_error');
    callback.searchParams.set('error_description', `something about ${digits}`);
    await isRefused(await citizen.visit(callback), {
      heading: 'ID-porten stoppet innloggingen',
      status: 403,
      log: 'refused-by-issuer',
    });
  });

  const expired = { heading: again, status: 400, log: 'expired-attempt' };

  it('because the state was tampered with', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    callback.searchParams.set('state', 'x'.repeat(43));
    await isRefused(await citizen.visit(callback), expired);
  });

  it('because there is no state, or several', async () => {
    for (const query of ['', '?state=', '?state=a&state=b', '?code=abc', '?error=access_denied']) {
      town.log.length = 0;
      const page = await createCitizen(town.origin).visit(`/logg-inn/retur${query}`);
      await isRefused(page, expired);
    }
  });

  it('because it comes back to another browser than it left', async () => {
    const callback = await createCitizen(town.origin).callback(digits);
    await isRefused(await createCitizen(town.origin).visit(callback), expired);
  });

  it('because it comes back after a quarter of an hour', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    town.clock.move(15 * minute);
    await isRefused(await citizen.visit(callback), expired);
  });

  it('because it was already used for a sign-in that failed', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    town.idporten.setForgery({ wrongKey: true });
    await citizen.visit(callback);
    town.idporten.setForgery(undefined);
    town.log.length = 0;
    await isRefused(await citizen.visit(callback), expired);
  });

  const unacceptable = { heading: stopped, status: 403, log: 'unacceptable-token' };

  it('because the code is not one that ID-porten gave', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    callback.searchParams.set('code', 'x'.repeat(43));
    await isRefused(await citizen.visit(callback), unacceptable);
  });

  it('because another issuer answers, or none is named', async () => {
    for (const issuer of ['https://example.invalid', '']) {
      town.log.length = 0;
      const citizen = createCitizen(town.origin);
      const callback = await citizen.callback(digits);
      callback.searchParams.set('iss', issuer);
      if (issuer === '') callback.searchParams.delete('iss');
      await isRefused(await citizen.visit(callback), unacceptable);
    }
  });

  it('because the level is too low', async () => {
    const low = { level: 'idporten-loa-substantial' };
    const page = await createCitizen(town.origin).signIn(digits, '/oversikt', low);
    const heading = 'Du må logge inn på en sikrere måte';
    await isRefused(page, { heading, status: 403, log: 'too-low-level' });
  });

  const nobody = { heading: unknown, status: 403, log: 'no-national-id' };

  it('because ID-porten knows no Norwegian number', async () => {
    const page = await createCitizen(town.origin).signIn(digits, '/oversikt', {
      withoutPid: 'yes',
    });
    await isRefused(page, nobody);
  });

  function replaced(claims: Record<string, unknown>): Forgery {
    return { idTokenClaims: (truth) => ({ ...truth, ...claims }) };
  }

  const now = Math.floor(Date.now() / 1000);
  const forgeries: [string, Forgery, typeof nobody][] = [
    ['the signature is by a key that ID-porten does not publish', { wrongKey: true }, unacceptable],
    ['the token was made for another service', replaced({ azp: 'another' }), unacceptable],
    ['the token is for several services', replaced({ aud: ['kpr-innsyn', 'b'] }), unacceptable],
    ['the token is for somebody else', replaced({ aud: 'another' }), unacceptable],
    ['the token is by somebody else', replaced({ iss: 'https://example.invalid' }), unacceptable],
    ['the nonce is another', replaced({ nonce: 'another' }), unacceptable],
    ['the nonce is missing', replaced({ nonce: undefined }), unacceptable],
    ['the token has expired', replaced({ iat: now - 900, exp: now - 600 }), unacceptable],
    ['the session of ID-porten has no name', replaced({ sid: undefined }), unacceptable],
    [
      'the level is missing',
      replaced({ acr: undefined }),
      { heading: 'Du må logge inn på en sikrere måte', status: 403, log: 'too-low-level' },
    ],
    ['the number is no number', replaced({ pid: '1234' }), nobody],
    ['the number is not text', replaced({ pid: 12_345 }), nobody],
  ];

  for (const [reason, forgery, expected] of forgeries) {
    it(`because ${reason}`, async () => {
      town.idporten.setForgery(forgery);
      await isRefused(await createCitizen(town.origin).signIn(digits), expected);
    });
  }

  it('does not stand in the way of the next, honest one', async () => {
    const citizen = createCitizen(town.origin);
    town.idporten.setForgery({ wrongKey: true });
    await citizen.signIn(digits, '/hvem');
    town.idporten.setForgery(undefined);
    const page = await citizen.visit('/hvem');
    assert.equal(page.url.pathname, '/hvem');
    assert.equal(page.status, 200);
  });

  it('leaves the session that stands alone when an old return is opened again', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    assert.equal((await citizen.visit(callback)).status, 200);
    assert.equal((await citizen.visit(callback)).heading, again);
    assert.equal((await citizen.visit('/oversikt')).status, 200);
  });
});

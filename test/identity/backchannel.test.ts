import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { SignOptions } from '../../src/neighbours/idporten/signing-keys.ts';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
const now = Math.floor(Date.now() / 1000);

type SessionRow = { sid: string; sess: object; expire: Date; idporten_sid: string };

describe('ID-porten’s word from server to server that somebody has signed out', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('annulled-and-corrected'));
  });
  beforeEach(async () => {
    await town.ownDb.query('delete from session.session');
    await createCitizen(town.origin).signIn(digits);
    town.log.length = 0;
  });
  after(() => town.stop());

  async function sessions(): Promise<SessionRow[]> {
    const { rows } = await town.ownDb.query<SessionRow>(
      'select sid, sess, expire, idporten_sid from session.session where person_id is not null',
    );
    return rows;
  }

  async function sid(): Promise<string> {
    const [session] = await sessions();
    assert.ok(session);
    return session.idporten_sid;
  }

  /** As ID-porten writes it: `sub` is the fødselsnummer. */
  async function tokenFor(claims: Record<string, unknown> = {}, options: SignOptions = {}) {
    return town.idporten.signLogoutToken({ sid: await sid(), sub: digits, ...claims }, options);
  }

  function tell(form: Record<string, string>) {
    const body = new URLSearchParams(form);
    return fetch(`${town.origin}/logg-ut/bak`, { method: 'POST', body });
  }

  function events(): string[] {
    return town.log.filter((line) => !line.includes('"msg":"request"'));
  }

  it('ends the session, and is answered with nothing', async () => {
    const answer = await tell({ logout_token: await tokenFor() });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(answer.headers.getSetCookie(), []);
    assert.deepEqual(await sessions(), []);
    assert.match(
      events().join(),
      /"from":"back-channel","door":"citizen","ended":1,"msg":"signed-out"/,
    );
    assert.doesNotMatch(town.log.join(), /\d{11}|eyJ/);
  });

  it('is accepted once, and does nothing the second time', async () => {
    const [session] = await sessions();
    assert.ok(session);
    const token = await tokenFor();
    assert.equal((await tell({ logout_token: token })).status, 204);
    await town.ownDb.query('insert into session.session (sid, sess, expire) values ($1, $2, $3)', [
      session.sid,
      session.sess,
      session.expire,
    ]);
    assert.equal((await tell({ logout_token: token })).status, 204);
    assert.equal((await sessions()).length, 1, 'the replay ended nothing');
  });

  it('can be sent again when the session could not be ended', async () => {
    const token = await tokenFor();
    const readOnly = (on: boolean) =>
      town.ownDb.query(`${on ? 'revoke' : 'grant'} delete on session.session
                        ${on ? 'from' : 'to'} kpr_web`);
    await readOnly(true);
    try {
      assert.equal((await tell({ logout_token: token })).status, 500);
    } finally {
      await readOnly(false);
    }
    assert.equal((await sessions()).length, 1);
    assert.equal((await tell({ logout_token: token })).status, 204);
    assert.deepEqual(await sessions(), []);
  });

  it('is accepted about a session that is not here', async () => {
    const answer = await tell({ logout_token: await tokenFor({ sid: 'another' }) });
    assert.equal(answer.status, 204);
    assert.equal((await sessions()).length, 1);
  });

  it('is taken whatever else the message carries', async () => {
    const form = { logout_token: await tokenFor(), state: 'x' };
    assert.equal((await tell(form)).status, 204);
    assert.deepEqual(await sessions(), []);
  });

  const refused: [string, Record<string, unknown>, SignOptions?][] = [
    ['of another type', {}, { typ: 'JWT' }],
    ['signed with a key that ID-porten does not publish', {}, { foreignKey: true }],
    ['that carries a nonce, as an ID token does', { nonce: 'n' }],
    ['that names no session', { sid: undefined }],
    ['that names a session by something else than text', { sid: 7 }],
    ['written ten minutes ago', { iat: now - 600, exp: now - 300 }],
    ['written ten minutes ago and still valid', { iat: now - 600, exp: now + 300 }],
    ['written in the future', { iat: now + 600, exp: now + 900 }],
    ['that does not say when it was written', { iat: undefined }],
    ['that never expires', { exp: undefined }],
    ['that cannot be told from its replay', { jti: undefined }],
    ['for another service', { aud: 'another' }],
    ['by another issuer', { iss: 'https://example.invalid' }],
    ['about no event', { events: undefined }],
    ['about another event', { events: { 'https://example.invalid/event': {} } }],
    ['about an event in the wrong shape', { events: event }],
  ];
  for (const [reason, claims, options] of refused) {
    it(`is refused when it is a token ${reason}`, async () => {
      const answer = await tell({ logout_token: await tokenFor(claims, options) });
      assert.equal(answer.status, 400);
      assert.equal(await answer.text(), '');
      assert.equal((await sessions()).length, 1);
      assert.match(
        events().join(),
        /^{"level":40,"time":"[^"]+","door":"citizen","msg":"logout-token-refused"}\n$/,
      );
      assert.doesNotMatch(town.log.join(), /\d{11}|eyJ/);
    });
  }

  it('is refused when it is unsigned, no token, or nothing', async () => {
    const [, payload = ''] = (await tokenFor()).split('.');
    const header = Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url');
    for (const token of [`${header}.${payload}.`, 'no token', '']) {
      assert.equal((await tell({ logout_token: token })).status, 400);
    }
    assert.equal((await tell({})).status, 400);
    assert.equal((await sessions()).length, 1);
  });

  it('is refused in words when it is far too long', async () => {
    const answer = await tell({ logout_token: 'x'.repeat(30_000) });
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /Det som ble sendt, er for stort/);
    assert.equal((await sessions()).length, 1);
  });
});

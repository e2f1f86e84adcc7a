import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { adult, startService } from './idporten-service.ts';
import type { Service } from './idporten-service.ts';
import { createUserAgent } from './user-agent.ts';

describe('the ID-porten stand-in signs people out', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  beforeEach(() => {
    service.browser = createUserAgent(service.origin);
  });
  after(() => service.stop());

  async function signIn() {
    const attempt = await service.begin();
    const callback = await service.browser.submit(attempt.page, { person: adult.digits });
    return { claims: await attempt.finish(callback), idToken: attempt.idToken() };
  }

  const logoutAddress = () => `${service.idporten.issuer}/logout`;

  it('when the service posts the ID token, and tells it both ways', async () => {
    const { claims, idToken } = await signIn();
    const page = await service.browser.open(logoutAddress(), {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${service.origin}/logget-ut`,
      state: 'takk for nå',
    });
    const frame = /<iframe[^>]* src="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const call = new URL(frame);
    assert.equal(call.origin + call.pathname, `${service.origin}/frontkanal`);
    assert.equal(call.searchParams.get('iss'), `${service.idporten.issuer}/`);
    assert.equal(call.searchParams.get('sid'), claims['sid']);

    const [token, back] = await Promise.all([
      service.nextLogoutToken(),
      service.browser.submit(page, {}),
    ]);
    assert.equal(back.url.pathname, '/logget-ut');
    assert.equal(back.url.searchParams.get('state'), 'takk for nå');
    const { payload } = await jwtVerify(token, createLocalJWKSet(service.idporten.publicJwks()), {
      issuer: service.idporten.issuer,
      audience: service.clientId,
      typ: 'logout+jwt',
    });
    assert.equal(payload['sid'], claims['sid']);
    assert.equal(payload.sub, adult.digits);
    assert.deepEqual(payload['events'], {
      'http://schemas.openid.net/event/backchannel-logout': {},
    });
    assert.equal(Number(payload.exp) - Number(payload.iat), 300);

    assert.equal((await service.begin()).page.status, 200, 'asks who one is');
  });

  it('from its own front page', async () => {
    const { claims } = await signIn();
    const home = await service.browser.open(service.idporten.issuer);
    const page = await service.browser.submit(home, {});
    assert.equal(/[?&;]sid=([^"&]+)/.exec(page.body)?.[1], claims['sid']);
    const [token, done] = await Promise.all([
      service.nextLogoutToken(),
      service.browser.submit(page, {}),
    ]);
    assert.notEqual(token, '');
    assert.match(done.body, /<h1>Du er logget ut av ID-porten<\/h1>/);
  });

  it('by GET as well, and sends people on who were not signed in', async () => {
    const { idToken } = await signIn();
    service.browser = createUserAgent(service.origin);
    const url = new URL(logoutAddress());
    url.searchParams.set('id_token_hint', idToken);
    url.searchParams.set('post_logout_redirect_uri', `${service.origin}/logget-ut`);
    const page = await service.browser.open(url);
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const back = await service.browser.submit(page, { xsrf: secret, logout: 'yes' });
    assert.equal(back.url.pathname, '/logget-ut');
  });

  it('but not on to an address that is not registered', async () => {
    const { idToken } = await signIn();
    const page = await service.browser.open(logoutAddress(), {
      id_token_hint: idToken,
      post_logout_redirect_uri: 'http://127.0.0.1:1/annet',
    });
    assert.equal(page.status, 400);
    assert.match(page.body, /invalid_request/);
  });

  it('after its key was changed', async () => {
    const { idToken } = await signIn();
    await service.idporten.rotateKey();
    const page = await service.browser.open(logoutAddress(), { id_token_hint: idToken });
    assert.match(page.body, /id="sign-out"/);
  });

  it('and signs logout tokens for tests, true and false', async () => {
    const keys = createLocalJWKSet(service.idporten.publicJwks());
    const checks = { issuer: service.idporten.issuer, audience: service.clientId };
    const honest = await service.idporten.signLogoutToken({ sid: 'S' });
    const { payload } = await jwtVerify(honest, keys, { ...checks, typ: 'logout+jwt' });
    assert.equal(payload['sid'], 'S');
    const forged = await service.idporten.signLogoutToken({ sid: 'S' }, { foreignKey: true });
    await assert.rejects(jwtVerify(forged, keys, checks));
    const old = await service.idporten.signLogoutToken({ exp: 1 }, { typ: 'JWT' });
    await assert.rejects(jwtVerify(old, keys, checks), { code: 'ERR_JWT_EXPIRED' });
  });
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { decodeProtectedHeader } from 'jose';
import * as oidc from 'openid-client';
import { adult, startService } from './idporten-service.ts';
import type { Service } from './idporten-service.ts';
import { createUserAgent } from './user-agent.ts';

describe('the ID-porten stand-in signs people in', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  beforeEach(() => {
    service.browser = createUserAgent(service.origin);
    service.idporten.setForgery(undefined);
  });
  after(() => service.stop());

  it('publishes what ID-porten publishes', async () => {
    const published = (await service.discover()).serverMetadata();
    assert.equal(published.issuer, service.idporten.issuer);
    assert.equal(published.authorization_response_iss_parameter_supported, true);
    assert.equal(published.frontchannel_logout_supported, true);
    assert.equal(published.backchannel_logout_session_supported, true);
    assert.deepEqual(published.id_token_signing_alg_values_supported, ['RS256']);
    assert.deepEqual(published.code_challenge_methods_supported, ['S256']);
    assert.deepEqual(published.token_endpoint_auth_signing_alg_values_supported, ['RS256']);
    assert.deepEqual(published.acr_values_supported, [
      'idporten-loa-high',
      'idporten-loa-substantial',
    ]);
  });

  it('goes the whole way, with the claims of ID-porten', async () => {
    const attempt = await service.begin({ ui_locales: 'nn' });
    assert.match(attempt.page.body, /<html lang="nn">/);
    assert.match(attempt.page.body, /Vakker Blomst, 70 år/);
    const callback = await service.browser.submit(attempt.page, { person: adult.digits });
    assert.equal(callback.url.searchParams.get('iss'), service.idporten.issuer);
    const claims = await attempt.finish(callback);
    const { sub, sid, jti, nonce, exp, iat, auth_time, ...rest } = claims;
    assert.deepEqual(rest, {
      iss: service.idporten.issuer,
      aud: service.clientId,
      pid: adult.digits,
      acr: 'idporten-loa-high',
      amr: ['TestID'],
      locale: 'nn',
    });
    assert.equal(exp - iat, 120);
    for (const text of [sub, sid, jti, nonce]) assert.equal(typeof text, 'string');
    assert.notEqual(sub, adult.digits);
    assert.equal(typeof auth_time, 'number');
  });

  it('asks nothing the second time', async () => {
    const first = await service.begin();
    const claims = await first.finish(
      await service.browser.submit(first.page, { person: adult.digits }),
    );
    const second = await service.begin();
    const again = await second.finish(second.page);
    assert.equal(again['sid'], claims['sid']);
    assert.equal(again.sub, claims.sub);
  });

  it('forgets who one is after 30 idle minutes, and after 120 at most', async (test) => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    test.after(() => {
      mock.timers.reset();
    });
    const isAskedAfter = async (minutes: number) => {
      mock.timers.tick(minutes * 60_000);
      return (await service.begin()).page.status === 200;
    };
    const first = await service.begin();
    await service.browser.submit(first.page, { person: adult.digits });
    assert.equal(await isAskedAfter(29), false);
    assert.equal(await isAskedAfter(31), true);
    const second = await service.begin();
    await service.browser.submit(second.page, { person: adult.digits });
    for (const minutes of [29, 29, 29, 29]) assert.equal(await isAskedAfter(minutes), false);
    assert.equal(await isAskedAfter(5), true);
  });

  it('asks again for a higher level, and hands out the level that was chosen', async () => {
    const low = await service.begin();
    const chosen = { person: adult.digits, level: 'idporten-loa-substantial' };
    const claims = await low.finish(await service.browser.submit(low.page, chosen));
    assert.equal(claims['acr'], 'idporten-loa-substantial');
    const high = await service.begin();
    assert.equal(high.page.status, 200);
    const upgraded = await high.finish(
      await service.browser.submit(high.page, { person: adult.digits }),
    );
    assert.equal(upgraded['acr'], 'idporten-loa-high');
  });

  it('signs somebody in without a number', async () => {
    const attempt = await service.begin();
    const fields = { person: adult.digits, withoutPid: 'yes' };
    const claims = await attempt.finish(await service.browser.submit(attempt.page, fields));
    assert.equal('pid' in claims, false);
  });

  it('takes any synthetic number, but no other', async () => {
    const attempt = await service.begin();
    const refused = await service.browser.submit(attempt.page, { number: '10915596785' });
    assert.equal(refused.status, 422);
    assert.match(refused.body, /role="alert">Skriv et gyldig oppdiktet nummer/);
    const nobody = await service.browser.submit(attempt.page, {});
    assert.match(nobody.body, /Velg en person/);
    const callback = await service.browser.submit(refused, { number: '218858 30053' });
    assert.equal((await attempt.finish(callback))['pid'], '21885830053');
  });

  it('returns with access_denied, state and iss when cancelled', async () => {
    const attempt = await service.begin({ state: 'tilbake' });
    const callback = await service.browser.submit(attempt.page, { action: 'cancel' });
    const { error, state, iss } = Object.fromEntries(callback.url.searchParams);
    assert.deepEqual(
      { error, state, iss },
      { error: 'access_denied', state: 'tilbake', iss: service.idporten.issuer },
    );
  });

  it('explains an interaction that is gone', async () => {
    const page = await service.browser.open(`${service.idporten.issuer}/interaction/gone`);
    assert.equal(page.status, 400);
    assert.match(page.body, /interaction_expired/);
  });

  it('keeps the session and the old key when the key is changed', async () => {
    const first = await service.begin();
    await first.finish(await service.browser.submit(first.page, { person: adult.digits }));
    await service.idporten.rotateKey();
    const second = await service.begin();
    await second.finish(second.page);
    const kids = [first, second].map((each) => decodeProtectedHeader(each.idToken()).kid);
    assert.deepEqual(kids, ['sig-1', 'sig-2']);
    const published = service.idporten.publicJwks().keys.map((key) => key.kid);
    assert.deepEqual(published, ['sig-2', 'sig-1']);
  });

  it('spoils ID tokens on request', async () => {
    service.idporten.setForgery({ idTokenClaims: (claims) => ({ ...claims, pid: undefined }) });
    const first = await service.begin();
    const claims = await first.finish(
      await service.browser.submit(first.page, { person: adult.digits }),
    );
    assert.equal('pid' in claims, false);
    service.idporten.setForgery({ wrongKey: true });
    const second = await service.begin();
    await assert.rejects(second.finish(second.page), oidc.ClientError);
  });

  it('answers 503 to everything while it is down', async () => {
    service.idporten.setAvailable(false);
    const page = await service.browser.open(service.idporten.issuer);
    service.idporten.setAvailable(true);
    assert.equal(page.status, 503);
    assert.equal((await service.browser.open(service.idporten.issuer)).status, 200);
  });
});

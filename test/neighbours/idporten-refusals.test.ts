import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey } from 'jose';
import { startService } from './idporten-service.ts';
import type { Service } from './idporten-service.ts';

type AssertionFaults = { kid?: string; key?: CryptoKey; lifetime?: number; jti?: string };

describe('the ID-porten stand-in refuses what ID-porten refuses', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  function sign({ kid = 'a', key, lifetime = 60, jti = randomUUID() }: AssertionFaults = {}) {
    const iat = Math.floor(Date.now() / 1000);
    return new SignJWT({ jti, iat, exp: iat + lifetime })
      .setProtectedHeader({ alg: 'RS256', ...(kid && { kid }) })
      .setIssuer(service.clientId)
      .setSubject(service.clientId)
      .setAudience(service.idporten.issuer)
      .sign(key ?? service.privateKey);
  }

  async function push(changes: Record<string, string | undefined>) {
    const usual = {
      client_id: service.clientId,
      redirect_uri: service.redirectUri,
      response_type: 'code',
      scope: 'openid profile',
      state: 'tilstand',
      nonce: 'engangs',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await sign(),
    };
    const body = new URLSearchParams(usual);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) body.delete(name);
      else body.set(name, value);
    }
    const answer = await fetch(`${service.idporten.issuer}/par`, { method: 'POST', body });
    const error = /"error":"(\w+)"/.exec(await answer.text())?.[1] ?? '';
    return { status: answer.status, error };
  }

  it('accepts the request that the others spoil', async () => {
    assert.equal((await push({})).status, 201);
  });

  const spoiled: [string, Record<string, string | undefined>][] = [
    ['without state', { state: undefined }],
    ['without nonce', { nonce: undefined }],
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['for an unknown redirect address', { redirect_uri: 'http://127.0.0.1:1/annet' }],
    ['for an implicit token', { response_type: 'id_token' }],
  ];
  for (const [fault, changes] of spoiled) {
    it(`refuses a pushed request ${fault}`, async () => {
      const { status, error } = await push(changes);
      assert.equal(status, 400);
      assert.match(error, /^(invalid_request|unsupported_response_type)$/);
    });
  }

  it('refuses a pushed request without client authentication', async () => {
    const { error } = await push({ client_assertion: undefined, client_assertion_type: undefined });
    assert.match(error, /^invalid_(client|request)$/);
  });

  const assertionFaults: [string, () => Promise<AssertionFaults>][] = [
    ['signed under an unknown kid', () => Promise.resolve({ kid: 'c' })],
    ['signed under the kid of the other key', () => Promise.resolve({ kid: 'b' })],
    ['without kid', () => Promise.resolve({ kid: '' })],
    ['that is out of date', () => Promise.resolve({ lifetime: -60 })],
    ['that lives too long', () => Promise.resolve({ lifetime: 600 })],
    [
      'signed with a foreign key',
      async () => ({ key: (await generateKeyPair('RS256')).privateKey }),
    ],
  ];
  for (const [fault, faults] of assertionFaults) {
    it(`refuses a client assertion ${fault}`, async () => {
      const { status, error } = await push({ client_assertion: await sign(await faults()) });
      assert.deepEqual({ status, error }, { status: 401, error: 'invalid_client' });
    });
  }

  it('refuses a client assertion that was used before', async () => {
    const assertion = await sign();
    assert.equal((await push({ client_assertion: assertion })).status, 201);
    assert.equal((await push({ client_assertion: assertion })).error, 'invalid_client');
  });

  it('refuses a request that was not pushed', async () => {
    const url = new URL('/authorize', service.idporten.issuer);
    url.search = new URLSearchParams({
      client_id: service.clientId,
      redirect_uri: service.redirectUri,
      response_type: 'code',
      scope: 'openid',
      state: 'tilstand',
      nonce: 'engangs',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    }).toString();
    const { url: callback } = await service.browser.open(url);
    assert.equal(callback.searchParams.get('error'), 'invalid_request');
  });

  it('shows a page of its own where it may not send the person back', async () => {
    const url = `${service.idporten.issuer}/authorize?client_id=ukjent&ui_locales=en`;
    const { status, body } = await service.browser.open(url);
    assert.equal(status, 400);
    assert.match(body, /<html lang="en">[^]*invalid_client/);
  });
});

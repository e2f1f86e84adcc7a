import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createIdporten } from '../../src/identity/idporten.client.ts';
import { newSecrets, publicPart } from '../../src/neighbours/town/town-secrets.ts';
import { Unavailable } from '../../src/shared/unavailable.ts';
import { startRecordingIssuer, type RecordingIssuer } from './recording-issuer.ts';

const { idportenJwks } = await newSecrets({ today: '2026-11-22', seed: 'keys', count: 0 });
const clientId = 'kpr-innsyn';
const redirectUri = 'http://127.0.0.1:3000/logg-inn/retur';

describe('what is asked of ID-porten', () => {
  let at: RecordingIssuer;
  before(async () => {
    at = await startRecordingIssuer();
  });
  beforeEach(() => {
    at.pushed.length = 0;
    at.refusedKeys.clear();
  });
  after(() => at.stop());

  function client() {
    return createIdporten({
      issuer: at.issuer,
      clientId,
      clientKeys: idportenJwks,
      redirectUri,
      postLogoutRedirectUri: 'http://127.0.0.1:3000/logg-ut/ferdig',
      allowSynthetic: true,
      allowHttp: true,
    });
  }

  async function asked(language: 'nb' | 'nn' | 'en' = 'nb') {
    const begun = await client().begin(language);
    const form = at.pushed.at(-1);
    assert.ok(form);
    return { begun, form };
  }

  it('is the highest level, in the language of the page, for one return address', async () => {
    const { form } = await asked('nn');
    assert.equal(form.get('acr_values'), 'idporten-loa-high');
    assert.equal(form.get('ui_locales'), 'nn');
    assert.equal(form.get('response_type'), 'code');
    assert.equal(form.get('scope'), 'openid profile');
    assert.equal(form.get('redirect_uri'), redirectUri);
  });

  it('is bound to this attempt by state, nonce and PKCE', async () => {
    const { form, begun } = await asked();
    const challenge = createHash('sha256').update(begun.codeVerifier).digest('base64url');
    assert.equal(form.get('code_challenge'), challenge);
    assert.equal(form.get('code_challenge_method'), 'S256');
    assert.ok(begun.codeVerifier.length >= 43 && begun.codeVerifier.length <= 128);
    assert.equal(form.get('state'), begun.state);
    assert.equal(form.get('nonce'), begun.nonce);
    assert.match(begun.state, /^[\x20-\x7E]{30,}$/);
    const other = await asked();
    for (const name of ['state', 'nonce', 'codeVerifier'] as const) {
      assert.notEqual(other.begun[name], begun[name], name);
    }
  });

  it('goes by way of the browser as a reference alone', async () => {
    const { begun } = await asked();
    const to = new URL(begun.redirectTo);
    assert.equal(to.origin + to.pathname, `${at.issuer}/authorize`);
    assert.deepEqual(Object.fromEntries(to.searchParams), {
      client_id: clientId,
      request_uri: 'urn:idporten:one',
    });
  });

  it('is signed by the service, for ID-porten alone and for a short time', async () => {
    const { form } = await asked();
    const assertion = form.get('client_assertion') ?? '';
    assert.equal(
      form.get('client_assertion_type'),
      'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    );
    assert.equal(form.get('client_id'), clientId);
    assert.equal(form.get('client_secret'), null);
    assert.deepEqual(decodeProtectedHeader(assertion), { alg: 'RS256', kid: 'client-1' });
    const keys = createLocalJWKSet({ keys: idportenJwks.map(publicPart).map(asKey) });
    const { payload } = await jwtVerify(assertion, keys, {
      issuer: clientId,
      subject: clientId,
      audience: at.issuer,
      requiredClaims: ['jti', 'iat', 'exp'],
    });
    assert.ok(Number(payload.exp) - Number(payload.iat) <= 120);
  });

  it('is signed by the next key when ID-porten no longer knows the first', async () => {
    at.refusedKeys.add('client-1');
    const { form } = await asked();
    assert.equal(kidOf(form), 'client-2');
    assert.deepEqual(at.pushed.map(kidOf), ['client-1', 'client-2']);
  });

  it('is an outage of ours when ID-porten knows no key of ours', async () => {
    at.refusedKeys.add('client-1').add('client-2');
    await assert.rejects(client().begin('nb'), (error) => {
      assert.ok(error instanceof Unavailable);
      return error.what === 'issuer';
    });
  });
});

function kidOf(form: URLSearchParams): string | undefined {
  return decodeProtectedHeader(form.get('client_assertion') ?? '').kid;
}

function asKey(part: Record<string, unknown>) {
  return { kty: 'RSA', n: String(part['n']), e: String(part['e']), kid: String(part['kid']) };
}

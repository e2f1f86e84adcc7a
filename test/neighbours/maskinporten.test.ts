import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRemoteJWKSet, decodeProtectedHeader, generateKeyPair, jwtVerify } from 'jose';
import { folkeregisterScope, membersOf, organisationNumber } from './maskinporten-organisation.ts';
import { startOrganisation } from './maskinporten-organisation.ts';
import type { Organisation } from './maskinporten-organisation.ts';

describe('the Maskinporten stand-in', () => {
  let organisation: Organisation;
  before(async () => {
    organisation = await startOrganisation();
  });
  after(() => organisation.maskinporten.stop());

  const issuer = () => organisation.maskinporten.issuer;
  const verify = (token: unknown) =>
    jwtVerify(String(token), createRemoteJWKSet(new URL('jwks', issuer())), { issuer: issuer() });

  it('publishes an issuer with a trailing slash', async () => {
    const address = new URL('.well-known/oauth-authorization-server', issuer());
    const published = membersOf(await (await fetch(address)).json());
    assert.match(issuer(), /^http:\/\/localhost:\d+\/$/);
    assert.equal(published['issuer'], issuer());
    assert.equal(published['token_endpoint'], organisation.maskinporten.tokenEndpoint);
  });

  it('issues a token with the claims of Maskinporten', async () => {
    const { status, answer } = await organisation.ask(await organisation.assertion());
    assert.equal(status, 200);
    const { access_token, ...rest } = answer;
    const scope = folkeregisterScope;
    assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 120, scope });
    const { exp, iat, jti, ...claims } = (await verify(access_token)).payload;
    assert.equal(Number(exp) - Number(iat), 120);
    assert.equal(typeof jti, 'string');
    assert.deepEqual(claims, {
      iss: issuer(),
      client_amr: 'private_key_jwt',
      token_type: 'Bearer',
      scope,
      client_id: organisation.clientId,
      consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${organisationNumber}` },
    });
  });

  it('addresses the token to the resource that was asked for', async () => {
    const assertion = await organisation.assertion({ resource: 'https://kpr.example/api' });
    const { answer } = await organisation.ask(assertion);
    assert.equal((await verify(answer['access_token'])).payload.aud, 'https://kpr.example/api');
  });

  const faults: [string, () => Record<string, unknown>][] = [
    ['for another issuer', () => ({ aud: 'http://localhost:1/' })],
    ['from an unknown client', () => ({ iss: 'ukjent' })],
    ['that is out of date', () => ({ iat: 1, exp: 101 })],
    ['that lives too long', () => ({ exp: Math.floor(Date.now() / 1000) + 600 })],
    ['dated ahead', () => ({ iat: Date.now() / 1000 + 600, exp: Date.now() / 1000 + 700 })],
    ['without jti', () => ({ jti: undefined })],
    ['without scope', () => ({ scope: undefined })],
  ];
  for (const [fault, claims] of faults) {
    it(`refuses an assertion ${fault}`, async () => {
      const { status, answer } = await organisation.ask(await organisation.assertion(claims()));
      assert.deepEqual([status, answer['error']], [400, 'invalid_grant']);
    });
  }

  it('refuses an assertion under an unknown kid, without one, or with a foreign key', async () => {
    const foreign = (await generateKeyPair('RS256')).privateKey;
    for (const signing of [{ kid: 'x' }, { kid: '' }, { key: foreign }]) {
      const { answer } = await organisation.ask(await organisation.assertion({}, signing));
      assert.equal(answer['error'], 'invalid_grant');
    }
    assert.equal((await organisation.ask('ikke et token')).answer['error'], 'invalid_grant');
  });

  it('refuses an assertion that was used before', async () => {
    const assertion = await organisation.assertion();
    assert.equal((await organisation.ask(assertion)).status, 200);
    assert.equal((await organisation.ask(assertion)).answer['error'], 'invalid_grant');
  });

  it('refuses a scope the organisation has no access to', async () => {
    const scope = `${folkeregisterScope} fhi:kpr/annet`;
    const { status, answer } = await organisation.ask(await organisation.assertion({ scope }));
    assert.deepEqual([status, answer['error']], [400, 'invalid_scope']);
  });

  it('refuses another grant', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const { tokenEndpoint } = organisation.maskinporten;
    const answer = await fetch(tokenEndpoint, { method: 'POST', body });
    assert.equal(membersOf(await answer.json())['error'], 'unsupported_grant_type');
  });

  it('changes its key, signs any token for tests, and can be down', async () => {
    const { maskinporten } = organisation;
    await maskinporten.rotateKey();
    const token = await maskinporten.signToken({ scope: 'fhi:kpr/gate', exp: undefined });
    assert.equal(decodeProtectedHeader(token).kid, 'sig-2');
    assert.equal((await verify(token)).payload.exp, undefined);
    await assert.rejects(verify(await maskinporten.signToken({}, { foreignKey: true })));
    maskinporten.setAvailable(false);
    const answer = await fetch(new URL('jwks', issuer()));
    maskinporten.setAvailable(true);
    assert.equal(answer.status, 503);
  });
});

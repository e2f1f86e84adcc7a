import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { errors } from 'jose';
import { createIdporten } from '../../src/identity/idporten.client.ts';
import { testSecrets } from '../support/templates.ts';
import { hour } from '../support/clock.ts';
import { startRecordingIssuer, type RecordingIssuer } from './recording-issuer.ts';

describe('ID-porten’s signing keys', () => {
  let issuer: RecordingIssuer;
  let idporten: ReturnType<typeof createIdporten>;
  before(async () => {
    issuer = await startRecordingIssuer();
    idporten = createIdporten({
      issuer: issuer.issuer,
      clientId: 'one',
      clientKeys: (await testSecrets()).idportenJwks,
      redirectUri: 'http://127.0.0.1/logg-inn/retur',
      postLogoutRedirectUri: 'http://127.0.0.1/logg-ut/ferdig',
      allowSynthetic: true,
      allowHttp: true,
    });
  });
  after(() => issuer.stop());

  async function seek() {
    const find = await idporten.signingKeys();
    const token = { payload: '', signature: '' };
    await assert.rejects(
      async () => find({ alg: 'RS256', kid: 'one' }, token),
      errors.JWKSNoMatchingKey,
    );
  }

  it('are fetched from the address that it names now', async (t) => {
    await seek();
    issuer.moveKeys('/moved.json');
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 25 * hour });
    await seek();
    assert.deepEqual(issuer.keysAskedFor, ['/jwks.json', '/moved.json']);
  });
});

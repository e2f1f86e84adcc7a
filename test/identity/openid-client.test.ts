import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { createIdporten } from '../../src/identity/idporten.client.ts';
import { createStaffIssuer } from '../../src/identity/staff-issuer.client.ts';
import { testSecrets } from '../support/templates.ts';

describe('an issuer whose metadata names no address for pushed requests', () => {
  let issuer: string;
  const server = createServer((_req, res) => {
    res.setHeader('content-type', 'application/json');
    res.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      }),
    );
  });
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    issuer = `http://127.0.0.1:${address.port}`;
  });
  after(() => server.close());

  const client = async () => ({
    issuer,
    clientId: 'kpr-innsyn',
    clientKeys: (await testSecrets()).idportenJwks,
    redirectUri: 'https://innsyn.example/retur',
    postLogoutRedirectUri: 'https://innsyn.example/ferdig',
    allowSynthetic: true,
    allowHttp: true,
  });

  it('is none that citizens are sent to: nothing of a request goes through their address', async () => {
    await assert.rejects(createIdporten(await client()).begin('nb'));
  });

  it('is asked by address for the staff, whose issuers need not have one', async () => {
    const staff = createStaffIssuer({
      ...(await client()),
      assurance: { acr: ['high'] },
      roles: { claim: 'roles', map: {} },
      subjectClaim: 'sub',
      pidClaim: 'pid',
    });
    const { redirectTo, state } = await staff.begin('nb');
    const asked = new URL(redirectTo).searchParams;
    assert.equal(asked.get('code_challenge_method'), 'S256');
    assert.equal(asked.get('state'), state);
    assert.equal(asked.get('acr_values'), 'high');
  });
});

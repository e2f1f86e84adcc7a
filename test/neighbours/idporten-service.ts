import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey } from 'jose';
import * as oidc from 'openid-client';
import type { SignInPerson } from '../../src/neighbours/idporten/account.ts';
import { startIdporten } from '../../src/neighbours/idporten/idporten.ts';
import type { Idporten } from '../../src/neighbours/idporten/idporten.ts';
import { createUserAgent } from './user-agent.ts';
import type { UserAgent, Visited } from './user-agent.ts';

export const adult: SignInPerson = {
  digits: '10915596784',
  name: 'Vakker Blomst',
  age: 70,
  story: 'En person med litt av hvert.',
};

/** The least of a service that signs in with ID-porten: one page, and an ear for sign-outs. */
export type Service = {
  idporten: Idporten;
  origin: string;
  clientId: string;
  redirectUri: string;
  privateKey: CryptoKey;
  /** Replaced by tests that need somebody who is not signed in. */
  browser: UserAgent;
  discover: (authentication?: oidc.ClientAuth) => Promise<oidc.Configuration>;
  /** Pushes a request; the parameters add to the usual or replace them. */
  prepare: (parameters?: Record<string, string>) => Promise<Attempt>;
  /** The same, opened in `browser`. */
  begin: (parameters?: Record<string, string>) => Promise<Attempt & { page: Visited }>;
  /** Addresses that browsers have asked the service for, oldest first. */
  visits: URL[];
  /** Resolves with the next logout token. */
  nextLogoutToken: () => Promise<string>;
  stop: () => Promise<void>;
};

export type Attempt = {
  /** Where the browser has to go. */
  url: URL;
  finish: (callback: { url: URL }) => Promise<oidc.IDToken & Record<string, unknown>>;
  idToken: () => string;
};

const clientId = 'kpr-innsyn-prove';

export async function startService(people: SignInPerson[] = [adult]): Promise<Service> {
  const backchannel = await listenForLogout();
  const { origin } = backchannel;
  const inUse = await generateKeyPair('RS256');
  const next = await generateKeyPair('RS256');
  const jwks = {
    keys: [
      { ...(await exportJWK(inUse.publicKey)), kid: 'a', alg: 'RS256', use: 'sig' },
      { ...(await exportJWK(next.publicKey)), kid: 'b', alg: 'RS256', use: 'sig' },
    ],
  };
  const redirectUri = `${origin}/logg-inn/retur`;
  const idporten = await startIdporten({
    people,
    client: {
      clientId,
      jwks,
      redirectUris: [redirectUri],
      postLogoutRedirectUris: [`${origin}/logget-ut`],
      frontchannelLogoutUri: `${origin}/frontkanal`,
      backchannelLogoutUri: `${origin}/bakkanal`,
    },
  });
  const { privateKey } = inUse;
  const discover = (authentication = oidc.PrivateKeyJwt({ key: privateKey, kid: 'a' })) =>
    oidc.discovery(new URL(idporten.issuer), clientId, {}, authentication, {
      // Marked deprecated only to stand out; a stand-in on loopback is what it is for.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
    });
  const service: Service = {
    idporten,
    origin,
    clientId,
    redirectUri,
    privateKey,
    browser: createUserAgent(origin),
    discover,
    prepare: (parameters = {}) => prepareSignIn(service, parameters),
    begin: async (parameters = {}) => {
      const attempt = await prepareSignIn(service, parameters);
      return { ...attempt, page: await service.browser.open(attempt.url) };
    },
    visits: backchannel.visits,
    nextLogoutToken: backchannel.nextLogoutToken,
    stop: async () => {
      await idporten.stop();
      backchannel.stop();
    },
  };
  return service;
}

async function prepareSignIn(
  service: Pick<Service, 'redirectUri' | 'discover'>,
  parameters: Record<string, string>,
): Promise<Attempt> {
  const config = await service.discover();
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const expectedState = oidc.randomState();
  const expectedNonce = oidc.randomNonce();
  const url = await oidc.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: service.redirectUri,
    scope: 'openid profile',
    acr_values: 'idporten-loa-high',
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
    ...parameters,
  });
  let idToken = '';
  return {
    url,
    finish: async (callback) => {
      const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
      const answer = await oidc.authorizationCodeGrant(config, callback.url, checks);
      idToken = answer.id_token ?? '';
      const claims = answer.claims();
      if (!claims) throw new Error('No ID token');
      return claims;
    },
    idToken: () => idToken,
  };
}

async function listenForLogout() {
  let waiting = Promise.withResolvers<string>();
  const visits: URL[] = [];
  const server = createServer((req, res) => {
    if (req.method === 'GET') {
      visits.push(new URL(req.url ?? '/', 'http://127.0.0.1'));
      res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Tjenesten</title>');
      return;
    }
    let body = '';
    req.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    req.on('end', () => {
      waiting.resolve(new URLSearchParams(body).get('logout_token') ?? '');
      res.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    visits,
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    nextLogoutToken: async () => {
      const token = await waiting.promise;
      waiting = Promise.withResolvers<string>();
      return token;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No TCP address');
  return address.port;
}

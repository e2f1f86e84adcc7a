import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Express, Response } from 'express';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { z } from 'zod';
import { listenOnLoopback } from '../idporten/loopback-server.ts';
import { createSigningKeys } from '../idporten/signing-keys.ts';
import type { SigningKeys, SignOptions } from '../idporten/signing-keys.ts';
import type { GrantRequest } from './assertion.ts';
import { createAssertionReader } from './assertion.ts';

/** An organisation's registered integration. */
export type MaskinportenClient = {
  clientId: string;
  /** 9 digits. */
  organisationNumber: string;
  /** Public RSA keys with `kid`. */
  jwks: JSONWebKeySet;
  /** All scopes the organisation has been given access to. */
  scopes: string[];
};

export type Maskinporten = {
  /** With a trailing slash, as Maskinporten's own. */
  issuer: string;
  tokenEndpoint: string;
  stop: () => Promise<void>;
  publicJwks: () => JSONWebKeySet;
  rotateKey: () => Promise<void>;
  /** False answers every request with 503. */
  setAvailable: (available: boolean) => void;
  /** An access token of this issuer; the given claims replace the usual, undefined removes one. */
  signToken: (claims: Record<string, unknown>, options?: SignOptions) => Promise<string>;
};

const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const tokenLifetime = 120;

/**
 * Starts a stand-in of Maskinporten on loopback: metadata, key set and the token endpoint with its
 * refusals, after Digdir's documentation at docs.digdir.no.
 *
 * @param options.port absent or 0: a free one
 * @throws if the port is taken
 */
export async function startMaskinporten(options: {
  clients: MaskinportenClient[];
  port?: number;
}): Promise<Maskinporten> {
  const { clients, port } = options;
  const server = await listenOnLoopback(port ? { port } : {});
  const issuer = `${server.url}/`;
  const keys = await createSigningKeys();
  server.serve(createApp({ issuer, clients, keys }));
  return {
    issuer,
    tokenEndpoint: `${issuer}token`,
    stop: server.stop,
    publicJwks: keys.publicJwks,
    rotateKey: keys.rotate,
    setAvailable: server.setAvailable,
    signToken: (claims, signOptions) =>
      keys.sign({ ...unaddressedClaims(issuer), ...claims }, signOptions),
  };
}

type AppParts = { issuer: string; clients: MaskinportenClient[]; keys: SigningKeys };

function createApp({ issuer, clients, keys }: AppParts): Express {
  const readAssertion = createAssertionReader({ issuer, clients });
  const app = express().disable('x-powered-by');
  app.get('/.well-known/oauth-authorization-server', (_req, res) => {
    res.json(metadataOf(issuer));
  });
  app.get('/jwks', (_req, res) => {
    res.json(keys.publicJwks());
  });
  app.post('/token', express.urlencoded({ extended: false }), async (req, res) => {
    res.set({ 'cache-control': 'no-store', pragma: 'no-cache' });
    const form = tokenForm.safeParse(req.body);
    if (!form.success) {
      refuse(res, 'unsupported_grant_type', `Only ${grantType}`);
      return;
    }
    const reading = await readAssertion(form.data.assertion);
    if (reading.outcome === 'refused') refuse(res, reading.error, reading.description);
    else res.json(await answerFor(reading.request, { issuer, keys }));
  });
  return app;
}

const tokenForm = z.object({ grant_type: z.literal(grantType), assertion: z.string() });

async function answerFor(
  { client, scopes, resource }: GrantRequest,
  { issuer, keys }: Pick<AppParts, 'issuer' | 'keys'>,
) {
  const scope = scopes.join(' ');
  const claims = {
    ...unaddressedClaims(issuer),
    ...(resource && { aud: resource }),
    scope,
    client_id: client.clientId,
    consumer: consumerOf(client.organisationNumber),
  };
  const accessToken = await keys.sign(claims);
  return { access_token: accessToken, token_type: 'Bearer', expires_in: tokenLifetime, scope };
}

/** The claims of every token, whoever asked for it. */
function unaddressedClaims(issuer: string): JWTPayload {
  const iat = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    client_amr: 'private_key_jwt',
    token_type: 'Bearer',
    exp: iat + tokenLifetime,
    iat,
    jti: randomUUID(),
  };
}

/** An organisation number as an ISO 6523 identifier. */
function consumerOf(organisationNumber: string): { authority: string; ID: string } {
  return { authority: 'iso6523-actorid-upis', ID: `0192:${organisationNumber}` };
}

function refuse(res: Response, error: string, description: string): void {
  res.status(400).json({ error, error_description: description });
}

function metadataOf(issuer: string) {
  return {
    issuer,
    token_endpoint: `${issuer}token`,
    jwks_uri: `${issuer}jwks`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    grant_types_supported: [grantType],
    token_endpoint_auth_signing_alg_values_supported: ['RS256', 'RS384', 'RS512'],
  };
}

import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey } from 'jose';
import { startMaskinporten } from '../../src/neighbours/maskinporten/maskinporten.ts';
import type { Maskinporten } from '../../src/neighbours/maskinporten/maskinporten.ts';

export const folkeregisterScope = 'folkeregister:deling/offentligmedhjemmel';
export const organisationNumber = '983744516';

export type Organisation = {
  maskinporten: Maskinporten;
  clientId: string;
  /** A signed request for a token; the given claims replace the usual, undefined removes one. */
  assertion: (
    claims?: Record<string, unknown>,
    signing?: { kid?: string; key?: CryptoKey },
  ) => Promise<string>;
  ask: (assertion: string) => Promise<{ status: number; answer: Record<string, unknown> }>;
};

/** An organisation with one integration and two scopes, and the Maskinporten that knows it. */
export async function startOrganisation(): Promise<Organisation> {
  const clientId = 'kpr-maskin-prove';
  const pair = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'm', alg: 'RS256', use: 'sig' };
  const scopes = ['fhi:kpr/gate', folkeregisterScope];
  const client = { clientId, organisationNumber, jwks: { keys: [jwk] }, scopes };
  const maskinporten = await startMaskinporten({ clients: [client] });
  return {
    maskinporten,
    clientId,
    assertion: (claims = {}, { kid = 'm', key = pair.privateKey } = {}) => {
      const iat = Math.floor(Date.now() / 1000);
      const aud = maskinporten.issuer;
      const usual = { iss: clientId, aud, iat, exp: iat + 100, jti: randomUUID() };
      return new SignJWT({ ...usual, scope: folkeregisterScope, ...claims })
        .setProtectedHeader({ alg: 'RS256', ...(kid && { kid }) })
        .sign(key);
    },
    ask: async (assertion) => {
      const body = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion,
      });
      const answer = await fetch(maskinporten.tokenEndpoint, { method: 'POST', body });
      return { status: answer.status, answer: membersOf(await answer.json()) };
    },
  };
}

export function membersOf(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value ?? {}));
}

import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { MaskinportenClient } from './maskinporten.ts';

export type GrantRequest = {
  client: MaskinportenClient;
  scopes: string[];
  /** Audience the client asks for, as it wrote it. */
  resource: string | string[] | undefined;
};

export type AssertionReading =
  | { outcome: 'accepted'; request: GrantRequest }
  | { outcome: 'refused'; error: 'invalid_grant' | 'invalid_scope'; description: string };

const assertionLifetime = 120;

const assertionClaims = z.object({
  iss: z.string(),
  jti: z.string(),
  iat: z.number(),
  exp: z.number(),
  scope: z.string().min(1),
  resource: z.union([z.string(), z.array(z.string())]).optional(),
});
type AssertionClaims = z.infer<typeof assertionClaims>;

/** Reads the signed request of a JWT grant (RFC 7523), each one at most once. */
export function createAssertionReader(parts: {
  issuer: string;
  clients: MaskinportenClient[];
}): (assertion: string) => Promise<AssertionReading> {
  const used = new Set<string>();
  return async (assertion) => {
    const client = parts.clients.find(({ clientId }) => clientId === issuerOf(assertion));
    if (!client) return refusedGrant('the client is unknown');
    const verified = await verify(assertion, client, parts.issuer);
    if (typeof verified === 'string') return refusedGrant(verified);
    const claims = assertionClaims.safeParse(verified);
    if (!claims.success) return refusedGrant('iss, jti, iat, exp and scope are required');
    const fault = faultOf(claims.data, used);
    if (fault) return refusedGrant(fault);
    used.add(claims.data.jti);
    return grant(client, claims.data);
  };
}

async function verify(
  assertion: string,
  client: MaskinportenClient,
  issuer: string,
): Promise<JWTPayload | string> {
  try {
    const { payload, protectedHeader } = await jwtVerify(
      assertion,
      createLocalJWKSet(client.jwks),
      { audience: issuer, issuer: client.clientId, algorithms: ['RS256', 'RS384', 'RS512'] },
    );
    // jose takes the only key of a set without asking for its name; Maskinporten does not.
    return protectedHeader.kid === undefined ? 'kid is required' : payload;
  } catch (error) {
    return error instanceof errors.JOSEError ? error.code : 'the assertion cannot be read';
  }
}

function faultOf({ iat, exp, jti }: AssertionClaims, used: Set<string>): string | undefined {
  const now = Date.now() / 1000;
  if (exp - iat > assertionLifetime) return 'exp must be at most 120 seconds after iat';
  // Without this a client could date its assertions ahead and have them live longer.
  if (iat > now + 10) return 'iat lies in the future';
  return used.has(jti) ? 'jti was used before' : undefined;
}

function grant(client: MaskinportenClient, { scope, resource }: AssertionClaims): AssertionReading {
  const scopes = scope.split(' ').filter(Boolean);
  const foreign = scopes.find((each) => !client.scopes.includes(each));
  if (foreign === undefined) return { outcome: 'accepted', request: { client, scopes, resource } };
  const description = `Client has not been given access to the scope ${foreign}`;
  return { outcome: 'refused', error: 'invalid_scope', description };
}

function refusedGrant(reason: string): AssertionReading {
  const description = `Invalid assertion: ${reason}`;
  return { outcome: 'refused', error: 'invalid_grant', description };
}

function issuerOf(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';

export type BearerReading = 'accepted' | 'unauthenticated' | 'forbidden';

const metadata = z.object({ issuer: z.string(), jwks_uri: z.string() });

/**
 * Checks access tokens against Maskinporten's published keys: signature, issuer, expiry, and the
 * scope as one exact word.
 */
export function createBearerCheck(
  issuer: string,
  scope: string,
): (authorization: string | undefined) => Promise<BearerReading> {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const findKeys = async () => {
    const address = new URL('.well-known/oauth-authorization-server', issuer);
    const published = metadata.parse(await (await fetch(address)).json());
    return createRemoteJWKSet(new URL(published.jwks_uri), { cooldownDuration: 0 });
  };
  return async (authorization) => {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return 'unauthenticated';
    try {
      keys ??= await findKeys();
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp', 'scope'],
      });
      const scopes = typeof payload['scope'] === 'string' ? payload['scope'].split(/\s+/) : [];
      return scopes.includes(scope) ? 'accepted' : 'forbidden';
    } catch {
      return 'unauthenticated';
    }
  };
}

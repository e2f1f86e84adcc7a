import * as jose from 'jose';
import { z } from 'zod';

/** One scope per operation, exactly as granted in Maskinporten. */
export const machineScopes = {
  decisions: 'fhi:kprinnsyn/decisions.read',
  duties: 'fhi:kprinnsyn/duties.read',
  acknowledgements: 'fhi:kprinnsyn/acknowledgements.write',
  manifests: 'fhi:kprinnsyn/manifests.write',
  changes: 'fhi:kprinnsyn/changes.read',
  snapshot: 'fhi:kprinnsyn/snapshot.read',
} as const;
export type MachineScope = (typeof machineScopes)[keyof typeof machineScopes];

export type MachineCaller = { organisation: string; supplier: string | undefined };

type TokenOutcome =
  | { outcome: 'accepted'; caller: MachineCaller }
  | { outcome: 'refused'; code: 'token-refused' | 'scope-missing' }
  | { outcome: 'unavailable' };

export type TokenCheck = (token: string, scope: MachineScope) => Promise<TokenOutcome>;

const party = z.object({ authority: z.string(), ID: z.string().regex(/^0192:\d{9}$/) });
const tokenShape = z.object({
  scope: z.string(),
  consumer: party,
  supplier: party.optional(),
});
const metadataShape = z.object({ issuer: z.string(), jwks_uri: z.url() });
const clockToleranceSeconds = 5;

/**
 * Judges a Maskinporten access token: signature by the issuer's published keys, issuer, expiry,
 * audience, and the exact scope. The caller is `consumer.ID`; a supplier is only noted.
 */
export function createTokenCheck(options: { issuer: string; audience: string }): TokenCheck {
  let keys: jose.JWTVerifyGetKey | undefined;

  async function keySet(): Promise<jose.JWTVerifyGetKey> {
    if (keys !== undefined) return keys;
    const address = `${options.issuer}.well-known/oauth-authorization-server`;
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    const metadata = metadataShape.parse(await response.json());
    keys = jose.createRemoteJWKSet(new URL(metadata.jwks_uri));
    return keys;
  }

  return async (token, scope) => {
    const verifyKey = await keySet().catch(() => undefined);
    if (verifyKey === undefined) return { outcome: 'unavailable' };
    try {
      const { payload } = await jose.jwtVerify(token, verifyKey, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp', 'iat', 'jti'],
        clockTolerance: clockToleranceSeconds,
      });
      const claims = tokenShape.safeParse(payload);
      if (!claims.success) return { outcome: 'refused', code: 'token-refused' };
      const { consumer, supplier } = claims.data;
      const granted = claims.data.scope.split(/\s+/);
      if (!granted.includes(scope)) return { outcome: 'refused', code: 'scope-missing' };
      return {
        outcome: 'accepted',
        caller: { organisation: consumer.ID, supplier: supplier?.ID },
      };
    } catch (error) {
      // The error carries the whole token: nothing of it is kept.
      return isOutage(error)
        ? { outcome: 'unavailable' }
        : { outcome: 'refused', code: 'token-refused' };
    }
  };
}

function isOutage(error: unknown): boolean {
  // jose gives its general error when the key set is answered with anything but 200.
  const withoutKeys = error instanceof jose.errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';
  return withoutKeys || error instanceof TypeError || error instanceof jose.errors.JWKSTimeout;
}

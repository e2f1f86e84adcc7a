import { randomUUID } from 'node:crypto';
import * as jose from 'jose';
import { z } from 'zod';

export type MaskinportenAccount = {
  /** With its trailing slash, as Maskinporten writes it. */
  issuer: string;
  clientId: string;
  /** Private JWK with `kid`, registered at Maskinporten. */
  key: Readonly<Record<string, unknown>>;
};

export type AccessTokens = { tokenFor: (scope: string, resource?: string) => Promise<string> };

const metadataShape = z.object({ issuer: z.string(), token_endpoint: z.url() });
const tokenShape = z.object({ access_token: z.string(), expires_in: z.number() });
const assertionSeconds = 100;
const renewBeforeMs = 20_000;
const timeoutMs = 5_000;

/**
 * Access tokens from Maskinporten by the JWT grant (RFC 7523), kept until shortly before they
 * expire. Throws when Maskinporten does not answer or refuses.
 */
export function createMaskinportenClient(account: MaskinportenAccount): AccessTokens {
  const kept = new Map<string, { token: string; until: number }>();
  return {
    async tokenFor(scope, resource) {
      const name = `${scope} ${resource ?? ''}`;
      const earlier = kept.get(name);
      if (earlier !== undefined && earlier.until > Date.now()) return earlier.token;
      const { access_token, expires_in } = await requestToken(account, scope, resource);
      kept.set(name, {
        token: access_token,
        until: Date.now() + expires_in * 1000 - renewBeforeMs,
      });
      return access_token;
    },
  };
}

async function requestToken(
  account: MaskinportenAccount,
  scope: string,
  resource: string | undefined,
) {
  const metadata = await fetchJson(
    `${account.issuer}.well-known/oauth-authorization-server`,
    metadataShape,
  );
  const key = await jose.importJWK({ ...account.key }, 'RS256');
  const assertion = await new jose.SignJWT({
    scope,
    ...(resource === undefined ? {} : { resource }),
  })
    .setProtectedHeader({ alg: 'RS256', kid: String(account.key['kid']) })
    .setIssuer(account.clientId)
    .setAudience(metadata.issuer)
    .setIssuedAt()
    .setExpirationTime(`${assertionSeconds}s`)
    .setJti(randomUUID())
    .sign(key);
  return fetchJson(metadata.token_endpoint, tokenShape, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion,
    }),
  });
}

async function fetchJson<Shape extends z.ZodType>(
  url: string,
  shape: Shape,
  init: RequestInit = {},
): Promise<z.infer<Shape>> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`Maskinporten answered ${response.status}`);
  return shape.parse(await response.json());
}

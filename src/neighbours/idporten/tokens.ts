import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import Provider from 'oidc-provider';
import { z } from 'zod';
import type { Manners } from './manners.ts';
import type { SigningKeys, SignOptions } from './signing-keys.ts';

/** How the next ID tokens are spoilt, so that a test can see them refused. */
export type Forgery = {
  /** Gets the true claims, returns the ones to sign. */
  idTokenClaims?: (claims: JWTPayload) => JWTPayload;
  /** Signs with a key that is not published, under the published `kid`. */
  wrongKey?: boolean;
};

const tokenAnswer = z.looseObject({ id_token: z.string() });

/** A token answer with its ID token as ID-porten writes it: with `jti`, without `at_hash`. */
export async function reissueIdToken(
  answer: unknown,
  { keys, forgery }: { keys: SigningKeys; forgery: Forgery | undefined },
): Promise<unknown> {
  const parsed = tokenAnswer.safeParse(answer);
  if (!parsed.success) return answer;
  const truth: JWTPayload = { ...decodeJwt(parsed.data.id_token), jti: randomUUID() };
  delete truth['at_hash'];
  const signed = await keys.sign(forgery?.idTokenClaims?.(truth) ?? truth, {
    foreignKey: forgery?.wrongKey ?? false,
  });
  return { ...parsed.data, id_token: signed };
}

const logoutTokenLifetime = 300;

/**
 * Sends what the library posts to clients, with logout tokens as ID-porten writes them: 300 s, and
 * `sub` is the fødselsnummer. The library's guard against loopback addresses is left out: here the
 * client lives on one.
 */
export function createClientCall(keys: SigningKeys, manners: Manners): typeof fetch {
  return async (input, { body, ...init } = {}) => {
    const { method, headers, signal, redirect } = init;
    return fetch(input, {
      ...(method && { method }),
      ...(headers && { headers }),
      ...(signal && { signal }),
      ...(redirect && { redirect }),
      body:
        body instanceof URLSearchParams
          ? await rewriteLogoutToken(body, keys, manners)
          : (body ?? null),
    });
  };
}

async function rewriteLogoutToken(
  body: URLSearchParams,
  keys: SigningKeys,
  { subjectAtLogout }: Manners,
): Promise<URLSearchParams> {
  const token = body.get('logout_token');
  if (token === null) return body;
  const accountId = Provider.ctx?.oidc.session?.accountId;
  const sub = accountId === undefined ? undefined : subjectAtLogout(accountId);
  const rewritten = { ...decodeJwt(token), ...(sub && { sub }) };
  delete rewritten.exp;
  return new URLSearchParams({
    logout_token: await signLogoutToken(rewritten, { keys }),
  });
}

/** Signs a back-channel logout token; `iat`, `exp`, `jti` and `events` are filled in if absent. */
export function signLogoutToken(
  claims: Record<string, unknown>,
  { keys, typ = 'logout+jwt', ...options }: SignOptions & { keys: SigningKeys },
): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const usual = {
    iat,
    exp: iat + logoutTokenLifetime,
    jti: randomUUID(),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  };
  return keys.sign({ ...usual, ...claims }, { typ, ...options });
}

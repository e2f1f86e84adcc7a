import { createHash } from 'node:crypto';
import * as jose from 'jose';
import { z } from 'zod';
import { Unavailable } from '../shared/unavailable.ts';
import type { OpenidClient } from './openid.client.ts';

const backchannelEvent = 'http://schemas.openid.net/event/backchannel-logout';
const tokenAge = '5m';
const logoutClaims = z.object({
  sid: z.string(),
  nonce: z.unknown().optional(),
  events: z.record(z.string(), z.unknown()),
});

export type AcceptedLogoutToken = { sid: string; jtiHash: string; expiresAt: Date };

/** OpenID Connect Back-Channel Logout 1.0 § 2.6; ID-porten's `sub` is a number and is not read. */
export async function acceptedLogoutToken(
  { issuer, clientId, signingKeys }: Pick<OpenidClient, 'issuer' | 'clientId' | 'signingKeys'>,
  body: unknown,
): Promise<AcceptedLogoutToken | undefined> {
  const parameter: unknown =
    typeof body === 'object' && body !== null && 'logout_token' in body
      ? body.logout_token
      : undefined;
  if (typeof parameter !== 'string') return undefined;
  const keys = await signingKeys();
  try {
    const { payload } = await jose.jwtVerify(parameter, keys, {
      issuer,
      audience: clientId,
      typ: 'logout+jwt',
      algorithms: ['RS256'],
      requiredClaims: ['iat', 'exp', 'jti', 'sid'],
      maxTokenAge: tokenAge,
    });
    const { jti, exp } = payload;
    const { sid, nonce, events } = logoutClaims.parse(payload);
    if (!(backchannelEvent in events) || nonce !== undefined) return undefined;
    const jtiHash = createHash('sha256').update(String(jti)).digest('base64url');
    return { sid, jtiHash, expiresAt: new Date(Number(exp) * 1000) };
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    return undefined;
  }
}

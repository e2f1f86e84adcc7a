import { createHash, randomBytes } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';
import * as jose from 'jose';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Journal } from '../journal/journal.service.ts';
import { paths } from '../paths.ts';
import type { Log } from '../shared/log.ts';
import { Unavailable } from '../shared/unavailable.ts';
import type { RenderPage } from '../web/page.ts';
import { citizenOf } from './citizen.ts';
import type { Idporten } from './idporten.client.ts';
import { endSession } from './session-lifecycle.ts';
import { deleteSessionsByIdportenSid, spendLogoutToken } from './session.repository.ts';

export type SignOutDependencies = {
  idporten: Idporten;
  db: Knex;
  journal: Journal;
  log: Log;
  render: RenderPage;
  openIdToken: (sealed: string) => string;
};

const backchannelEvent = 'http://schemas.openid.net/event/backchannel-logout';
const tokenAge = '5m';
const logoutClaims = z.object({
  sid: z.string(),
  nonce: z.unknown().optional(),
  events: z.record(z.string(), z.unknown()),
});

/** Our own sign-out: the local session first, then one form that ends ID-porten's. */
export function signOutRoutes(deps: SignOutDependencies): Router {
  const router = Router();
  router.post(paths.signOut, (req, res) => signOut(deps, req, res));
  router.get(paths.signedOut, (_req, res) => deps.render(res, 'identity/signed-out'));
  return router;
}

async function signOut(deps: SignOutDependencies, req: Request, res: Response) {
  const { idporten, journal, log, render, openIdToken } = deps;
  const citizen = citizenOf(req);
  if (citizen === undefined) {
    render(res, 'identity/signed-out');
    return;
  }
  await journal.recordSelf(citizen.personId, 'signed-out');
  await endSession(req);
  log.info('signed-out', { from: 'here' });
  const state = randomBytes(16).toString('base64url');
  const form = await idporten
    .endSession(openIdToken(citizen.sealedIdToken), state)
    .catch(() => undefined);
  // Locally one is signed out in any case; the page says when ID-porten's session lives on.
  if (form !== undefined) allowFormTo(res, new URL(form.action).origin);
  render(res, 'identity/finish-sign-out', { form: form ?? null });
}

/** Sign-out that began at ID-porten: no cookie of ours, so the session is found by its `sid`. */
export function remoteSignOutRoutes(deps: SignOutDependencies): Router {
  const router = Router();
  router.get(paths.frontchannelSignOut, (req, res) => frontchannel(deps, req, res));
  router.post(
    paths.backchannelSignOut,
    express.urlencoded({ extended: false, limit: '20kb' }),
    (req, res) => backchannel(deps, req, res),
  );
  return router;
}

async function frontchannel(
  { idporten, db, log }: SignOutDependencies,
  req: Request,
  res: Response,
) {
  const origin = await idporten.endSessionOrigin();
  res.set('Content-Security-Policy', `default-src 'none'; frame-ancestors ${origin}`);
  res.removeHeader('X-Frame-Options');
  res.set('Cache-Control', 'no-store');
  const { iss, sid } = req.query;
  if (!idporten.isIssuer(iss) || typeof sid !== 'string') {
    res.status(400).end();
    return;
  }
  const ended = await deleteSessionsByIdportenSid(db, sid);
  log.info('signed-out', { from: 'front-channel', ended });
  res.status(200).type('text/plain').send('');
}

async function backchannel(deps: SignOutDependencies, req: Request, res: Response) {
  const { db, log } = deps;
  res.set('Cache-Control', 'no-store');
  const token = await acceptedLogoutToken(deps.idporten, req.body);
  if (token === undefined) {
    log.warn('logout-token-refused');
    res.status(400).end();
    return;
  }
  // A token that is spent without its session being ended could not be sent again.
  const ended = await db.transaction(async (tx) => {
    const isNew = await spendLogoutToken(tx, token);
    return isNew ? deleteSessionsByIdportenSid(tx, token.sid) : 0;
  });
  log.info('signed-out', { from: 'back-channel', ended });
  res.status(204).end();
}

/** OpenID Connect Back-Channel Logout 1.0 § 2.6; ID-porten's `sub` is a number and is not read. */
async function acceptedLogoutToken(idporten: Idporten, body: unknown) {
  const parameter: unknown =
    typeof body === 'object' && body !== null && 'logout_token' in body
      ? body.logout_token
      : undefined;
  if (typeof parameter !== 'string') return undefined;
  const keys = await idporten.signingKeys();
  try {
    const { payload } = await jose.jwtVerify(parameter, keys, {
      issuer: idporten.issuer,
      audience: idporten.clientId,
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

function allowFormTo(res: Response, origin: string) {
  const policy = res.get('Content-Security-Policy') ?? '';
  res.set(
    'Content-Security-Policy',
    policy.replace("form-action 'self'", `form-action 'self' ${origin}`),
  );
}

import { randomBytes } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';
import type { Log } from '../shared/log.ts';
import type { RenderPage } from '../web/page.ts';
import { acceptedLogoutToken, type AcceptedLogoutToken } from './logout-token.ts';
import type { OpenidClient } from './openid.client.ts';
import { endSession } from './session-lifecycle.ts';

/** One way out, for the same people as a `SignInDoor`. */
export type SignOutDoor = {
  at: {
    signOut: string;
    signedOut: string;
    frontchannel: string;
    backchannel: string;
  };
  issuer: Pick<
    OpenidClient,
    'endSession' | 'endSessionOrigin' | 'isIssuer' | 'issuer' | 'clientId' | 'signingKeys'
  >;
  /** Entra ID leaves its name out of front-channel calls. */
  issuerMayBeAbsent: boolean;
  /** Journals who leaves; gives the ID token that ends the issuer's session. Undefined for nobody. */
  leave: (req: Request) => Promise<{ idToken: string } | undefined>;
  /** Ends the sessions that the issuer calls `sid`; gives how many. */
  endSessions: (sid: string) => Promise<number>;
  /** As `endSessions`, once for each token. */
  spend: (token: AcceptedLogoutToken) => Promise<number>;
  log: Log;
  render: RenderPage;
  name: 'citizen' | 'staff';
  views: 'identity' | 'desk';
};

/** Our own sign-out: the local session first, then one form that ends the issuer's. */
export function signOutDoor(door: SignOutDoor): Router {
  const router = Router();
  router.post(door.at.signOut, (req, res) => signOut(door, req, res));
  router.get(door.at.signedOut, (_req, res) => showSignedOut(door, res));
  return router;
}

function showSignedOut({ render, views }: SignOutDoor, res: Response) {
  render(res, `${views}/signed-out`);
}

async function signOut(door: SignOutDoor, req: Request, res: Response) {
  const { issuer, log, render, name, views } = door;
  const leaving = await door.leave(req);
  if (leaving === undefined) {
    showSignedOut(door, res);
    return;
  }
  await endSession(req);
  log.info('signed-out', { from: 'here', door: name });
  const state = randomBytes(16).toString('base64url');
  const form = await issuer.endSession(leaving.idToken, state).catch(() => undefined);
  // Locally one is signed out in any case; the page says when the issuer's session lives on.
  if (form !== undefined) allowFormTo(res, new URL(form.action).origin);
  render(res, `${views}/finish-sign-out`, { form: form ?? null });
}

/** Sign-out that began at the issuer: no cookie of ours, so the session is found by its `sid`. */
export function remoteSignOutDoor(door: SignOutDoor): Router {
  const router = Router();
  router.get(door.at.frontchannel, (req, res) => frontchannel(door, req, res));
  router.post(
    door.at.backchannel,
    express.urlencoded({ extended: false, limit: '20kb' }),
    (req, res) => backchannel(door, req, res),
  );
  return router;
}

async function frontchannel(door: SignOutDoor, req: Request, res: Response) {
  const { issuer, log, name } = door;
  const origin = await issuer.endSessionOrigin();
  res.set('Content-Security-Policy', `default-src 'none'; frame-ancestors ${origin}`);
  res.removeHeader('X-Frame-Options');
  res.set('Cache-Control', 'no-store');
  const { iss, sid } = req.query;
  const isTheirs = issuer.isIssuer(iss) || (iss === undefined && door.issuerMayBeAbsent);
  if (!isTheirs || typeof sid !== 'string') {
    res.status(400).end();
    return;
  }
  const ended = await door.endSessions(sid);
  log.info('signed-out', { from: 'front-channel', door: name, ended });
  res.status(200).type('text/plain').send('');
}

async function backchannel(door: SignOutDoor, req: Request, res: Response) {
  const { log, name } = door;
  res.set('Cache-Control', 'no-store');
  const token = await acceptedLogoutToken(door.issuer, req.body);
  if (token === undefined) {
    log.warn('logout-token-refused', { door: name });
    res.status(400).end();
    return;
  }
  const ended = await door.spend(token);
  log.info('signed-out', { from: 'back-channel', door: name, ended });
  res.status(204).end();
}

function allowFormTo(res: Response, origin: string) {
  const policy = res.get('Content-Security-Policy') ?? '';
  res.set(
    'Content-Security-Policy',
    policy.replace("form-action 'self'", `form-action 'self' ${origin}`),
  );
}

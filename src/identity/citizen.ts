import type { Request, RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { renewSession } from './session-lifecycle.ts';
import { sessionEnd, type CitizenSession } from './session.ts';

/**
 * Who is signed in, whether or not they may see anything. An error page may be due before there is
 * any session, as when the database is away.
 */
export function citizenOf({
  session,
}: Partial<Pick<Request, 'session'>>): CitizenSession | undefined {
  if (session === undefined) return;
  const { personId, idportenSid, sealedIdToken, signedInAt, seenAt } = session;
  if (personId === undefined || idportenSid === undefined || sealedIdToken === undefined) return;
  if (signedInAt === undefined || seenAt === undefined) return;
  return { personId, idportenSid, sealedIdToken, signedInAt, seenAt };
}

/** To note every page would be a write for every read. */
const noteEveryMs = 15_000;

/** Ends a session that has stood unused, or stood at all, for too long; else notes its use. */
export function expireSession({ clock }: { clock: Clock }): RequestHandler {
  return async (req, _res, next) => {
    const citizen = citizenOf(req);
    if (citizen === undefined) {
      next();
      return;
    }
    const now = clock.now().getTime();
    if (sessionEnd(citizen) <= now) {
      await renewSession(req);
    } else if (now - citizen.seenAt >= noteEveryMs) {
      req.session.seenAt = now;
    }
    next();
  };
}

/** Everything below it is for people who are signed in: others are sent to sign in, and back. */
export function requireCitizen({ render }: { render: RenderPage }): RequestHandler {
  return (req, res, next) => {
    if (citizenOf(req) !== undefined) {
      next();
    } else if (req.method === 'GET' || req.method === 'HEAD') {
      const signIn = hrefIn(languageOf(res), paths.signIn);
      res.redirect(303, `${signIn}?til=${encodeURIComponent(req.originalUrl)}`);
    } else {
      render(res, 'identity/signed-out-meanwhile', {}, 401);
    }
  };
}

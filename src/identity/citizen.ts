import type { Request, RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { expiringAfter } from './session-lifecycle.ts';
import { citizenLimits, type CitizenSession } from './session.ts';

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

export function isSignedIn(req: Request): boolean {
  return citizenOf(req) !== undefined;
}

/** Ends a citizen's session that has stood unused, or stood at all, for too long. */
export function expireSession(deps: { clock: Clock }): RequestHandler {
  return expiringAfter(citizenLimits, citizenOf, deps);
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

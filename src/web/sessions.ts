import { Router, type RequestHandler } from 'express';
import session from 'express-session';
import type pg from 'pg';
import { z } from 'zod';
import {
  citizenLimits,
  safeReturnPath,
  staffLimits,
  type SessionLimits,
} from '../identity/session.ts';
import { paths } from '../paths.ts';
import { HashedSessionStore } from './session-store.ts';

const returnField = z.object({ til: z.unknown().optional() });

/** The one cookie that a citizen gets; the privacy page names it. */
export const sessionCookie = '__Host-innsyn';
const staffSessionCookie = '__Host-innsyn-ansatt';

type SessionOptions = { config: { sessionSecrets: string[] } };

/** A citizen's; nothing is stored for somebody who only reads open pages. */
export function sessions(given: {
  sessionPool: pg.Pool;
  config: SessionOptions['config'];
}): RequestHandler {
  const store = new HashedSessionStore(given.sessionPool, 'session');
  return sessionsIn(store, { ...given, name: sessionCookie, limits: citizenLimits });
}

/** Of the staff: nothing that opens a citizen's session opens one of these, nor the reverse. */
export function staffSessions(given: {
  staffSessionPool: pg.Pool;
  config: SessionOptions['config'];
}): RequestHandler {
  const store = new HashedSessionStore(given.staffSessionPool, 'staff_session');
  return sessionsIn(store, { ...given, name: staffSessionCookie, limits: staffLimits });
}

/** A random id in a `__Host-` cookie. */
function sessionsIn(
  store: HashedSessionStore,
  {
    config,
    name,
    limits,
  }: { config: SessionOptions['config']; name: string; limits: SessionLimits },
): RequestHandler {
  return session({
    name,
    secret: config.sessionSecrets,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: true,
    cookie: {
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: limits.idleMinutes * 60_000,
    },
  });
}

/** «Fortsett»: any request counts as use, so this one only leads back to the page. */
export function sessionRoutes(): Router {
  return extending(paths.extendSession, paths.overview);
}

export function staffSessionRoutes(): Router {
  return extending(paths.extendStaffSession, paths.desk);
}

function extending(path: string, home: string): Router {
  const router = Router();
  router.post(path, (req, res) => {
    const { til } = returnField.parse(req.body);
    res.redirect(303, safeReturnPath(til, home));
  });
  return router;
}

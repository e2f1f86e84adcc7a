import { Router, type RequestHandler } from 'express';
import session from 'express-session';
import type pg from 'pg';
import { z } from 'zod';
import { idleMinutes, safeReturnPath } from '../identity/session.ts';
import { paths } from '../paths.ts';
import { HashedSessionStore } from './session-store.ts';

const returnField = z.object({ til: z.unknown().optional() });

/** The one cookie of the service; the privacy page names it. */
export const sessionCookie = '__Host-innsyn';

export type SessionOptions = { sessionPool: pg.Pool; config: { sessionSecrets: string[] } };

/** A random id in a `__Host-` cookie; nothing is stored for somebody who only reads open pages. */
export function sessions({ sessionPool, config }: SessionOptions): RequestHandler {
  return session({
    name: sessionCookie,
    secret: config.sessionSecrets,
    store: new HashedSessionStore(sessionPool),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: true,
    cookie: {
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: idleMinutes * 60_000,
    },
  });
}

/** «Fortsett»: any request counts as use, so this one only leads back to the page. */
export function sessionRoutes(): Router {
  const router = Router();
  router.post(paths.extendSession, (req, res) => {
    const { til } = returnField.parse(req.body);
    res.redirect(303, safeReturnPath(til, paths.overview));
  });
  return router;
}

import type { Request, RequestHandler } from 'express';
import type { Clock } from '../shared/clock.ts';
import { sessionEnd, type SessionLimits, type SessionTimes } from './session.ts';

/** Deletes what is stored and goes on under a new id: what knew the old one is worth nothing. */
export function renewSession(req: Request): Promise<void> {
  return settled((done) => req.session.regenerate(done));
}

/** Stored before the browser is sent on, so that the next page finds it. */
export function saveSession(req: Request): Promise<void> {
  return settled((done) => req.session.save(done));
}

/** Deletes what is stored; the rest of the request is without a session. */
export function endSession(req: Request): Promise<void> {
  return settled((done) => req.session.destroy(done));
}

/** To note every page would be a write for every read. */
const noteEveryMs = 15_000;

/** Ends a session that has stood unused, or stood at all, for too long; else notes its use. */
export function expiringAfter(
  limits: SessionLimits,
  whoIs: (req: Request) => SessionTimes | undefined,
  { clock }: { clock: Clock },
): RequestHandler {
  return async (req, _res, next) => {
    const session = whoIs(req);
    const now = clock.now().getTime();
    if (session !== undefined && sessionEnd(session, limits) <= now) await renewSession(req);
    else if (session !== undefined && now - session.seenAt >= noteEveryMs) req.session.seenAt = now;
    next();
  };
}

function settled(act: (done: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

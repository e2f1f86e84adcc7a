import type { Request } from 'express';

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

function settled(act: (done: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

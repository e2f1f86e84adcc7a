import type { Request } from 'express';

/** A new id, so that a session planted before sign-in is worth nothing after it. */
export function renewSession(req: Request): Promise<void> {
  return settled((done) => req.session.regenerate(done));
}

/** Stored before the browser is sent on, so that the next page finds it. */
export function saveSession(req: Request): Promise<void> {
  return settled((done) => req.session.save(done));
}

/** Deletes the stored session and begins an empty one, which is not stored unless written to. */
export function endSession(req: Request): Promise<void> {
  return settled((done) => req.session.regenerate(done));
}

function settled(act: (done: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

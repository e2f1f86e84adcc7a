import type { RequestHandler } from 'express';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

/** One line per request: method, path without its query, status, time. Nothing of the caller. */
export function requestLog({ log, clock }: { log: Log; clock: Clock }): RequestHandler {
  return (req, res, next) => {
    const began = clock.now().getTime();
    const path = req.path;
    res.once('finish', () => {
      const ms = clock.now().getTime() - began;
      log.info('request', { method: req.method, path, status: res.statusCode, ms });
    });
    next();
  };
}

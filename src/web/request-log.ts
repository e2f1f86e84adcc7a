import type { RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

/** One line per request: method, address, status, time. Nothing of the caller. */
export function requestLog({ log, clock }: { log: Log; clock: Clock }): RequestHandler {
  return (req, res, next) => {
    const began = clock.now().getTime();
    const path = addressIn(req.path);
    res.once('finish', () => {
      const ms = clock.now().getTime() - began;
      log.info('request', { method: req.method, path, status: res.statusCode, ms });
    });
    next();
  };
}

const addresses = [...Object.values(paths), `${paths.assets}/:name`].map((pattern) => {
  const shape = pattern === '/' ? '' : pattern.replace(/:\w+/g, '[^/]+');
  return { pattern, match: new RegExp(`^(/(?:nn|en))?${shape}/?$`, 'i') };
});

/** As `paths.ts` writes it: whatever else people put into an address may be about a person. */
function addressIn(path: string): string {
  for (const { pattern, match } of addresses) {
    const found = match.exec(path);
    if (found !== null) return `${found[1] ?? ''}${pattern}`;
  }
  return 'unknown-address';
}

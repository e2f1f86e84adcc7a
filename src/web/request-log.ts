import type { RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';

type RequestLogParts = { log: Log; clock: Clock; metrics: Pick<Metrics, 'requestFinished'> };

/** One line and one measurement per request: method, address, status, time. Nothing of the caller. */
export function requestLog({ log, clock, metrics }: RequestLogParts): RequestHandler {
  return (req, res, next) => {
    const began = clock.now().getTime();
    const { method } = req;
    const { prefix, pattern } = addressIn(req.path);
    res.once('finish', () => {
      const ms = clock.now().getTime() - began;
      const status = res.statusCode;
      log.info('request', { method, path: `${prefix}${pattern}`, status, ms });
      metrics.requestFinished({ method, path: pattern, status, seconds: ms / 1000 });
    });
    next();
  };
}

const addresses = [...Object.values(paths), `${paths.assets}/:name`].map((pattern) => {
  const shape = pattern === '/' ? '' : pattern.replace(/:\w+/g, '[^/]+');
  return { pattern, match: new RegExp(`^(/(?:nn|en))?(/for/[^/]+)?${shape}/?$`, 'i') };
});

/** As `paths.ts` writes it: whatever else people put into an address may be about a person. */
function addressIn(path: string): { prefix: string; pattern: string } {
  for (const { pattern, match } of addresses) {
    const found = match.exec(path);
    if (found !== null) {
      const [, language = '', acting] = found;
      return { prefix: acting === undefined ? language : `${language}/for/:person`, pattern };
    }
  }
  return { prefix: '', pattern: 'unknown-address' };
}

import type { RequestHandler } from 'express';

/**
 * `Secure` cookies are sent only over what looks like https. Browsers count loopback as secure;
 * this makes the session do so as well, for `npm start` alone.
 */
export function loopbackCookies(config: { production: boolean; origin: string }): RequestHandler {
  const { protocol, hostname } = new URL(config.origin);
  const onLoopback = !config.production && protocol === 'http:' && hostname === '127.0.0.1';
  return (req, _res, next) => {
    if (onLoopback) req.headers['x-forwarded-proto'] = 'https';
    next();
  };
}

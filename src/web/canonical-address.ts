import type { RequestHandler } from 'express';

/**
 * Cookies and ID-porten know one address of the service. Who comes by another name is sent to it;
 * the Host header is used for nothing else.
 */
export function canonicalAddress({ origin }: { origin: string }): RequestHandler {
  const { host } = new URL(origin);
  return (req, res, next) => {
    const isPage = req.method === 'GET' && req.get('sec-fetch-mode') === 'navigate';
    if (isPage && req.get('host') !== host) res.redirect(307, `${origin}${req.originalUrl}`);
    else next();
  };
}

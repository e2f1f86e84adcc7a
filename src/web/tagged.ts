import type { Request, Response } from 'express';

/**
 * Sends bytes that stay as they are under a strong tag; 304 to whoever has them already.
 *
 * @param hash names the bytes
 */
export function sendTagged(
  req: Request,
  res: Response,
  { bytes, hash, caching }: { bytes: Buffer; hash: string; caching: string },
): void {
  const tag = `"${hash}"`;
  res.set({ 'Cache-Control': caching, ETag: tag });
  // Not `req.fresh`: who asks with a tag and past all caches wants 304 as well.
  const held = (req.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (held.includes(tag)) res.status(304).end();
  else res.type('json').send(bytes);
}

import type { Response } from 'express';

/** A file to keep, stored nowhere on the way; its name says nothing of anybody. */
export function attach(res: Response, fileName: string): Response {
  return res.set({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

/** What somebody has sent, which nobody here has opened: only ever kept, and shown by no browser. */
export function attachUnopened(res: Response, fileName: string, bytes: Buffer): void {
  attach(res, fileName)
    .set('Content-Security-Policy', 'sandbox')
    .type('application/octet-stream')
    .send(bytes);
}

import type { RequestHandler, Response } from 'express';

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

/**
 * A question for the head alone would make a file, write that it was downloaded, and have it deleted
 * as handed over, and give nothing.
 */
export const notByHead: RequestHandler = (_req, res) => {
  res.set('Allow', 'GET').status(405).end();
};

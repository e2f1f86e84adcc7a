import type { Response } from 'express';

/** A file to keep, stored nowhere on the way; its name says nothing of anybody. */
export function attach(res: Response, fileName: string): Response {
  return res.set({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

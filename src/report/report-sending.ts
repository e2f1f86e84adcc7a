import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Response } from 'express';

/** A reader that takes nothing for so long (ms) is gone. */
const longestPause = 60_000;
const lookEveryMs = 1_000;

/** Aborts when the connection is closed. */
export function presenceOf(res: Response): AbortSignal {
  const presence = new AbortController();
  if (res.closed) presence.abort();
  else res.once('close', () => presence.abort());
  return presence.signal;
}

/**
 * Sends all of it, at the reader's pace. Ends a download that is on its way when it may no longer be
 * read, as at a birthday's midnight, and one that lasts too long (ms).
 *
 * @throws when it was not sent whole
 */
export async function sendWithin(
  longest: number,
  res: Response,
  { bytes, length, mayGoOn }: { bytes: Readable; length: number; mayGoOn: () => boolean },
): Promise<void> {
  const giveUp = () => res.destroy();
  const limit = setTimeout(giveUp, longest);
  const watch = setInterval(() => {
    if (!mayGoOn()) giveUp();
  }, lookEveryMs);
  res.setTimeout(longestPause, giveUp);
  res.set('Content-Length', String(length));
  bytes.once('error', giveUp).pipe(res);
  try {
    await finished(res);
  } finally {
    clearTimeout(limit);
    clearInterval(watch);
    bytes.destroy();
  }
}

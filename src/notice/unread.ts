import type { RequestHandler, Response } from 'express';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { Inbox } from './inbox.service.ts';

const counts = new WeakMap<Response, Promise<number>>();

/** How many messages the head of the page says are unread; undefined where nobody counts. */
export function unreadOn(res: Response): Promise<number> | undefined {
  return counts.get(res);
}

export function forgetUnread(res: Response): void {
  counts.delete(res);
}

/** Counts for the head of the page that this answers with, while the page is made. */
export function countUnread(
  res: Response,
  inbox: Pick<Inbox, 'unopened'>,
  mandate: Mandate<Reach>,
): void {
  const counted = inbox.unopened(mandate);
  // Heard by the page, unless none is rendered.
  counted.catch(() => undefined);
  counts.set(res, counted);
}

/** Counts for every page below it. */
export function unreadCount({
  inbox,
  voiceOf,
}: {
  inbox: Pick<Inbox, 'unopened'>;
  voiceOf: (res: Response) => Mandate<Reach>;
}): RequestHandler {
  return (req, res, next) => {
    // A form is answered by a redirect to a page, which counts for itself.
    if (req.method === 'GET') countUnread(res, inbox, voiceOf(res));
    next();
  };
}

import type { RequestHandler, Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import type { Inbox } from './inbox.service.ts';

const counts = new WeakMap<Response, number>();

/** How many messages the head of the page says are unread; undefined where nobody has counted. */
export function unreadOn(res: Response): number | undefined {
  return counts.get(res);
}

/** Counts for the head of the page that this answers with. */
export async function countUnread(
  res: Response,
  inbox: Pick<Inbox, 'unopened'>,
  mandate: Mandate,
): Promise<void> {
  counts.set(res, await inbox.unopened(mandate));
}

/** Counts for every page below it. */
export function unreadCount({
  inbox,
  mandateOf,
}: {
  inbox: Pick<Inbox, 'unopened'>;
  mandateOf: (res: Response) => Mandate;
}): RequestHandler {
  return async (req, res, next) => {
    // A form is answered by a redirect to a page, which counts for itself.
    if (req.method === 'GET') await countUnread(res, inbox, mandateOf(res));
    next();
  };
}

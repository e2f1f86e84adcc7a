import { Router, type Response } from 'express';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { NotFound } from '../shared/not-found.ts';
import { keptFor } from '../shared/retention.ts';
import type { RenderPage } from '../web/page.ts';
import { pageAskedFor } from '../web/page-number.ts';
import type { Inbox } from './inbox.service.ts';
import { readMessageId } from './message.form.ts';
import type { Message } from './message.ts';
import { countUnread } from './unread.ts';

/** One's own messages. */
export function inboxRoutes({
  inbox,
  render,
  voiceOf,
}: {
  inbox: Inbox;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
}): Router {
  const router = Router();

  router.get(paths.messages, async (req, res) => {
    const asked = pageAskedFor(req.query['side']);
    const { messages, ...place } = await inbox.list(voiceOf(res), asked);
    const view = { messages: messages.map(messageView), ...place, keptYears: keptFor('messages') };
    render(res, 'notice/inbox', view);
  });

  router.get(paths.message, async (req, res) => {
    const mandate = voiceOf(res);
    const messageId = readMessageId(req.query);
    const message = messageId && (await inbox.open(mandate, messageId));
    if (!message) throw new NotFound();
    // There may be one unread message less than when the request came.
    countUnread(res, inbox, mandate);
    render(res, 'notice/message', { message: messageView(message) });
  });

  return router;
}

function messageView({ openedAt, ...message }: Message) {
  return { ...message, openedAt: openedAt ?? null };
}

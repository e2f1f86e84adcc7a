import { Router, type Request, type Response } from 'express';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonReferences } from '../mandate/person-reference.ts';
import { paths } from '../paths.ts';
import { reachOfChoice } from '../reservation/reach-on-page.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import { NotFound } from '../shared/not-found.ts';
import { keptFor } from '../shared/retention.ts';
import type { RenderPage } from '../web/page.ts';
import { pageAskedFor } from '../web/page-number.ts';
import type { ChoiceMessages } from './choice-message.service.ts';
import type { Inbox } from './inbox.service.ts';
import { readMessageId } from './message.form.ts';
import type { ChoiceMessage, Message } from './message.ts';
import { countUnread } from './unread.ts';

/** One's own messages. */
export function inboxRoutes({
  inbox,
  render,
  voiceOf,
  choiceMessages,
  personReferences,
  ruleBook,
}: {
  inbox: Inbox;
  choiceMessages: ChoiceMessages;
  personReferences: PersonReferences;
  ruleBook: RuleBook;
  render: RenderPage;
  voiceOf: (res: Response) => Mandate<Reach>;
}): Router {
  const router = Router();

  async function toldView(about: ChoiceMessage, req: Request, res: Response) {
    const { actor } = voiceOf(res);
    const told = await choiceMessages.find(actor, about);
    if (told === undefined) return null;
    const { childId, child, choice, erasure, objection } = told;
    const reference = personReferences.seal({ actor, sessionId: req.sessionID }, childId);
    return {
      reference,
      child: child ?? null,
      choiceId: choice.choiceId,
      action: choice.undoesChoice === undefined ? choice.action : `undo-${choice.action}`,
      scopes: choice.scopes,
      reach: reachOfChoice(res, choice, ruleBook),
      confirmedAt: choice.confirmedAt ?? null,
      erasure,
      objection: objection ?? null,
    };
  }

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
    render(res, 'notice/message', {
      message: messageView(message),
      told: message.about === undefined ? null : await toldView(message.about, req, res),
    });
  });

  return router;
}

function messageView({ messageId, kind, createdAt, openedAt }: Message) {
  return { messageId, kind, createdAt, openedAt: openedAt ?? null };
}

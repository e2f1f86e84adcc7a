import type { Knex } from 'knex';
import { citizenActor, type Journal } from '../journal/journal.service.ts';
import type { Mandate, Reach } from '../mandate/mandate.ts';
import { pageWithin } from '../shared/page-within.ts';
import type { Message } from './message.ts';
import { countMessages, countUnopened, listMessages, openMessage } from './message.repository.ts';

export type Inbox = ReturnType<typeof createInbox>;

export type MessagePage = { messages: Message[]; page: number; pages: number };

const pageSize = 20;

/** One's own messages: also for whoever acts for another, since a message is to its reader. */
export function createInbox({
  db,
  journal,
}: {
  db: Knex;
  journal: Pick<Journal, 'recordView' | 'recordChange'>;
}) {
  return {
    /** Newest first; pages count from 1, and one beyond the last gives the last. */
    async list(mandate: Mandate<Reach>, asked: number): Promise<MessagePage> {
      await journal.recordView(mandate, 'messages-viewed');
      const recipient = mandate.actor;
      const total = await countMessages(db, recipient);
      const { page, pages } = pageWithin(asked, { total, size: pageSize });
      const offset = (page - 1) * pageSize;
      const messages = await listMessages(db, { recipient, limit: pageSize, offset });
      return { messages, page, pages };
    },

    /** Notes when it was first opened. Somebody else's message is as absent as one that never was. */
    async open(mandate: Mandate<Reach>, messageId: string): Promise<Message | undefined> {
      return db.transaction(async (tx) => {
        const message = await openMessage(tx, { recipient: mandate.actor, messageId });
        if (message === undefined) return undefined;
        const act = { actor: citizenActor(mandate), subject: mandate.actor } as const;
        await journal.recordChange(tx, [{ action: 'message-opened', ...act }]);
        return message;
      });
    },

    /** How many have not been opened, for the head of every page. */
    unopened: (mandate: Mandate<Reach>): Promise<number> => countUnopened(db, mandate.actor),
  };
}

import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { Message, MessageKind } from './message.ts';

type MessageRow = {
  message_id: string;
  kind: MessageKind;
  created_at: Date;
  opened_at: Date | null;
  subject_person_id: PersonId | null;
  choice_id: string | null;
};

const columns = 'message_id, kind, created_at, opened_at, subject_person_id, choice_id';

/** A person's messages, newest first. */
export async function listMessages(
  db: Db,
  { recipient, limit, offset }: { recipient: PersonId; limit: number; offset: number },
): Promise<Message[]> {
  const rows = await query<MessageRow>(
    db,
    `select ${columns} from notice.message
      where recipient_person_id = :recipient
      order by created_at desc, message_id
      limit :limit offset :offset`,
    { recipient, limit, offset },
  );
  return rows.map(messageOf);
}

export async function countMessages(db: Db, recipient: PersonId): Promise<number> {
  const { n } = await queryOne<{ n: number }>(
    db,
    `select count(*)::int as n from notice.message where recipient_person_id = :recipient`,
    { recipient },
  );
  return n;
}

export async function countUnopened(db: Db, recipient: PersonId): Promise<number> {
  const { n } = await queryOne<{ n: number }>(
    db,
    `select count(*)::int as n from notice.message
      where recipient_person_id = :recipient and opened_at is null`,
    { recipient },
  );
  return n;
}

/** Opened now, or as it was first opened. Undefined for what is not the person's, or is not. */
export async function openMessage(
  tx: Knex.Transaction,
  { recipient, messageId }: { recipient: PersonId; messageId: string },
): Promise<Message | undefined> {
  const own = { recipient, messageId };
  const opened = await query<MessageRow>(
    tx,
    `update notice.message set opened_at = clock_timestamp()
      where message_id = :messageId and recipient_person_id = :recipient and opened_at is null
      returning ${columns}`,
    own,
  );
  if (opened[0] !== undefined) return messageOf(opened[0]);
  const [row] = await query<MessageRow>(
    tx,
    `select ${columns} from notice.message
      where message_id = :messageId and recipient_person_id = :recipient`,
    own,
  );
  return row === undefined ? undefined : messageOf(row);
}

/**
 * Tells those who have turned sixteen by `today`, YYYY-MM-DD, and for whom somebody else has acted;
 * nobody twice. Gives how many.
 */
export async function tellAtSixteen(db: Db, today: string): Promise<number> {
  const { told } = await queryOne<{ told: number }>(
    db,
    `select notice.tell_at_sixteen(:today) as told`,
    { today },
  );
  return told;
}

export async function insertMessage(
  tx: Knex.Transaction,
  { recipient, kind }: { recipient: PersonId; kind: MessageKind },
): Promise<void> {
  await query(
    tx,
    `insert into notice.message (recipient_person_id, kind) values (:recipient, :kind)`,
    { recipient, kind },
  );
}

function messageOf(row: MessageRow): Message {
  const { message_id, kind, created_at, opened_at } = row;
  const { subject_person_id: subject, choice_id: choiceId } = row;
  return {
    messageId: message_id,
    kind,
    createdAt: created_at,
    openedAt: opened_at ?? undefined,
    about: subject === null || choiceId === null ? undefined : { subject, choiceId },
  };
}

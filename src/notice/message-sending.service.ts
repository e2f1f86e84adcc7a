import type { Knex } from 'knex';
import type { PersonId } from '../population/person.ts';
import type { MessageKind } from './message.ts';
import { insertMessage } from './message.repository.ts';

/** Into the person's own inbox; part of the change that it tells of. */
export async function sendMessage(
  tx: Knex.Transaction,
  message: { recipient: PersonId; kind: MessageKind },
): Promise<void> {
  await insertMessage(tx, message);
}

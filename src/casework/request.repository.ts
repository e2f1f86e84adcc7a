import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';

export type NewRequest = {
  kind: 'reservation-disputed';
  choiceId: string;
  reference: string;
  receivedAt: Date;
  dueBy: Date;
};

export async function insertRequest(tx: Knex.Transaction, mandate: Mandate, request: NewRequest) {
  await query(
    tx,
    `insert into casework.request (kind, subject_person_id, actor_person_id, choice_id, reference,
       received_at, due_by)
     values (:kind, :subject, :actor, :choiceId, :reference, :receivedAt, :dueBy)`,
    { subject: mandate.subject, actor: mandate.actor, ...request },
  );
}

/** The one dispute of a choice, if there is one. */
export async function findDispute(
  db: Db,
  choiceId: string,
): Promise<{ reference: string; dueBy: Date } | undefined> {
  const rows = await query<{ reference: string; dueBy: Date }>(
    db,
    `select reference, due_by as "dueBy" from casework.request
      where choice_id = :choiceId and kind = 'reservation-disputed'`,
    { choiceId },
  );
  return rows[0];
}

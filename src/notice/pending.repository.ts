import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { Parties } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';

/** A choice for a child that its other holders of parental responsibility are to be told of. */
export type PendingNotice = Parties & { choiceId: string; since: Date };

export type NoticeOutcome = 'told' | 'nobody-to-tell' | 'withheld';

export async function insertPending(tx: Knex.Transaction, pending: PendingNotice) {
  await query(
    tx,
    `insert into notice.pending (choice_id, actor_person_id, subject_person_id, since)
     values (:choiceId, :actor, :subject, :since)`,
    pending,
  );
}

/** Takes what is due, so that no other process does at the same time. */
export async function claimPending(
  db: Db,
  { triedBefore, now, limit }: { triedBefore: Date; now: Date; limit: number },
): Promise<PendingNotice[]> {
  return query<PendingNotice>(
    db,
    `update notice.pending p set tried_at = :now
      where p.choice_id in (
        select choice_id from notice.pending
         where closed_at is null and (tried_at is null or tried_at < :triedBefore)
         order by since limit :limit for update skip locked)
      returning choice_id as "choiceId", actor_person_id as actor, subject_person_id as subject,
        since`,
    { triedBefore, now, limit },
  );
}

export async function closePending(
  tx: Knex.Transaction,
  { choiceId, outcome, now }: { choiceId: string; outcome: NoticeOutcome; now: Date },
) {
  await query(
    tx,
    `update notice.pending set closed_at = :now, outcome = :outcome
      where choice_id = :choiceId and closed_at is null`,
    { choiceId, outcome, now },
  );
}

/** Telling twice tells once. */
export async function tellOtherHolder(
  tx: Knex.Transaction,
  { recipient, choiceId }: { recipient: PersonId; choiceId: string },
) {
  await query(tx, `select notice.tell_other_holder(:recipient, :choiceId)`, {
    recipient,
    choiceId,
  });
}

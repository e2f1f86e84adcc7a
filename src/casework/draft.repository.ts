import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Sealed } from '../shared/sealing.ts';
import type { DraftTicket } from './draft-ticket.ts';

export type DraftRow = { draft_id: string; sealed: Buffer; key_id: string; saved_at: Date };

/** Saving again takes the place of what was saved before. */
export async function upsertDraft(
  db: Db,
  { draftId, subject, actor, capacity }: DraftTicket,
  { sealed, savedAt }: { sealed: Sealed; savedAt: Date },
) {
  await query(
    db,
    `insert into casework.draft
       (draft_id, subject_person_id, actor_person_id, capacity, sealed, key_id, saved_at)
     values (:draftId, :subject, :actor, :capacity, :bytes, :keyId, :savedAt)
     on conflict (draft_id) do update
       set sealed = excluded.sealed, key_id = excluded.key_id, saved_at = excluded.saved_at
       where draft.subject_person_id = excluded.subject_person_id
         and draft.actor_person_id = excluded.actor_person_id`,
    { draftId, subject, actor, capacity, ...sealed, savedAt },
  );
}

/** Drafts that have not been sent, the last saved first. */
export async function listDrafts(db: Db, { subject, actor }: Mandate): Promise<DraftRow[]> {
  return query<DraftRow>(
    db,
    `select draft_id, sealed, key_id, saved_at from casework.draft
      where subject_person_id = :subject and actor_person_id = :actor
        and not exists (select from casework.request where request.draft_id = draft.draft_id)
      order by saved_at desc limit 20`,
    { subject, actor },
  );
}

/** Somebody else's draft is as absent as one that never was. */
export async function findDraft(
  db: Db,
  { subject, actor }: Mandate,
  draftId: string,
): Promise<DraftRow | undefined> {
  const rows = await query<DraftRow>(
    db,
    `select draft_id, sealed, key_id, saved_at from casework.draft
      where draft_id::text = :draftId and subject_person_id = :subject
        and actor_person_id = :actor`,
    { draftId, subject, actor },
  );
  return rows[0];
}

export async function deleteDraft(
  tx: Knex.Transaction,
  { subject, actor }: Mandate,
  draftId: string,
) {
  await query(
    tx,
    `delete from casework.draft
      where draft_id::text = :draftId and subject_person_id = :subject
        and actor_person_id = :actor`,
    { draftId, subject, actor },
  );
}

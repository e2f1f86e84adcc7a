import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Sealed } from '../shared/sealing.ts';
import { mostDrafts } from './correction.ts';
import type { DraftTicket } from './draft-ticket.ts';

export type DraftRow = { draft_id: string; sealed: Buffer; key_id: string; saved_at: Date };

/**
 * Saving again takes the place of what was saved before. False when the person has as many others
 * as one may have.
 */
export async function upsertDraft(
  db: Db,
  { draftId, subject, actor, capacity }: DraftTicket,
  { sealed, savedAt }: { sealed: Sealed; savedAt: Date },
): Promise<boolean> {
  const rows = await query(
    db,
    `insert into casework.draft
       (draft_id, subject_person_id, actor_person_id, capacity, sealed, key_id, saved_at)
     select :draftId::uuid, :subject::uuid, :actor::uuid, :capacity, :bytes::bytea, :keyId,
            :savedAt::timestamptz
      where (select count(*) from casework.draft
              where subject_person_id = :subject and actor_person_id = :actor
                and draft_id <> :draftId::uuid) < :mostDrafts
     on conflict (draft_id) do update
       set sealed = excluded.sealed, key_id = excluded.key_id, saved_at = excluded.saved_at
       where draft.subject_person_id = excluded.subject_person_id
         and draft.actor_person_id = excluded.actor_person_id
     returning 1 as one`,
    { draftId, subject, actor, capacity, ...sealed, savedAt, mostDrafts },
  );
  return rows.length === 1;
}

/** Drafts that have not been sent, the last saved first. */
export async function listDrafts(db: Db, { subject, actor }: Mandate): Promise<DraftRow[]> {
  return query<DraftRow>(
    db,
    `select draft_id, sealed, key_id, saved_at from casework.draft
      where subject_person_id = :subject and actor_person_id = :actor
        and not exists (select from casework.request where request.draft_id = draft.draft_id)
      order by saved_at desc limit :mostDrafts`,
    { subject, actor, mostDrafts },
  );
}

/** Somebody else's draft is as absent as one that never was. */
export async function findDraft(
  db: Db,
  { subject, actor }: Pick<Mandate, 'subject' | 'actor'>,
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

import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';

export type NoteRow = {
  noteId: string;
  name: string;
  sealed: Buffer;
  keyId: string;
  writtenAt: Date;
};

/** False for the same words by the same hand in the same case. */
export async function insertNote(
  tx: Knex.Transaction,
  note: {
    noteId: string;
    requestId: string;
    staffId: string;
    sealed: Buffer;
    keyId: string;
    writtenAt: Date;
  },
): Promise<boolean> {
  const rows = await query(
    tx,
    `insert into casework.note (note_id, request_id, staff_id, sealed, key_id, written_at)
     values (:noteId, :requestId, :staffId, :sealed, :keyId, :writtenAt)
     on conflict (note_id) do nothing returning 1 as one`,
    note,
  );
  return rows.length === 1;
}

/** Oldest first. */
export async function listNotes(db: Db, requestId: string): Promise<NoteRow[]> {
  return query(
    db,
    `select n.note_id as "noteId", s.name, n.sealed, n.key_id as "keyId",
            n.written_at as "writtenAt"
       from casework.note n join ident.staff s using (staff_id)
      where n.request_id = :requestId order by n.written_at, n.note_id`,
    { requestId },
  );
}

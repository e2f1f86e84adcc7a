import type { Knex } from 'knex';

/** What caseworkers write for one another: internal, and exempt from file access (fvl § 18 a). */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table casework.note (
      note_id uuid primary key,
      request_id uuid not null references casework.handling,
      staff_id uuid not null references ident.staff,
      sealed bytea not null check (octet_length(sealed) between 29 and 20000),
      key_id text not null,
      written_at timestamptz not null
    );
    comment on column casework.note.note_id is 'Of case, writer and words: the same is written once';
    comment on column casework.note.sealed is 'AES-256-GCM: nonce, tag, ciphertext';
    create index note_of_case on casework.note (request_id, written_at);
    grant select, insert on casework.note to kpr_desk;
  `);
}

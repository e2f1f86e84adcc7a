import type { Knex } from 'knex';

/**
 * «Er dette feil?»: what a person says is wrong, in words that only the service can read. A draft
 * keeps half-written words for thirty days; sending it twice makes one request.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table casework.draft (
      draft_id uuid primary key,
      subject_person_id uuid not null references ident.person,
      actor_person_id uuid not null references ident.person,
      capacity text not null check (capacity in ('self')),
      sealed bytea not null check (octet_length(sealed) <= 250000),
      key_id text not null,
      saved_at timestamptz not null default clock_timestamp(),
      check (capacity <> 'self' or actor_person_id = subject_person_id)
    );
    comment on column casework.draft.sealed is 'AES-256-GCM: nonce, tag, ciphertext';
    create index draft_subject on casework.draft (subject_person_id, saved_at desc);

    grant select, delete,
      insert (draft_id, subject_person_id, actor_person_id, capacity, sealed, key_id, saved_at),
      update (sealed, key_id, saved_at)
      on casework.draft to kpr_web;

    create function casework.delete_old_drafts(older_than timestamptz) returns integer
    language sql security definer set search_path = '' as $$
      with gone as (delete from casework.draft where saved_at < older_than returning 1)
      select count(*)::integer from gone
    $$;
    revoke execute on function casework.delete_old_drafts from public;
    grant execute on function casework.delete_old_drafts to kpr_worker;

    alter table casework.request
      drop constraint request_kind_check,
      add constraint request_kind_check check (kind in ('reservation-disputed', 'correction')),
      add column capacity text not null default 'self' check (capacity in ('self')),
      add column status text not null default 'received' check (status in ('received')),
      add column draft_id uuid unique,
      add column source text
        check (source in ('KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG')),
      add column row_table text,
      add column row_id text,
      add column fault text
        check (fault in ('not-me', 'wrong-date', 'wrong-code', 'wrong-measurement', 'other')),
      add column message bytea check (octet_length(message) between 29 and 20000),
      add column wanted bytea check (octet_length(wanted) between 29 and 20000),
      add column key_id text,
      add constraint request_self check (capacity <> 'self' or actor_person_id = subject_person_id),
      add constraint request_row check ((row_table is null) = (row_id is null)),
      add constraint request_dispute
        check ((kind = 'reservation-disputed') or choice_id is null),
      add constraint request_correction check (
        (kind = 'correction') = (message is not null)
        and (kind = 'correction') = (fault is not null)
        and (kind = 'correction') = (draft_id is not null)
        and (message is null) = (key_id is null)
        and (kind = 'correction' or (wanted is null and row_table is null and source is null)));
    alter table casework.request alter column capacity drop default;
    comment on column casework.request.message is
      'In the person''s words. AES-256-GCM: nonce, tag, ciphertext';
    comment on column casework.request.wanted is
      'What it should say. AES-256-GCM: nonce, tag, ciphertext';

    revoke insert on casework.request from kpr_web;
    grant insert (kind, subject_person_id, actor_person_id, capacity, choice_id, reference,
        received_at, due_by, draft_id, source, row_table, row_id, fault, message, wanted, key_id)
      on casework.request to kpr_web;
    grant select (status) on casework.request to kpr_worker;
  `);
}

import type { Knex } from 'knex';

/**
 * «Be om innsyn for en annen person»: the case is the asker's own, so nothing in it points at whom
 * it is about. Who that is, and why, is sealed; the documents are bytes that nobody here opens.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table casework.request
      drop constraint request_kind_check,
      add constraint request_kind_check check (kind in ('reservation-disputed', 'correction',
        'reservation-objected', 'lift-requested', 'young-reservation', 'young-access',
        'shield', 'emergency-stop', 'access-for-another')),
      add column form_id uuid,
      add constraint request_access check ((kind = 'access-for-another') = (form_id is not null)
        and (kind <> 'access-for-another' or capacity = 'self'));
    comment on column casework.request.form_id is 'A form that is sent twice makes one request';
    create unique index request_one_per_form on casework.request (actor_person_id, form_id)
      where form_id is not null;
    grant insert (request_id, form_id) on casework.request to kpr_web;

    create table casework.access_for_another (
      request_id uuid primary key references casework.request,
      number bytea not null check (octet_length(number) between 29 and 60),
      words bytea not null check (octet_length(words) between 29 and 40000),
      key_id text not null
    );
    comment on column casework.access_for_another.number is
      'As it was typed: nobody has asked whether it is anybody''s. AES-256-GCM: nonce, tag, ciphertext';
    comment on column casework.access_for_another.words is
      'Name, relation and reason as JSON. AES-256-GCM: nonce, tag, ciphertext';
    -- The pages take a number and never give it back.
    grant insert, select (request_id, words, key_id) on casework.access_for_another to kpr_web;

    create table casework.document (
      document_id uuid primary key default gen_random_uuid(),
      request_id uuid not null references casework.request,
      place smallint not null check (place between 1 and 5),
      sealed bytea not null,
      file_name bytea not null check (octet_length(file_name) between 29 and 1000),
      key_id text not null,
      media_type text not null
        check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
      byte_length integer not null check (byte_length between 1 and 10485760),
      uploaded_at timestamptz not null,
      unique (request_id, place),
      check (octet_length(sealed) = byte_length + 28)
    );
    -- What is sealed cannot be compressed.
    alter table casework.document alter column sealed set storage external;
    comment on column casework.document.sealed is 'AES-256-GCM: nonce, tag, ciphertext';
    grant insert, select on casework.document to kpr_web;
  `);
}

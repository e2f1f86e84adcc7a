import type { Knex } from 'knex';

/** The one place for identity numbers: sealed for reading, keyed MAC for looking up. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table ident.person (
      person_id uuid primary key default gen_random_uuid(),
      birth_date date,
      created_at timestamptz not null default clock_timestamp()
    );
    comment on column ident.person.birth_date is
      'Kept once read, so that a silent population register locks nobody out';

    create table ident.identifier (
      mac bytea primary key check (octet_length(mac) = 16),
      person_id uuid not null references ident.person,
      kind text not null check (kind in ('fnr', 'dnr', 'duf')),
      sealed bytea not null,
      key_id text not null,
      is_current boolean not null,
      recorded_at timestamptz not null default clock_timestamp()
    );
    comment on column ident.identifier.sealed is 'AES-256-GCM: nonce, tag, ciphertext';
    create index identifier_person on ident.identifier (person_id);

    grant select, insert, update (birth_date) on ident.person to kpr_web;
    grant select, insert, update (is_current) on ident.identifier to kpr_web;
    grant select (mac, person_id) on ident.identifier to kpr_gate;
  `);
}

import type { Knex } from 'knex';

/** What happened: roles of the service may add to it, and never change or remove. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table journal.entry (
      entry_id bigint generated always as identity primary key,
      occurred_at timestamptz not null default clock_timestamp(),
      action text not null,
      actor_kind text not null check (actor_kind in ('citizen', 'machine')),
      actor_person_id uuid references ident.person,
      actor_organisation text,
      capacity text,
      subject_person_id uuid references ident.person,
      detail jsonb not null,
      check ((actor_kind = 'citizen') = (actor_person_id is not null)),
      check ((actor_kind = 'citizen') = (capacity is not null)),
      check ((actor_kind = 'machine') = (actor_organisation is not null))
    );
    create index entry_subject on journal.entry (subject_person_id, occurred_at desc, entry_id desc);

    grant select, insert on journal.entry to kpr_web;
    grant insert on journal.entry to kpr_gate;
  `);
}

import type { Knex } from 'knex';

/** What a person asks a human to look at, with its deadline: the caseworkers' desk starts here. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table casework.request (
      request_id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('reservation-disputed')),
      subject_person_id uuid not null references ident.person,
      actor_person_id uuid not null references ident.person,
      choice_id uuid references reservation.choice,
      reference text not null unique,
      received_at timestamptz not null,
      due_by timestamptz not null check (due_by > received_at)
    );
    create index request_subject on casework.request (subject_person_id, received_at desc);
    create unique index request_one_dispute on casework.request (choice_id)
      where kind = 'reservation-disputed';

    grant select, insert on casework.request to kpr_web;

    grant usage on schema gate, casework to kpr_worker;
    grant select (state, due_by, held_at) on gate.duty to kpr_worker;
    grant select (kind, due_by) on casework.request to kpr_worker;
  `);
}

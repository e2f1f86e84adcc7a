import type { Knex } from 'knex';

/**
 * Acting for another. A decision is kept with the facts that it rested on and their time; the web
 * role can write it and not read it, since it holds what is hidden from the one who asked. A block
 * stops all representation of a person, or that by one other.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create schema mandate;
    grant usage on schema mandate to kpr_web, kpr_worker;

    create table mandate.decision (
      decision_id uuid primary key default gen_random_uuid(),
      actor_person_id uuid not null references ident.person,
      subject_person_id uuid not null references ident.person,
      outcome text not null check (outcome in ('auto', 'case', 'no')),
      rule text not null,
      gate text,
      policy_version text not null,
      facts jsonb not null check (jsonb_typeof(facts) = 'object' and facts::text !~ '[0-9]{11}'),
      decided_at timestamptz not null,
      check (actor_person_id <> subject_person_id)
    );
    create index decision_subject on mandate.decision (subject_person_id, decided_at desc);
    create index decision_age on mandate.decision using brin (decided_at);
    comment on column mandate.decision.facts is
      'What the population register said of each, and when it was read; no name and no number';
    comment on column mandate.decision.decided_at is 'By the clock of the service';

    create table mandate.block (
      block_id uuid primary key default gen_random_uuid(),
      subject_person_id uuid not null references ident.person,
      blocked_person_id uuid references ident.person,
      kind text not null
        check (kind in ('shield', 'emergency', 'court', 'child-welfare', 'caseworker')),
      set_by_person_id uuid references ident.person,
      set_at timestamptz not null,
      ended_at timestamptz,
      ended_by_person_id uuid references ident.person,
      check (kind in ('shield', 'emergency') = (set_by_person_id is not null)),
      check (kind not in ('shield', 'emergency') or set_by_person_id = subject_person_id),
      check (ended_at >= set_at)
    );
    comment on column mandate.block.blocked_person_id is 'Nobody in particular: everybody';
    create unique index block_once on mandate.block
      (subject_person_id, kind, coalesce(blocked_person_id, subject_person_id))
      where ended_at is null;

    create function mandate.keep_ended_block() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      if old.ended_at is not null then
        raise exception 'a block ends once';
      end if;
      if old.kind not in ('shield', 'emergency') then
        raise exception 'only the person ends what the person set, and nothing else';
      end if;
      return new;
    end $$;
    create trigger keep_ended_block before update on mandate.block
      for each row execute function mandate.keep_ended_block();

    grant insert on mandate.decision to kpr_web;
    grant select, insert (subject_person_id, blocked_person_id, kind, set_by_person_id, set_at),
      update (ended_at, ended_by_person_id) on mandate.block to kpr_web;

    alter table journal.entry add column decision_id uuid references mandate.decision;
    comment on column journal.entry.decision_id is 'By what somebody acted for another';
    grant insert (decision_id) on journal.entry to kpr_web, kpr_gate;

    alter table reservation.choice add column decision_id uuid references mandate.decision,
      drop constraint choice_capacity_check,
      add constraint choice_capacity_check
        check (capacity in ('self', 'parental-responsibility')),
      add constraint choice_standing
        check ((capacity = 'self') = (actor_person_id = subject_person_id)
               and (capacity = 'self') = (decision_id is null));
    grant insert (decision_id) on reservation.choice to kpr_web;

    alter table casework.draft drop constraint draft_capacity_check,
      add constraint draft_capacity_check check (capacity in ('self', 'parental-responsibility'));
    alter table casework.request drop constraint request_capacity_check,
      add constraint request_capacity_check
        check (capacity in ('self', 'parental-responsibility'));
  `);
}

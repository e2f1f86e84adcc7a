import type { Knex } from 'knex';

/**
 * Who has received what is erased is told to delete it as well (GDPR article 19): first we find
 * them, after the erasure; then whoever released it tells them, by the project's own key.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table gate.consumer add column releases boolean not null default false;
    comment on column gate.consumer.releases is
      'Has released rows to others, and tells them when they are to delete any';
    grant select (releases) on gate.consumer to kpr_web;

    create table gate.recipient_search (
      duty_id uuid primary key references gate.duty,
      person_id uuid not null references ident.person,
      choice_id uuid not null references reservation.choice,
      scope text not null,
      since timestamptz not null,
      tried_at timestamptz,
      closed_at timestamptz
    );
    comment on table gate.recipient_search is
      'Outbox: erasures whose earlier recipients are still to be found';
    create index recipient_search_open on gate.recipient_search (since) where closed_at is null;
    grant insert on gate.recipient_search to kpr_gate;
    grant select, update (tried_at, closed_at) on gate.recipient_search to kpr_web;
    grant select (since, closed_at) on gate.recipient_search to kpr_worker;

    create table gate.recipient_notice (
      notice_id uuid primary key default gen_random_uuid(),
      consumer_id text not null references gate.consumer,
      person_id uuid not null references ident.person,
      choice_id uuid not null references reservation.choice,
      scope text not null,
      project_id uuid not null,
      recipient_name text not null,
      datasets text[] not null check (cardinality(datasets) > 0),
      created_at timestamptz not null,
      due_by timestamptz not null check (due_by > created_at),
      handed_out_at timestamptz,
      closed_at timestamptz,
      outcome text check (outcome in ('told', 'impossible', 'disproportionate')),
      reason text,
      unique (consumer_id, choice_id, scope, project_id),
      check ((closed_at is null) = (outcome is null)),
      check (coalesce(outcome in ('impossible', 'disproportionate'), false) = (reason is not null))
    );
    comment on table gate.recipient_notice is
      'Recipients of rows with identity number, told what to delete and never why';
    create index recipient_notice_open on gate.recipient_notice (consumer_id, created_at)
      where closed_at is null;
    create index recipient_notice_person on gate.recipient_notice (person_id, created_at);
    grant select, insert on gate.recipient_notice to kpr_web;
    grant select, update (handed_out_at, closed_at, outcome, reason)
      on gate.recipient_notice to kpr_gate;
    grant select (consumer_id, due_by, closed_at) on gate.recipient_notice to kpr_worker;

    create function gate.keep_closed_notice() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      if old.closed_at is not null then
        raise exception 'what came of a notice stays as it was told';
      end if;
      return new;
    end $$;
    create trigger keep_closed_notice before update on gate.recipient_notice
      for each row execute function gate.keep_closed_notice();

    create or replace function journal.count_acts_by_others(person uuid, since timestamptz)
    returns integer
    language sql stable security definer set search_path = '' as $$
      select count(*)::integer from journal.entry
       where subject_person_id = person and occurred_at >= since
         and actor_person_id is distinct from person
         and action <> 'watch-checked' and action not like 'duty-%'
    $$;
  `);
}

import type { Knex } from 'knex';

/**
 * What the desk keeps of a case besides what was sent, which nobody changes: in which queue it lies,
 * when it is due and why, who has it, and who may.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    -- A new type of request is a definition in the code.
    alter table casework.request
      drop constraint request_kind_check,
      add constraint request_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$' and length(kind) <= 40);

    create table casework.clearance (
      request_id uuid not null references casework.request,
      staff_id uuid not null references ident.staff,
      outcome text not null check (outcome in ('clear', 'own', 'relative', 'declared')),
      checked_at timestamptz not null,
      primary key (request_id, staff_id),
      unique (request_id, staff_id, outcome)
    );
    comment on table casework.clearance is
      'Whether somebody of the staff is impartial in a case (forvaltningsloven § 6)';

    create table casework.handling (
      request_id uuid primary key references casework.request,
      kind text not null,
      received_at timestamptz not null,
      about_person_id uuid references ident.person,
      queue text not null check (queue in ('general', 'data-protection', 'protected')),
      four_eyes text[] not null
        check (four_eyes <@ array['protected', 'deceased', 'aged-12-15', 'facts-unknown']),
      due_by timestamptz not null,
      paused_on date,
      assigned_to uuid references ident.staff,
      assigned_at timestamptz,
      cleared text generated always as (case when assigned_to is null then null else 'clear' end)
        stored,
      closed_at timestamptz,
      sorted_at timestamptz not null,
      check ((assigned_to is null) = (assigned_at is null)),
      foreign key (request_id, assigned_to, cleared)
        references casework.clearance (request_id, staff_id, outcome)
    );
    comment on column casework.handling.about_person_id is
      'Whom it is about, as far as the population register knows; not always who sent it';
    comment on column casework.handling.four_eyes is 'Why two persons must decide';
    create index handling_waiting on casework.handling (queue, due_by, request_id)
      where assigned_to is null and closed_at is null;
    create index handling_open on casework.handling (queue, due_by, request_id)
      where closed_at is null;
    create index handling_of_kind on casework.handling (queue, kind, due_by, request_id)
      where closed_at is null;
    create index handling_by_age on casework.handling (queue, received_at, request_id)
      where closed_at is null;
    create index handling_of_kind_by_age on casework.handling
      (queue, kind, received_at, request_id) where closed_at is null;
    create index handling_assigned on casework.handling (assigned_to, due_by, request_id)
      where assigned_to is not null and closed_at is null;

    create table casework.assignment (
      assignment_id uuid primary key default gen_random_uuid(),
      request_id uuid not null references casework.handling,
      staff_id uuid not null references ident.staff,
      began_at timestamptz not null,
      given_by uuid not null references ident.staff,
      ended_at timestamptz check (ended_at >= began_at),
      ended_because text
        check (ended_because in ('put-back', 'handed-over', 'taken-over', 'conflict', 'closed')),
      check ((ended_at is null) = (ended_because is null))
    );
    create unique index assignment_one_open on casework.assignment (request_id)
      where ended_at is null;
    create index assignment_of_case on casework.assignment (request_id, began_at);

    create table casework.deadline_entry (
      request_id uuid not null references casework.handling,
      place smallint not null check (place >= 1),
      entry text not null check (entry in ('paused', 'resumed', 'extended', 'recounted')),
      on_date date not null,
      ground text check (ground in ('identity-in-doubt', 'request-unclear')),
      day_off date,
      reason bytea check (octet_length(reason) between 29 and 20000),
      key_id text,
      staff_id uuid references ident.staff,
      recorded_at timestamptz not null,
      primary key (request_id, place),
      check ((entry = 'paused') = (ground is not null)),
      check ((entry = 'recounted') = (day_off is not null)),
      check ((entry = 'recounted') = (staff_id is null)),
      check ((entry in ('paused', 'extended')) = (reason is not null)),
      check ((reason is null) = (key_id is null))
    );
    comment on column casework.deadline_entry.reason is
      'What the person is told. AES-256-GCM: nonce, tag, ciphertext';
    create unique index deadline_entry_one_extension on casework.deadline_entry (request_id)
      where entry = 'extended';
    comment on table casework.deadline_entry is
      'What has happened to a deadline: paused only on the grounds of GDPR 12(6) and recital 63';

    -- Nobody is clear in a case of their own, whatever the service believes.
    create function casework.require_others_case() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if new.outcome = 'clear' and not exists (
        select from ident.staff s, casework.handling h join casework.request r using (request_id)
         where s.staff_id = new.staff_id and h.request_id = new.request_id
           and s.person_id is not null
           and s.person_id not in (r.subject_person_id, r.actor_person_id)
           and s.person_id is distinct from h.about_person_id
      ) then
        raise exception 'nobody handles a case of their own' using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger require_others_case before insert or update on casework.clearance
      for each row execute function casework.require_others_case();

    create table casework.unsorted (
      request_id uuid primary key references casework.request
    );
    comment on table casework.unsorted is 'What has been sent, and lies in no queue yet';
    insert into casework.unsorted select request_id from casework.request;

    -- The desk is told at once: an emergency stop is to be confirmed within a working day.
    create function casework.tell_desk() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      insert into casework.unsorted (request_id) values (new.request_id);
      perform pg_notify('casework_request', '');
      return null;
    end $$;
    revoke execute on function casework.tell_desk() from public;
    create trigger tell_desk after insert on casework.request
      for each row execute function casework.tell_desk();
    grant select, delete on casework.unsorted to kpr_desk;

    grant usage on schema casework, ident, journal to kpr_desk;
    grant select on casework.request, casework.young_wish, casework.document,
      casework.access_for_another, casework.handling, casework.assignment,
      casework.deadline_entry, casework.clearance to kpr_desk;
    grant insert on casework.handling, casework.assignment, casework.deadline_entry,
      casework.clearance to kpr_desk;
    grant update (outcome, checked_at) on casework.clearance to kpr_desk;
    grant update (about_person_id, queue, four_eyes, due_by, paused_on, assigned_to, assigned_at,
      closed_at, sorted_at) on casework.handling to kpr_desk;
    grant update (ended_at, ended_because) on casework.assignment to kpr_desk;

    -- One's own case shows how its deadline came about, and whether somebody is at it.
    grant select (request_id, due_by, paused_on, assigned_at, closed_at) on casework.handling
      to kpr_web;
    grant select (request_id, place, entry, on_date, ground, day_off, reason, key_id)
      on casework.deadline_entry to kpr_web;
    grant select (request_id, due_by, paused_on, closed_at) on casework.handling to kpr_worker;
    grant select (request_id) on casework.request to kpr_worker;

    -- The person is told that there is something new in a case, and no more than that.
    alter table notice.message
      drop constraint message_kind_check,
      add constraint message_kind_check check (kind in ('looked-at', 'chosen-for-child',
        'turned-sixteen', 'report-ready', 'report-failed', 'case-news'));
    grant usage on schema notice to kpr_desk;
    grant insert (recipient_person_id, kind) on notice.message to kpr_desk;
  `);
}

import type { Knex } from 'knex';

/**
 * The staff, a role of the database for what they do, and sessions of their own: nothing that serves
 * citizens can read them, and nothing of the desk can read a citizen's.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'kpr_desk') then
        create role kpr_desk nologin;
      end if;
    end $$;
    grant usage on schema session, ident, journal, casework to kpr_desk;

    create table ident.staff (
      staff_id uuid primary key default gen_random_uuid(),
      issuer text not null,
      subject text not null,
      name text not null,
      person_id uuid references ident.person,
      roles text[] not null,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null,
      unique (issuer, subject)
    );
    comment on column ident.staff.person_id is
      'Whose cases are their own; null where the sign-in tells no national number';
    comment on column ident.staff.roles is 'As of the last sign-in';
    create index staff_roles on ident.staff using gin (roles);
    grant select, insert on ident.staff to kpr_desk;
    grant update (name, person_id, roles, last_seen_at) on ident.staff to kpr_desk;

    create table session.staff_session (
      sid varchar primary key,
      sess json not null,
      expire timestamp(6) with time zone not null,
      issuer_sid text generated always as (sess ->> 'issuerSid') stored
    );
    comment on column session.staff_session.sid is 'SHA-256 of the id that the browser holds';
    create index staff_session_expire on session.staff_session (expire);
    create index staff_session_issuer_sid on session.staff_session (issuer_sid)
      where issuer_sid is not null;
    grant select, insert, update, delete on session.staff_session to kpr_desk;
    grant select, insert on session.spent_logout_token to kpr_desk;
    grant select, delete on session.staff_session to kpr_worker;

    alter table journal.entry
      add column actor_staff_id uuid references ident.staff,
      drop constraint entry_actor_kind_check,
      add constraint entry_actor_kind_check check (actor_kind in ('citizen', 'machine', 'staff')),
      add constraint entry_staff check ((actor_kind = 'staff') = (actor_staff_id is not null));
    drop index journal.entry_by_machine;
    create index entry_by_others on journal.entry (subject_person_id, occurred_at desc)
      where actor_kind <> 'citizen' and action <> 'watch-checked';
    grant insert (action, actor_kind, actor_staff_id, actor_person_id, actor_organisation, capacity,
      decision_id, subject_person_id, detail) on journal.entry to kpr_desk;
    grant insert (actor_staff_id) on journal.entry to kpr_web, kpr_gate;
    grant select (actor_staff_id) on journal.entry to kpr_web;

    create or replace function journal.expire(
      sign_ins_before timestamptz, others_before timestamptz)
    returns integer
    language plpgsql security definer set search_path = '' as $$
    declare
      gone integer;
    begin
      if sign_ins_before > now() - interval '1 year'
         or others_before > now() - interval '10 years' then
        raise exception 'the journal is kept longer than that';
      end if;
      delete from journal.entry
       where occurred_at < others_before
          or (occurred_at < sign_ins_before
              and action in ('signed-in', 'signed-out', 'staff-signed-in', 'staff-signed-out'));
      get diagnostics gone = row_count;
      return gone;
    end $$;
  `);
}

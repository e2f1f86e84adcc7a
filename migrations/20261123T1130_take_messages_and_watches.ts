import type { Knex } from 'knex';

/**
 * The person's own inbox, and «Varsle meg når noen ser på opplysningene mine». A message says
 * nothing about health and holds no number: whoever reads it over a shoulder learns nothing.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create schema notice;
    grant usage on schema notice to kpr_web, kpr_worker;

    create table notice.message (
      message_id uuid primary key default gen_random_uuid(),
      recipient_person_id uuid not null references ident.person,
      kind text not null check (kind in ('looked-at')),
      params jsonb not null default '{}'
        check (jsonb_typeof(params) = 'object' and params::text !~ '[0-9]{6}'),
      created_at timestamptz not null default clock_timestamp(),
      opened_at timestamptz check (opened_at >= created_at)
    );
    create index message_recipient
      on notice.message (recipient_person_id, created_at desc, message_id);
    create index message_unopened on notice.message (recipient_person_id) where opened_at is null;
    create index message_age on notice.message using brin (created_at);

    create table notice.watch (
      person_id uuid primary key references ident.person,
      since timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
      checked_at timestamptz,
      register_seen integer not null default 0 check (register_seen >= 0),
      service_seen integer not null default 0 check (service_seen >= 0)
    );
    comment on column notice.watch.since is
      'To the millisecond, as the service can say it again';
    comment on column notice.watch.checked_at is 'By the clock of the service, as it claims a check';
    comment on column notice.watch.register_seen is
      'How many look-ups by others since then have been told of: counted rather than timed, so that '
      'what the register logs late is told of as well';
    comment on column notice.watch.service_seen is 'The same of our own journal';

    grant select, update (opened_at) on notice.message to kpr_web;
    grant select, delete, insert (person_id) on notice.watch to kpr_web;
    grant insert (recipient_person_id, kind) on notice.message to kpr_worker;
    grant select, update (checked_at, register_seen, service_seen) on notice.watch to kpr_worker;

    create function notice.keep_first_opening() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      if old.opened_at is not null and new.opened_at is distinct from old.opened_at then
        raise exception 'a message is opened for the first time once';
      end if;
      return new;
    end $$;
    create trigger keep_first_opening before update on notice.message
      for each row execute function notice.keep_first_opening();

    create function notice.delete_old_messages(older_than timestamptz) returns integer
    language plpgsql security definer set search_path = '' as $$
    declare
      gone integer;
    begin
      if older_than > now() - interval '2 years' then
        raise exception 'messages are kept longer than that';
      end if;
      delete from notice.message where created_at < older_than;
      get diagnostics gone = row_count;
      return gone;
    end $$;
    revoke execute on function notice.delete_old_messages from public;
    grant execute on function notice.delete_old_messages to kpr_worker;

    create function journal.record_watch_check(person uuid) returns void
    language sql security definer set search_path = '' as $$
      insert into journal.entry
        (action, actor_kind, actor_organisation, subject_person_id, detail)
      values ('watch-checked', 'machine', '0192:983744516', person, '{}')
    $$;
    comment on function journal.record_watch_check is
      'That Folkehelseinstituttet looked: the worker can add no other act to the journal';
    revoke execute on function journal.record_watch_check from public;
    grant execute on function journal.record_watch_check to kpr_worker;

    create function journal.count_acts_by_others(person uuid, since timestamptz) returns integer
    language sql stable security definer set search_path = '' as $$
      select count(*)::integer from journal.entry
       where subject_person_id = person and occurred_at >= since
         and actor_person_id is distinct from person
         and action not in ('watch-checked', 'duty-handed-out', 'duty-acknowledged')
    $$;
    comment on function journal.count_acts_by_others is
      'A number is all the worker learns. What the person''s own reservation sets going is not a '
      'look by others';
    revoke execute on function journal.count_acts_by_others from public;
    grant execute on function journal.count_acts_by_others to kpr_worker;
  `);
}

import type { Knex } from 'knex';

/**
 * The ledger: one gapless, commit-ordered position and a hash chain over payload hashes. Rows come
 * in through append_event alone, which locks the head; callers do everything else before it.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table reservation.event (
      position bigint primary key check (position > 0),
      person_id uuid not null references ident.person,
      person_sequence integer not null check (person_sequence > 0),
      scope text not null check (scope in ('registration-preventive-health',
        'registration-dental', 'release-identified', 'release-secondary')),
      action text not null check (action in ('reserve', 'lift')),
      valid_from timestamptz not null,
      recorded_at timestamptz not null unique,
      choice_id uuid not null references reservation.choice,
      payload_hash bytea not null,
      hash bytea not null unique,
      unique (person_id, person_sequence),
      unique (choice_id, scope)
    );
    create index event_status on reservation.event (person_id, scope, position desc);

    create table reservation.event_payload (
      position bigint primary key references reservation.event,
      canonical text not null
    );
    comment on table reservation.event_payload is
      'Apart from the chain, so that retention can take a payload and leave the chain whole';

    create table reservation.ledger_head (
      only_row boolean primary key default true check (only_row),
      position bigint not null,
      recorded_at timestamptz not null,
      hash bytea not null
    );
    insert into reservation.ledger_head (position, recorded_at, hash)
    values (0, 'epoch', sha256(''));

    create table reservation.status (
      person_id uuid not null references ident.person,
      scope text not null,
      active boolean not null,
      since timestamptz not null,
      position bigint not null references reservation.event,
      primary key (person_id, scope)
    );
    comment on table reservation.status is 'The present; the past is read from the events';

    create function reservation.append_event(
      wanted_choice uuid, wanted_scope text, out new_position bigint, out new_recorded_at timestamptz)
    language plpgsql security definer set search_path = '' as $$
    declare
      head reservation.ledger_head;
      choice reservation.choice;
      sequence integer;
      canonical text;
      payload_hash bytea;
      new_hash bytea;
    begin
      select * into strict choice from reservation.choice where choice_id = wanted_choice;
      if choice.confirmed_at is null or not wanted_scope = any (choice.scopes) then
        raise exception 'the choice does not say this';
      end if;
      select * into strict head from reservation.ledger_head for update;
      new_position := head.position + 1;
      new_recorded_at := greatest(clock_timestamp(), head.recorded_at + interval '1 microsecond');
      select coalesce(max(e.person_sequence), 0) + 1 into sequence
        from reservation.event e where e.person_id = choice.subject_person_id;
      canonical := jsonb_build_object(
        'position', new_position, 'person', choice.subject_person_id, 'sequence', sequence,
        'scope', wanted_scope, 'action', choice.action,
        'validFrom', to_char(new_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'recordedAt', to_char(new_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'actor', choice.actor_person_id, 'capacity', choice.capacity, 'channel', choice.channel,
        'textVersion', choice.text_version, 'rulesVersion', choice.rules_version,
        'evidence', choice.choice_id)::text;
      payload_hash := sha256(convert_to(canonical, 'UTF8'));
      new_hash := sha256(head.hash || payload_hash);
      insert into reservation.event
        values (new_position, choice.subject_person_id, sequence, wanted_scope, choice.action,
                new_recorded_at, new_recorded_at, choice.choice_id, payload_hash, new_hash);
      insert into reservation.event_payload values (new_position, canonical);
      insert into reservation.status as present
        values (choice.subject_person_id, wanted_scope, choice.action = 'reserve',
                new_recorded_at, new_position)
        on conflict (person_id, scope) do update
          set active = excluded.active, since = excluded.since, position = excluded.position;
      update reservation.ledger_head
         set position = new_position, recorded_at = new_recorded_at, hash = new_hash;
    end $$;
    revoke execute on function reservation.append_event from public;
    grant execute on function reservation.append_event to kpr_web;

    grant select on reservation.event, reservation.event_payload, reservation.status to kpr_web;
    grant select on reservation.event, reservation.status, reservation.ledger_head to kpr_gate;
  `);
}

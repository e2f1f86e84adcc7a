import type { Knex } from 'knex';

/**
 * A reservation follows the person: a further number of somebody who has reserved is an event as
 * well, so that one position tells those who keep a copy all that they must know. Whoever waits is
 * told at commit. Retention may take a payload, and says so in its place.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table reservation.event
      alter column scope drop not null,
      alter column choice_id drop not null,
      drop constraint event_action_check,
      add constraint event_action_check check (action in ('reserve', 'lift', 'number-added')),
      add constraint event_about
        check ((action = 'number-added') = (scope is null)
               and (action = 'number-added') = (choice_id is null));

    alter table reservation.event_payload
      alter column canonical drop not null,
      add column expired_at timestamptz,
      add constraint payload_taken check ((canonical is null) = (expired_at is not null));

    create function reservation.append(
      of_person uuid, of_scope text, of_action text, of_choice uuid, details jsonb,
      out new_position bigint, out new_recorded_at timestamptz)
    language plpgsql set search_path = '' as $$
    declare
      head reservation.ledger_head;
      sequence integer;
      canonical text;
      payload_hash bytea;
      new_hash bytea;
    begin
      select * into strict head from reservation.ledger_head for update;
      new_position := head.position + 1;
      new_recorded_at := greatest(clock_timestamp(), head.recorded_at + interval '1 microsecond');
      select coalesce(max(e.person_sequence), 0) + 1 into sequence
        from reservation.event e where e.person_id = of_person;
      canonical := (details || jsonb_build_object(
        'position', new_position, 'person', of_person, 'sequence', sequence, 'action', of_action,
        'recordedAt', to_char(new_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'validFrom', to_char(new_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      ))::text;
      payload_hash := sha256(convert_to(canonical, 'UTF8'));
      new_hash := sha256(head.hash || payload_hash);
      insert into reservation.event
        values (new_position, of_person, sequence, of_scope, of_action,
                new_recorded_at, new_recorded_at, of_choice, payload_hash, new_hash);
      insert into reservation.event_payload (position, canonical) values (new_position, canonical);
      update reservation.ledger_head
         set position = new_position, recorded_at = new_recorded_at, hash = new_hash;
      perform pg_notify('reservation_ledger', new_position::text);
    end $$;
    revoke execute on function reservation.append from public;

    create or replace function reservation.append_event(
      wanted_choice uuid, wanted_scope text,
      out new_position bigint, out new_recorded_at timestamptz)
    language plpgsql security definer set search_path = '' as $$
    declare
      choice reservation.choice;
    begin
      select * into strict choice from reservation.choice where choice_id = wanted_choice;
      if choice.confirmed_at is null or not wanted_scope = any (choice.scopes) then
        raise exception 'the choice does not say this';
      end if;
      select a.new_position, a.new_recorded_at into strict new_position, new_recorded_at
        from reservation.append(
          choice.subject_person_id, wanted_scope, choice.action, wanted_choice,
          jsonb_build_object(
            'scope', wanted_scope, 'actor', choice.actor_person_id, 'capacity', choice.capacity,
            'channel', choice.channel, 'textVersion', choice.text_version,
            'rulesVersion', choice.rules_version,
            'evidence', coalesce(choice.decision_id, choice.choice_id))) a;
      insert into reservation.status as present
        values (choice.subject_person_id, wanted_scope, choice.action = 'reserve',
                new_recorded_at, new_position)
        on conflict (person_id, scope) do update
          set active = excluded.active, position = excluded.position,
              -- Whoever joins in a reservation leaves its beginning as it was.
              since = case when present.active = excluded.active then present.since
                           else excluded.since end;
    end $$;

    create function reservation.append_number_event(of_person uuid) returns bigint
    language plpgsql security definer set search_path = '' as $$
    begin
      if not exists (select from reservation.event e where e.person_id = of_person) then
        return null;
      end if;
      return (reservation.append(of_person, null, 'number-added', null, '{}')).new_position;
    end $$;
    comment on function reservation.append_number_event is
      'Tells those who keep a copy that somebody with reservations has a further number';
    revoke execute on function reservation.append_number_event from public;
    grant execute on function reservation.append_number_event to kpr_web;

    create function reservation.expire_payloads(of_person uuid) returns integer
    language sql security definer set search_path = '' as $$
      with taken as (
        update reservation.event_payload p
           set canonical = null, expired_at = clock_timestamp()
          from reservation.event e
         where e.position = p.position and e.person_id = of_person and p.canonical is not null
        returning 1)
      select count(*)::integer from taken
    $$;
    comment on function reservation.expire_payloads is
      'The chain runs over hashes, so it stays whole when a payload has had its time';
    revoke execute on function reservation.expire_payloads from public;
    grant execute on function reservation.expire_payloads to kpr_worker;
  `);
}

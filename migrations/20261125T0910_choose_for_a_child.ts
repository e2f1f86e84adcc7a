import type { Knex } from 'knex';

/**
 * Choices for a child: a longer window to undo them, whether the child was heard, and, of somebody
 * of 12–15 for themselves, that nothing is erased. Another holder of parental responsibility is
 * told, and may object.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table reservation.choice
      add column undo_days smallint not null default 7 check (undo_days between 1 and 30),
      add column protective boolean not null default false,
      add column child_heard text check (child_heard in ('heard', 'too-young-for-a-view')),
      add constraint choice_protective
        check (not protective or (capacity = 'self' and not erase_at_once)),
      add constraint choice_erase_at_once check (not erase_at_once or capacity = 'self'),
      add constraint choice_child_heard
        check (confirmed_at is null or undoes_choice_id is not null
               or (capacity = 'parental-responsibility') = (child_heard is not null));
    comment on column reservation.choice.undo_days is 'How long erasure waits, and one may undo';
    comment on column reservation.choice.protective is
      'Made by somebody of 12-15: blocks and protects at once, erases nothing, becomes a case';
    comment on column reservation.choice.child_heard is 'Barneloven section 31';
    grant insert (undo_days, protective), update (child_heard) on reservation.choice to kpr_web;

    create or replace function reservation.keep_confirmed_choice() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      if old.confirmed_at is not null and
         (new.confirmed_at, new.reference, new.erase_at_once, new.child_heard)
           is distinct from (old.confirmed_at, old.reference, old.erase_at_once, old.child_heard)
      then
        raise exception 'a confirmed choice stands as it was confirmed';
      end if;
      if old.disputed_at is not null and new.disputed_at is distinct from old.disputed_at then
        raise exception 'a dispute is not taken back by changing the choice';
      end if;
      return new;
    end $$;

    create function gate.erase_within_the_choice() returns trigger
    language plpgsql security definer set search_path = '' as $$
    declare
      choice reservation.choice;
    begin
      if new.kind <> 'erase' then
        return new;
      end if;
      select * into strict choice from reservation.choice where choice_id = new.choice_id;
      if choice.protective then
        raise exception 'a protective choice erases nothing';
      end if;
      if not choice.erase_at_once
         and new.not_before < choice.confirmed_at + make_interval(hours => 24 * choice.undo_days)
      then
        raise exception 'nothing is erased while it can be undone';
      end if;
      return new;
    end $$;
    create trigger erase_within_the_choice before insert on gate.duty
      for each row execute function gate.erase_within_the_choice();

    create or replace function reservation.append_event(
      wanted_choice uuid, wanted_scope text,
      out new_position bigint, out new_recorded_at timestamptz)
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
        'evidence', coalesce(choice.decision_id, choice.choice_id))::text;
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
          set active = excluded.active, position = excluded.position,
              -- Whoever joins in a reservation leaves its beginning as it was.
              since = case when present.active = excluded.active then present.since
                           else excluded.since end;
      update reservation.ledger_head
         set position = new_position, recorded_at = new_recorded_at, hash = new_hash;
    end $$;

    alter table casework.request
      drop constraint request_kind_check,
      add constraint request_kind_check check (kind in ('reservation-disputed', 'correction',
        'reservation-objected', 'lift-requested', 'young-reservation', 'young-access',
        'shield', 'emergency-stop')),
      add column scopes text[] check (cardinality(scopes) between 1 and 4
        and scopes <@ array['registration-preventive-health', 'registration-dental',
                            'release-identified', 'release-secondary']);
    alter table casework.request
      drop constraint request_dispute,
      add constraint request_choice check (choice_id is null or kind in ('reservation-disputed',
        'reservation-objected', 'young-reservation')),
      add constraint request_scopes check ((kind = 'lift-requested') = (scopes is not null));
    create unique index request_one_objection on casework.request (choice_id, actor_person_id)
      where kind = 'reservation-objected';
    grant insert (scopes) on casework.request to kpr_web;

    create table casework.young_wish (
      request_id uuid primary key references casework.request,
      contact text not null check (contact in ('inbox', 'phone', 'nurse')),
      sealed bytea check (octet_length(sealed) between 29 and 20000),
      key_id text,
      check ((sealed is null) = (key_id is null))
    );
    comment on table casework.young_wish is
      'How somebody of 12-15 wants to be reached, and what they want to say, asked before sending';
    grant select, insert on casework.young_wish to kpr_web;

    create table notice.pending (
      choice_id uuid primary key references reservation.choice,
      actor_person_id uuid not null references ident.person,
      subject_person_id uuid not null references ident.person,
      since timestamptz not null,
      tried_at timestamptz,
      closed_at timestamptz,
      outcome text check (outcome in ('told', 'nobody-to-tell', 'withheld')),
      check ((closed_at is null) = (outcome is null))
    );
    comment on table notice.pending is 'Choices for a child that its other parent is to be told of';
    create index pending_open on notice.pending (since) where closed_at is null;
    grant select, insert (choice_id, actor_person_id, subject_person_id, since),
      update (tried_at, closed_at, outcome) on notice.pending to kpr_web;

    alter table notice.message
      drop constraint message_kind_check,
      add constraint message_kind_check
        check (kind in ('looked-at', 'chosen-for-child', 'turned-sixteen')),
      add column subject_person_id uuid references ident.person,
      add column choice_id uuid references reservation.choice,
      add constraint message_about
        check ((kind = 'chosen-for-child')
               = (subject_person_id is not null and choice_id is not null));
    create unique index message_told_once on notice.message (choice_id, recipient_person_id)
      where choice_id is not null;
    create unique index message_sixteen_once on notice.message (recipient_person_id)
      where kind = 'turned-sixteen';

    create function notice.tell_other_holder(recipient uuid, of_choice uuid) returns void
    language plpgsql security definer set search_path = '' as $$
    declare
      choice reservation.choice;
    begin
      select c.* into strict choice from reservation.choice c
        join notice.pending p on p.choice_id = c.choice_id
       where c.choice_id = of_choice and p.closed_at is null;
      if recipient in (choice.actor_person_id, choice.subject_person_id) then
        raise exception 'only somebody else is told';
      end if;
      insert into notice.message (recipient_person_id, kind, subject_person_id, choice_id)
      values (recipient, 'chosen-for-child', choice.subject_person_id, of_choice)
      on conflict (choice_id, recipient_person_id) where choice_id is not null do nothing;
    end $$;
    comment on function notice.tell_other_holder is
      'The web role writes no other message: a choice for a child that is still to be told of';
    revoke execute on function notice.tell_other_holder from public;
    grant execute on function notice.tell_other_holder to kpr_web;
  `);
}

import type { Knex } from 'knex';

/** Who must carry out what after a choice, until when, and what came of it. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table gate.consumer (
      consumer_id text primary key check (consumer_id ~ '^[a-z][a-z-]{1,30}$'),
      organisation text not null unique,
      scopes text[] not null,
      keeps_register boolean not null,
      registered_at timestamptz not null default clock_timestamp(),
      ended_at timestamptz
    );
    comment on column gate.consumer.organisation is 'consumer.ID of the token, 0192:<nine digits>';
    comment on column gate.consumer.keeps_register is 'Stores KPR rows, so blocks and erases them';

    create table gate.pseudonym (
      keyring text not null check (keyring in ('register')),
      person_id uuid not null references ident.person,
      mac bytea not null check (octet_length(mac) = 16),
      primary key (keyring, person_id, mac)
    );
    comment on table gate.pseudonym is 'A person as others know them, by the key we share with them';

    create table gate.duty (
      duty_id uuid primary key default gen_random_uuid(),
      consumer_id text not null references gate.consumer,
      person_id uuid not null references ident.person,
      choice_id uuid not null references reservation.choice,
      scope text not null check (scope in ('registration-preventive-health',
        'registration-dental')),
      kind text not null check (kind in ('block', 'erase', 'unblock')),
      created_at timestamptz not null default clock_timestamp(),
      not_before timestamptz not null,
      due_by timestamptz not null check (due_by > not_before),
      state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
      closed_at timestamptz,
      held_at timestamptz,
      handed_out_at timestamptz,
      rows integer check (rows >= 0),
      fields integer check (fields >= 0),
      unique (consumer_id, choice_id, scope, kind),
      check ((state = 'open') = (closed_at is null)),
      check ((state = 'done') = (rows is not null and fields is not null))
    );
    comment on column gate.duty.held_at is 'An open question stops an erasure, never a blocking';
    create index duty_open on gate.duty (consumer_id, not_before) where state = 'open';
    create index duty_person on gate.duty (person_id, created_at);

    create function gate.keep_closed_duty() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      -- What was erased after its cancelling is erased all the same: the truth is recorded.
      if old.state = 'done' or (old.state = 'cancelled' and new.state <> 'done') then
        raise exception 'a closed duty stays closed';
      end if;
      return new;
    end $$;
    create trigger keep_closed_duty before update on gate.duty
      for each row execute function gate.keep_closed_duty();

    create function gate.cancel_duties(by_choice uuid, of_scope text) returns void
    language plpgsql security definer set search_path = '' as $$
    declare
      choice reservation.choice;
    begin
      select * into strict choice from reservation.choice where choice_id = by_choice;
      if choice.confirmed_at is null or not of_scope = any (choice.scopes) or exists (
           select from reservation.event e where e.choice_id = by_choice and e.scope = of_scope) then
        raise exception 'the choice does not ask for this, or has had it';
      end if;
      update gate.duty d
         set state = 'cancelled', closed_at = choice.confirmed_at
       where d.person_id = choice.subject_person_id and d.scope = of_scope and d.state = 'open'
         and d.kind = any (case choice.action when 'lift' then array['block', 'erase']
                                              else array['unblock'] end);
    end $$;
    comment on function gate.cancel_duties is 'Only a choice being carried out cancels duties';

    create function gate.hold_erasures(of_choice uuid) returns void
    language plpgsql security definer set search_path = '' as $$
    declare
      choice reservation.choice;
    begin
      select * into strict choice from reservation.choice where choice_id = of_choice;
      if choice.disputed_at is null then
        raise exception 'nobody disputes the choice';
      end if;
      update gate.duty d
         set held_at = choice.disputed_at
       where d.person_id = choice.subject_person_id and d.scope = any (choice.scopes)
         and d.kind = 'erase' and d.state = 'open' and d.held_at is null;
    end $$;
    comment on function gate.hold_erasures is 'What is disputed is not erased meanwhile';

    create function gate.hold_from_the_start() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      if new.kind = 'erase' then
        select max(c.disputed_at) into new.held_at
          from reservation.choice c
         where c.subject_person_id = new.person_id and new.scope = any (c.scopes)
           and c.disputed_at is not null;
      end if;
      return new;
    end $$;
    create trigger hold_from_the_start before insert on gate.duty
      for each row execute function gate.hold_from_the_start();

    revoke execute on function gate.cancel_duties, gate.hold_erasures from public;
    grant execute on function gate.cancel_duties, gate.hold_erasures to kpr_web;

    grant select (consumer_id, keeps_register, ended_at) on gate.consumer to kpr_web;
    grant select on gate.consumer to kpr_gate;
    grant select, insert on gate.pseudonym to kpr_web;
    grant select on gate.pseudonym to kpr_gate;
    grant select, insert (consumer_id, person_id, choice_id, scope, kind, not_before, due_by)
      on gate.duty to kpr_web;
    grant select, update (state, closed_at, handed_out_at, rows, fields) on gate.duty to kpr_gate;
  `);
}

import type { Knex } from 'knex';

/**
 * A choice is what one form says: drafted on the first page, confirmed on the second. Confirming
 * the same draft twice finds the first confirmation.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table reservation.choice (
      choice_id uuid primary key default gen_random_uuid(),
      subject_person_id uuid not null references ident.person,
      actor_person_id uuid not null references ident.person,
      capacity text not null check (capacity in ('self')),
      channel text not null check (channel in ('web')),
      action text not null check (action in ('reserve', 'lift')),
      scopes text[] not null check (cardinality(scopes) between 1 and 4),
      undoes_choice_id uuid references reservation.choice,
      text_version text not null,
      rules_version text not null,
      created_at timestamptz not null default clock_timestamp(),
      erase_at_once boolean not null default false,
      reference text unique,
      confirmed_at timestamptz,
      disputed_at timestamptz,
      check ((reference is null) = (confirmed_at is null)),
      check (disputed_at is null or confirmed_at is not null),
      check (capacity <> 'self' or actor_person_id = subject_person_id),
      check (scopes <@ array['registration-preventive-health', 'registration-dental',
                             'release-identified', 'release-secondary'])
    );
    create index choice_subject on reservation.choice (subject_person_id, confirmed_at desc);
    create unique index choice_undone_once on reservation.choice (undoes_choice_id)
      where undoes_choice_id is not null;

    create function reservation.keep_confirmed_choice() returns trigger
    language plpgsql set search_path = '' as $$
    begin
      if old.confirmed_at is not null and
         (new.confirmed_at, new.reference, new.erase_at_once)
           is distinct from (old.confirmed_at, old.reference, old.erase_at_once) then
        raise exception 'a confirmed choice stands as it was confirmed';
      end if;
      if old.disputed_at is not null and new.disputed_at is distinct from old.disputed_at then
        raise exception 'a dispute is not taken back by changing the choice';
      end if;
      return new;
    end $$;
    create trigger keep_confirmed_choice before update on reservation.choice
      for each row execute function reservation.keep_confirmed_choice();

    create function reservation.delete_old_drafts(older_than timestamptz) returns integer
    language sql security definer set search_path = '' as $$
      with gone as (
        delete from reservation.choice
         where confirmed_at is null and created_at < older_than
        returning 1)
      select count(*)::integer from gone
    $$;
    revoke execute on function reservation.delete_old_drafts from public;
    grant execute on function reservation.delete_old_drafts to kpr_worker;

    grant select, insert (subject_person_id, actor_person_id, capacity, channel, action, scopes,
        undoes_choice_id, text_version, rules_version),
      update (erase_at_once, reference, confirmed_at, disputed_at)
      on reservation.choice to kpr_web;
  `);
}

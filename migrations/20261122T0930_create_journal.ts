import type { Knex } from 'knex';

/**
 * What happened: roles of the service may add to it, and never change or remove. What is past its
 * time goes through one function, which knows the shortest times itself.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table journal.entry (
      entry_id bigint generated always as identity primary key,
      occurred_at timestamptz not null default clock_timestamp(),
      action text not null,
      actor_kind text not null check (actor_kind in ('citizen', 'machine')),
      actor_person_id uuid references ident.person,
      actor_organisation text,
      capacity text,
      subject_person_id uuid references ident.person,
      detail jsonb not null,
      check ((actor_kind = 'citizen') = (actor_person_id is not null)),
      check ((actor_kind = 'citizen') = (capacity is not null)),
      check ((actor_kind = 'machine') = (actor_organisation is not null))
    );
    create index entry_subject on journal.entry (subject_person_id, occurred_at desc, entry_id desc);

    create function journal.expire(sign_ins_before timestamptz, others_before timestamptz)
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
              and action in ('signed-in', 'signed-out'));
      get diagnostics gone = row_count;
      return gone;
    end $$;
    revoke execute on function journal.expire from public;
    grant execute on function journal.expire to kpr_worker;
    create index entry_age on journal.entry using brin (occurred_at);

    grant select on journal.entry to kpr_web;
    grant insert (action, actor_kind, actor_person_id, actor_organisation, capacity,
      subject_person_id, detail) on journal.entry to kpr_web, kpr_gate;
  `);
}

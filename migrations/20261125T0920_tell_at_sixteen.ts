import type { Knex } from 'knex';

/**
 * Who turns sixteen decides alone from then on: one message, where somebody else has chosen or
 * looked for them before. The worker learns nobody's age by it.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create function notice.tell_at_sixteen(today date) returns integer
    language sql security definer set search_path = '' as $$
      with birthday as (
        select person_id,
               (birth_date + interval '16 years')::date
                 -- 1 March, where there is no 29 February.
                 + (extract(day from birth_date) <> extract(day from birth_date + interval '16 years'))::int
                 as sixteenth
          from ident.person where birth_date is not null),
      told as (
        insert into notice.message (recipient_person_id, kind)
        select b.person_id, 'turned-sixteen' from birthday b
         where b.sixteenth <= today and b.sixteenth > today - 366
           and (exists (select from reservation.choice c
                         where c.subject_person_id = b.person_id and c.confirmed_at is not null
                           and c.actor_person_id <> b.person_id)
                or exists (select from journal.entry e
                            where e.subject_person_id = b.person_id and e.actor_kind = 'citizen'
                              and e.actor_person_id <> b.person_id))
        on conflict (recipient_person_id) where kind = 'turned-sixteen' do nothing
        returning 1)
      select count(*)::integer from told
    $$;
    revoke execute on function notice.tell_at_sixteen from public;
    grant execute on function notice.tell_at_sixteen to kpr_worker;
    create index person_birth_date on ident.person (birth_date) where birth_date is not null;
  `);
}

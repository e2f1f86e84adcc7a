import type { Knex } from 'knex';

/**
 * One job for the same order while it is open, the first of each person before the second of anybody,
 * and no piece of a file but from the maker that has the job: one that wakes up after the file was
 * fetched would leave health data that nothing deletes.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    delete from report.job j using report.job o
     where j.state = 'waiting' and o.state in ('waiting', 'making') and j.job_id <> o.job_id
       and (j.actor_person_id, j.subject_person_id, j.format, j.lang, j.with_places)
         = (o.actor_person_id, o.subject_person_id, o.format, o.lang, o.with_places)
       and (o.state = 'making' or (o.asked_at, o.job_id) < (j.asked_at, j.job_id));
    create unique index job_once on report.job
      (actor_person_id, subject_person_id, format, lang, with_places)
      where state in ('waiting', 'making');

    create function report.order_job(actor uuid, subject uuid, file_format text, in_lang text,
      places boolean, row_count integer, tell boolean)
    returns uuid language plpgsql security definer set search_path = '' as $$
    declare
      ordered uuid;
    begin
      -- What stands in the way may have been closed before it is looked for.
      loop
        insert into report.job (actor_person_id, subject_person_id, format, lang, with_places,
            expected_rows, tells)
        values (actor, subject, file_format, in_lang, places, row_count, tell)
        on conflict do nothing returning job_id into ordered;
        if found then return ordered; end if;
        select j.job_id into ordered from report.job j
         where j.actor_person_id = actor and j.subject_person_id = subject
           and j.format = file_format and j.lang = in_lang and j.with_places = places
           and j.state in ('waiting', 'making');
        if found then return ordered; end if;
      end loop;
    end $$;

    create or replace function report.claim_job(lease interval) returns setof report.job
    language plpgsql security definer set search_path = '' as $$
    declare
      claimed report.job;
    begin
      update report.job j
         set state = 'making', attempts = attempts + 1, made_bytes = 0,
             claimed_until = clock_timestamp() + lease
       where j.job_id = (
         select o.job_id from report.job o
          where o.state = 'waiting' or (o.state = 'making' and o.claimed_until < clock_timestamp())
          order by (select count(*) from report.job e
                     where e.actor_person_id = o.actor_person_id and e.asked_at < o.asked_at
                       and e.asked_at > o.asked_at - interval '1 hour'),
                   o.asked_at
          limit 1 for update skip locked)
      returning * into claimed;
      if not found then return; end if;
      delete from report.file_piece p where p.job_id = claimed.job_id;
      return next claimed;
    end $$;

    -- A sign of life that arrives late knows of fewer bytes.
    create or replace function report.go_on(
      of_job uuid, of_attempt integer, bytes bigint, lease interval)
    returns boolean language sql security definer set search_path = '' as $$
      with mine as (
        update report.job
           set made_bytes = greatest(made_bytes, bytes), claimed_until = clock_timestamp() + lease
         where job_id = of_job and attempts = of_attempt and state = 'making' returning 1)
      select exists (select from mine)
    $$;

    create function report.add_piece(of_job uuid, of_attempt integer, number integer, key text,
      content bytea, bytes bigint, lease interval)
    returns boolean language plpgsql security definer set search_path = '' as $$
    begin
      if not report.go_on(of_job, of_attempt, bytes, lease) then return false; end if;
      insert into report.file_piece (job_id, attempt, piece, key_id, sealed)
      values (of_job, of_attempt, number, key, content);
      return true;
    end $$;

    create or replace function report.expire_files(older_than timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      if older_than < now() - interval '7 days' - interval '1 minute' then
        raise exception 'files are kept for no longer than seven days';
      end if;
      update report.job set state = 'expired' where state = 'ready' and closed_at < older_than;
      delete from report.file_piece p using report.job j
       where j.job_id = p.job_id and j.state not in ('making', 'ready');
      delete from report.job where closed_at < now() - interval '2 years';
    end $$;

    revoke insert on report.job from kpr_web;
    revoke insert (actor_person_id, subject_person_id, format, lang, with_places, expected_rows,
      tells) on report.job from kpr_web;
    revoke insert on report.file_piece from kpr_web;
    revoke execute on function report.order_job, report.add_piece from public;
    grant execute on function report.order_job, report.add_piece to kpr_web;
  `);
}

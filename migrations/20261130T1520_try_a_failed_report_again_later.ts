import type { Knex } from 'knex';

/**
 * What fails is tried again after a while, and what its maker gives back as it ends is not counted as
 * a failure: a register that is away for minutes, or a day of several new versions, ends no report.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table report.job add column not_before timestamptz;
    comment on column report.job.not_before is 'When what failed is tried again';

    create or replace function report.claim_job(lease interval) returns setof report.job
    language plpgsql security definer set search_path = '' as $$
    declare
      claimed report.job;
    begin
      update report.job j
         set state = 'making', attempts = attempts + 1, made_bytes = 0, not_before = null,
             claimed_until = clock_timestamp() + lease
       where j.job_id = (
         select o.job_id from report.job o
          where (o.state = 'waiting' and coalesce(o.not_before <= clock_timestamp(), true))
             or (o.state = 'making' and o.claimed_until < clock_timestamp())
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

    create function report.give_back(of_job uuid, of_attempt integer) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      update report.job set state = 'waiting', claimed_until = null, attempts = attempts - 1
       where job_id = of_job and attempts = of_attempt and state = 'making';
      if not found then return; end if;
      delete from report.file_piece p where p.job_id = of_job;
    end $$;

    -- For good where no time is given.
    drop function report.fail_job;
    create function report.fail_job(of_job uuid, of_attempt integer, again_after interval)
    returns void language plpgsql security definer set search_path = '' as $$
    declare
      job report.job;
    begin
      update report.job
         set state = case when again_after is null then 'failed' else 'waiting' end,
             claimed_until = null, not_before = clock_timestamp() + again_after,
             closed_at = case when again_after is null then clock_timestamp() end
       where job_id = of_job and attempts = of_attempt and state = 'making' returning * into job;
      if not found then return; end if;
      delete from report.file_piece p where p.job_id = of_job;
      if again_after is null and job.tells then
        insert into notice.message (recipient_person_id, kind)
        values (job.actor_person_id, 'report-failed');
      end if;
    end $$;

    revoke execute on function report.give_back, report.fail_job from public;
    grant execute on function report.give_back, report.fail_job to kpr_web;
  `);
}

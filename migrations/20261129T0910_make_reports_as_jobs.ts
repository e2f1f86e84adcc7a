import type { Knex } from 'knex';

/**
 * A large report is made while nobody waits. Its file lies sealed, in pieces, until it has been
 * fetched, and for seven days at most; what remains of it says that it was made and no more.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create schema report;
    grant usage on schema report to kpr_web, kpr_worker;

    create table report.job (
      job_id uuid primary key default gen_random_uuid(),
      actor_person_id uuid not null references ident.person,
      subject_person_id uuid not null references ident.person,
      format text not null check (format in ('std', 'pdf', 'json', 'csv')),
      lang text not null check (lang in ('nb', 'nn', 'en')),
      with_places boolean not null,
      expected_rows integer not null check (expected_rows >= 0),
      tells boolean not null,
      state text not null default 'waiting'
        check (state in ('waiting', 'making', 'ready', 'fetched', 'failed', 'expired')),
      attempts integer not null default 0,
      claimed_until timestamptz,
      made_bytes bigint not null default 0,
      reference text,
      file_extension text,
      asked_at timestamptz not null default clock_timestamp(),
      closed_at timestamptz,
      check ((state in ('ready', 'fetched')) <= (reference is not null)),
      check ((state = 'making') = (claimed_until is not null))
    );
    comment on table report.job is 'Reports that are made while nobody waits, and what became of them';
    create index job_open on report.job (asked_at) where state in ('waiting', 'making');
    create index job_owner on report.job (actor_person_id, subject_person_id, asked_at desc);

    create table report.file_piece (
      job_id uuid not null references report.job on delete cascade,
      attempt integer not null,
      piece integer not null check (piece >= 0),
      key_id text not null,
      sealed bytea not null,
      primary key (job_id, attempt, piece)
    );
    alter table report.file_piece alter column sealed set storage external;

    grant select on report.job, report.file_piece to kpr_web;
    grant insert (actor_person_id, subject_person_id, format, lang, with_places, expected_rows, tells)
      on report.job to kpr_web;
    grant insert on report.file_piece to kpr_web;

    -- The next one, for a time; one whose maker has not been heard of is made anew.
    create function report.claim_job(lease interval) returns setof report.job
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
          order by o.asked_at limit 1 for update skip locked)
      returning * into claimed;
      if not found then return; end if;
      delete from report.file_piece p where p.job_id = claimed.job_id;
      return next claimed;
    end $$;

    -- False to who was given up meanwhile: another makes it now.
    create function report.go_on(of_job uuid, of_attempt integer, bytes bigint, lease interval)
    returns boolean language sql security definer set search_path = '' as $$
      with mine as (
        update report.job set made_bytes = bytes, claimed_until = clock_timestamp() + lease
         where job_id = of_job and attempts = of_attempt and state = 'making' returning 1)
      select exists (select from mine)
    $$;

    create function report.finish_job(of_job uuid, of_attempt integer, made text, extension text)
    returns boolean language plpgsql security definer set search_path = '' as $$
    declare
      job report.job;
    begin
      update report.job set state = 'ready', claimed_until = null, closed_at = clock_timestamp(),
             reference = made, file_extension = extension
       where job_id = of_job and attempts = of_attempt and state = 'making' returning * into job;
      if not found then return false; end if;
      if job.tells then
        insert into notice.message (recipient_person_id, kind)
        values (job.actor_person_id, 'report-ready');
      end if;
      return true;
    end $$;

    -- Again later, or never where it has been tried often enough.
    create function report.fail_job(of_job uuid, of_attempt integer, for_good boolean)
    returns void language plpgsql security definer set search_path = '' as $$
    declare
      job report.job;
    begin
      update report.job
         set state = case when for_good then 'failed' else 'waiting' end, claimed_until = null,
             closed_at = case when for_good then clock_timestamp() end
       where job_id = of_job and attempts = of_attempt and state = 'making' returning * into job;
      if not found then return; end if;
      delete from report.file_piece p where p.job_id = of_job;
      if for_good and job.tells then
        insert into notice.message (recipient_person_id, kind)
        values (job.actor_person_id, 'report-failed');
      end if;
    end $$;

    -- What has been handed over is not kept.
    create function report.mark_fetched(of_job uuid) returns void
    language sql security definer set search_path = '' as $$
      delete from report.file_piece where job_id = of_job;
      update report.job set state = 'fetched' where job_id = of_job and state = 'ready';
    $$;

    create function report.expire_files(older_than timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      if older_than < now() - interval '7 days' - interval '1 minute' then
        raise exception 'files are kept for no longer than seven days';
      end if;
      delete from report.file_piece p using report.job j
       where j.job_id = p.job_id and j.state = 'ready' and j.closed_at < older_than;
      update report.job set state = 'expired' where state = 'ready' and closed_at < older_than;
      delete from report.job where closed_at < now() - interval '2 years';
    end $$;

    revoke execute on function report.claim_job, report.go_on, report.finish_job, report.fail_job,
      report.mark_fetched, report.expire_files from public;
    grant execute on function report.claim_job, report.go_on, report.finish_job, report.fail_job,
      report.mark_fetched to kpr_web;
    grant execute on function report.expire_files to kpr_worker;

    alter table notice.message drop constraint message_kind_check,
      add constraint message_kind_check check (kind in
        ('looked-at', 'chosen-for-child', 'turned-sixteen', 'report-ready', 'report-failed'));
  `);
}

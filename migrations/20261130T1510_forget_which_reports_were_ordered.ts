import type { Knex } from 'knex';

/** For how long one sees what became of an order: as the privacy page says, and no longer. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create or replace function report.expire_files(older_than timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
    begin
      if older_than < now() - interval '7 days' - interval '1 minute' then
        raise exception 'files are kept for no longer than seven days';
      end if;
      update report.job set state = 'expired' where state = 'ready' and closed_at < older_than;
      delete from report.file_piece p using report.job j
       where j.job_id = p.job_id and j.state not in ('making', 'ready');
    end $$;

    create function report.delete_old_jobs(older_than timestamptz) returns void
    language sql security definer set search_path = '' as $$
      delete from report.job where state in ('fetched', 'failed', 'expired') and closed_at < older_than
    $$;
    revoke execute on function report.delete_old_jobs from public;
    grant execute on function report.delete_old_jobs to kpr_worker;
  `);
}

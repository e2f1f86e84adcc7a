-- Counters of v_tidslinje per person and source. Only the persons that a statement touched are
-- counted again. Their counter rows are locked first, and the count is a statement of its own after
-- the lock, so that it sees what a concurrent delivery has committed meanwhile.
create function innsyn.count_overview_again(source text, persons uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into innsyn.oversikt_teller (person_key, source_code, row_count, senders)
  select p, source, 0, 0 from unnest(persons) as p order by p
  on conflict do nothing;

  perform from innsyn.oversikt_teller
  where person_key = any (persons) and source_code = source
  order by person_key
  for update;

  update innsyn.oversikt_teller c
  set row_count = n.row_count, first_on = n.first_on, last_on = n.last_on, senders = n.senders
  from (
    select p as person_key,
           count(t.person_key) as row_count,
           min((t.occurred_at at time zone 'Europe/Oslo')::date) as first_on,
           max((t.occurred_at at time zone 'Europe/Oslo')::date) as last_on,
           count(distinct t.sender_org_nr) as senders
    from unnest(persons) as p
    left join innsyn.v_tidslinje t on t.person_key = p and t.source_code = source
    group by p
  ) n
  where c.person_key = n.person_key and c.source_code = source;

  delete from innsyn.oversikt_teller
  where person_key = any (persons) and source_code = source and row_count = 0;
end
$$;

create function innsyn.count_inserted() returns trigger
language plpgsql
as $$
begin
  perform innsyn.count_overview_again(
    tg_argv[0], array(select distinct person_key from new_rows));
  return null;
end
$$;

create function innsyn.count_deleted() returns trigger
language plpgsql
as $$
begin
  perform innsyn.count_overview_again(
    tg_argv[0], array(select distinct person_key from old_rows));
  return null;
end
$$;

create function innsyn.count_updated() returns trigger
language plpgsql
as $$
begin
  perform innsyn.count_overview_again(
    tg_argv[0],
    array(select person_key from old_rows union select person_key from new_rows));
  return null;
end
$$;

create view innsyn.v_oversikt with (security_invoker = true) as
select person_key, source_code, row_count, first_on, last_on, senders
from innsyn.oversikt_teller;

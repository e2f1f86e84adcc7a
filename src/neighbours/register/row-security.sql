-- The reader sees rows of one person alone: the one named for the transaction by
--   set local innsyn.subject = '<person_key>'
-- A pooled connection keeps an empty string after that transaction, hence nullif. Without a person
-- there is nothing to see, so a forgotten where clause leaks nothing. FORCE binds the owner too.
do $$
declare
  personal record;
begin
  for personal in
    select c.oid::regclass as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_key' and not a.attisdropped
    where n.nspname in ('kpr', 'innsyn') and c.relkind = 'r'
  loop
    execute format('alter table %s enable row level security', personal.name);
    execute format('alter table %s force row level security', personal.name);
    execute format(
      'create policy subject_only on %s for select to kpr_innsyn_reader
         using (person_key = nullif(current_setting(''innsyn.subject'', true), '''')::uuid)',
      personal.name);
    execute format(
      'create policy ingestion on %s for all to kpr_ingest using (true) with check (true)',
      personal.name);
  end loop;
end
$$;

-- Finds a person without letting the caller list persons: only who holds the key of the MAC can
-- ask, one number at a time. FORCE would hide the table from an owner without superuser rights.
create policy resolve_number on kpr.person_pseudonym for select to current_user using (true);

create function innsyn.person_key_for(id_mac bytea) returns uuid
language sql stable strict security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.person_key from kpr.person_pseudonym p where p.id_mac = $1
$$;

revoke execute on all functions in schema innsyn, ref from public;
grant execute on function innsyn.person_key_for(bytea) to kpr_innsyn_reader, kpr_ingest;
grant execute on function ref.code_text(text, text, date) to kpr_innsyn_reader, kpr_ingest;
grant execute on function innsyn.count_overview_again(text, uuid[]) to kpr_ingest;

grant select on innsyn.v_tidslinje, innsyn.v_oversikt, innsyn.v_kuhr_kontakt,
  innsyn.v_omsorg_tjeneste, innsyn.v_hst_konsultasjon, innsyn.v_tann_besok, innsyn.v_utlevering,
  innsyn.v_oppslag to kpr_ingest;

-- Reading is opened last: nobody reads a register before its rows are guarded.
grant usage on schema kpr, ref, innsyn to kpr_innsyn_reader;
grant select on all tables in schema kpr, ref, innsyn to kpr_innsyn_reader;

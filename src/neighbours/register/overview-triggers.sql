-- Made last, so that the first load is counted once rather than statement by statement.
do $$
declare
  counted record;
begin
  for counted in
    select * from (values
      ('person', 'FREG'),
      ('kuhr_regning', 'KUHR'),
      ('omsorg_tjeneste', 'HELSE_OMSORG'),
      ('omsorg_kartlegging', 'HELSE_OMSORG'),
      ('hst_konsultasjon', 'HST'),
      ('hst_avtale', 'HST'),
      ('tann_besok', 'TANN_OFF')
    ) as v (table_name, source_code)
  loop
    execute format(
      'create trigger count_inserted after insert on kpr.%I referencing new table as new_rows
         for each statement execute function innsyn.count_inserted(%L)',
      counted.table_name, counted.source_code);
    execute format(
      'create trigger count_updated after update on kpr.%I
         referencing old table as old_rows new table as new_rows
         for each statement execute function innsyn.count_updated(%L)',
      counted.table_name, counted.source_code);
    execute format(
      'create trigger count_deleted after delete on kpr.%I referencing old table as old_rows
         for each statement execute function innsyn.count_deleted(%L)',
      counted.table_name, counted.source_code);
  end loop;
end
$$;

-- Keys are made after the first load: to sort millions of rows once is many times faster than to
-- find the place of each. Statistics come before, for whoever checks references afterwards.
analyze kpr.kuhr_regning, kpr.kuhr_diagnose;

alter table kpr.kuhr_regning add primary key (person_key, regning_id);
create index on kpr.kuhr_regning (person_key, treated_at desc) include (regning_id);
-- Ingestion finds what a correction or a deletion message is about by the source's own reference.
create index on kpr.kuhr_regning (source_record_id);
alter table kpr.kuhr_diagnose add primary key (person_key, regning_id, kind, seq);

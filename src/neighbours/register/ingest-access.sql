-- Ingestion writes; it has no need to change texts or to know who asks.
grant usage on schema kpr, ref, innsyn to kpr_ingest;
grant select, insert, update, delete on all tables in schema kpr, innsyn to kpr_ingest;
grant select on all tables in schema ref to kpr_ingest;

-- Its own bookkeeping, beside the register.
create schema ingestion;
grant usage, create on schema ingestion to kpr_ingest;

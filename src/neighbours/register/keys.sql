-- Made after the first load: checking half a million rows at once is many times faster than one
-- by one. Children go with their parent; a person never goes by cascade.
alter table kpr.person_pseudonym add foreign key (person_key) references kpr.person;
alter table kpr.kuhr_regning add foreign key (person_key) references kpr.person;
alter table kpr.omsorg_tjeneste add foreign key (person_key) references kpr.person;
alter table kpr.omsorg_kartlegging add foreign key (person_key) references kpr.person;
alter table kpr.hst_konsultasjon add foreign key (person_key) references kpr.person;
alter table kpr.hst_avtale add foreign key (person_key) references kpr.person;
alter table kpr.tann_besok add foreign key (person_key) references kpr.person;

alter table kpr.kuhr_takst add foreign key (person_key, regning_id)
  references kpr.kuhr_regning on delete cascade;
alter table kpr.kuhr_diagnose add foreign key (person_key, regning_id)
  references kpr.kuhr_regning on delete cascade;
alter table kpr.omsorg_midlertidig_stopp add foreign key (person_key, tjeneste_row_id)
  references kpr.omsorg_tjeneste on delete cascade;
alter table kpr.omsorg_bistandsskar add foreign key (person_key, kartlegging_id)
  references kpr.omsorg_kartlegging on delete cascade;
alter table kpr.omsorg_diagnose add foreign key (person_key, kartlegging_id)
  references kpr.omsorg_kartlegging on delete cascade;
alter table kpr.hst_ammestatus add foreign key (person_key, konsultasjon_row_id)
  references kpr.hst_konsultasjon on delete cascade;
alter table kpr.hst_maling add foreign key (person_key, konsultasjon_row_id)
  references kpr.hst_konsultasjon on delete cascade;
alter table kpr.hst_helseperson add foreign key (person_key, konsultasjon_row_id)
  references kpr.hst_konsultasjon on delete cascade;
alter table kpr.hst_deltaker add foreign key (person_key, konsultasjon_row_id)
  references kpr.hst_konsultasjon on delete cascade;
alter table kpr.tann_observasjon add foreign key (person_key, besok_id)
  references kpr.tann_besok on delete cascade;

create index on kpr.kuhr_regning (person_key, treated_at desc) include (regning_id);
create index on kpr.omsorg_tjeneste (person_key, started_on desc) include (tjeneste_row_id);
create index on kpr.omsorg_kartlegging (person_key, recorded_on desc) include (kartlegging_id);
create index on kpr.hst_konsultasjon (person_key, started_at desc) include (konsultasjon_row_id);
create index on kpr.hst_avtale (person_key, scheduled_at desc) include (avtale_row_id);
create index on kpr.tann_besok (person_key, visited_on desc) include (besok_id);

-- Ingestion finds what a correction or a deletion message is about by the source's own reference.
create index on kpr.kuhr_regning (source_record_id);
create index on kpr.omsorg_tjeneste (source_record_id);
create index on kpr.omsorg_kartlegging (source_record_id);
create index on kpr.hst_konsultasjon (source_record_id);
create index on kpr.hst_avtale (org_nr, avtale_id);
create index on kpr.tann_besok (source_record_id);

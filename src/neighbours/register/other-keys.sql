analyze kpr.organisation, kpr.source_delivery, kpr.person, kpr.person_pseudonym,
  kpr.omsorg_tjeneste, kpr.omsorg_midlertidig_stopp, kpr.omsorg_kartlegging,
  kpr.omsorg_bistandsskar, kpr.omsorg_diagnose, kpr.hst_konsultasjon, kpr.hst_ammestatus,
  kpr.hst_maling, kpr.hst_helseperson, kpr.hst_deltaker, kpr.hst_avtale, kpr.tann_besok,
  kpr.tann_observasjon, innsyn.utlevering_prosjekt, innsyn.utlevering_person, innsyn.oppslag_logg;

alter table kpr.person add primary key (person_key);
alter table kpr.person add unique (kpr_id);
alter table kpr.person_pseudonym add primary key (person_key, id_mac);
alter table kpr.person_pseudonym add unique (id_mac);
alter table kpr.omsorg_tjeneste add primary key (person_key, tjeneste_row_id);
alter table kpr.omsorg_midlertidig_stopp add primary key (person_key, tjeneste_row_id, stopp_id);
alter table kpr.omsorg_kartlegging add primary key (person_key, kartlegging_id);
alter table kpr.omsorg_bistandsskar add primary key (person_key, kartlegging_id, variable_code);
alter table kpr.omsorg_diagnose add primary key (person_key, kartlegging_id, seq);
alter table kpr.hst_konsultasjon add primary key (person_key, konsultasjon_row_id);
alter table kpr.hst_konsultasjon add unique (org_nr, konsultasjon_id);
alter table kpr.hst_ammestatus add primary key (person_key, konsultasjon_row_id);
alter table kpr.hst_maling add primary key (person_key, konsultasjon_row_id, seq);
alter table kpr.hst_helseperson add primary key (person_key, konsultasjon_row_id, seq);
alter table kpr.hst_deltaker add primary key (person_key, konsultasjon_row_id, seq);
alter table kpr.hst_avtale add primary key (person_key, avtale_row_id);
alter table kpr.tann_besok add primary key (person_key, besok_id);
alter table kpr.tann_observasjon add primary key (person_key, besok_id, seq);
alter table innsyn.utlevering_person add primary key (person_key, prosjekt_id, delivered_at);
alter table innsyn.oppslag_logg add primary key (person_key, oppslag_id);

create index on kpr.omsorg_tjeneste (person_key, started_on desc) include (tjeneste_row_id);
create index on kpr.omsorg_kartlegging (person_key, recorded_on desc) include (kartlegging_id);
create index on kpr.hst_konsultasjon (person_key, started_at desc) include (konsultasjon_row_id);
create index on kpr.hst_avtale (person_key, scheduled_at desc) include (avtale_row_id);
create index on kpr.tann_besok (person_key, visited_on desc) include (besok_id);
create index on innsyn.oppslag_logg (person_key, looked_at desc);

-- As for claims: ingestion asks by the source's own reference.
create index on kpr.omsorg_tjeneste (source_record_id);
create index on kpr.omsorg_kartlegging (source_record_id);
create index on kpr.hst_konsultasjon (source_record_id);
create index on kpr.hst_avtale (org_nr, avtale_id);
create index on kpr.tann_besok (source_record_id);

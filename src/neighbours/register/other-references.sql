alter table kpr.person_pseudonym add foreign key (person_key) references kpr.person;
alter table kpr.omsorg_tjeneste add foreign key (person_key) references kpr.person;
alter table kpr.omsorg_kartlegging add foreign key (person_key) references kpr.person;
alter table kpr.hst_konsultasjon add foreign key (person_key) references kpr.person;
alter table kpr.hst_avtale add foreign key (person_key) references kpr.person;
alter table kpr.tann_besok add foreign key (person_key) references kpr.person;

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

alter table innsyn.utlevering_person add foreign key (prosjekt_id)
  references innsyn.utlevering_prosjekt;

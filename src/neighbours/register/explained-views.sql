-- Rows with where they came from and the texts that held at the row's date. No text: nulls, never
-- a missing row.
create view innsyn.v_kuhr_kontakt with (security_invoker = true) as
select r.*,
       o.name as praksis_name,
       praksistype.nb as praksistype_nb, praksistype.nn as praksistype_nn, praksistype.en as praksistype_en,
       kontakttype.nb as kontakttype_nb, kontakttype.nn as kontakttype_nn, kontakttype.en as kontakttype_en,
       d.source_code, d.sender_org_nr, s.name as sender_name, d.received_at
from kpr.kuhr_regning r
left join kpr.organisation o on o.org_nr = r.praksis_org_nr
left join kpr.source_delivery d using (delivery_id)
left join kpr.organisation s on s.org_nr = d.sender_org_nr
left join lateral ref.code_text('kuhr-praksistype', r.praksistype, r.treated_at::date) praksistype on true
left join lateral ref.code_text('kpr-kontakttype', r.kontakttype, r.treated_at::date) kontakttype on true;

create view innsyn.v_omsorg_tjeneste with (security_invoker = true) as
select t.*,
       u.name as utforer_name,
       tjenestetype.nb as tjenestetype_nb, tjenestetype.nn as tjenestetype_nn, tjenestetype.en as tjenestetype_en,
       d.source_code, d.sender_org_nr, s.name as sender_name, d.epj_name, d.epj_version, d.received_at
from kpr.omsorg_tjeneste t
left join kpr.organisation u on u.org_nr = t.utforer_org_nr
left join kpr.source_delivery d using (delivery_id)
left join kpr.organisation s on s.org_nr = d.sender_org_nr
left join lateral ref.code_text(
  '2.16.578.1.12.4.1.1.' || t.tjenestetype_system,
  t.tjenestetype::text,
  greatest(coalesce(t.started_on, t.vedtak_on, t.applied_on), make_date(t.reporting_year, 1, 1))
) tjenestetype on true;

create view innsyn.v_hst_konsultasjon with (security_invoker = true) as
select k.*,
       alderstrinn.nb as alderstrinn_nb, alderstrinn.nn as alderstrinn_nn, alderstrinn.en as alderstrinn_en,
       form.nb as form_nb, form.nn as form_nn, form.en as form_en,
       d.source_code, d.sender_org_nr, s.name as sender_name, d.epj_name, d.epj_version,
       d.extraction_date, d.received_at
from kpr.hst_konsultasjon k
left join kpr.source_delivery d using (delivery_id)
left join kpr.organisation s on s.org_nr = d.sender_org_nr
left join lateral ref.code_text('2.16.578.1.12.4.1.1.9505', k.alderstrinn_code, k.started_at::date) alderstrinn on true
left join lateral ref.code_text('2.16.578.1.12.4.1.1.9506', k.form_code, k.started_at::date) form on true;

create view innsyn.v_tann_besok with (security_invoker = true) as
select b.*,
       c.name as klinikk_name,
       patient_group.nb as patient_group_nb, patient_group.nn as patient_group_nn, patient_group.en as patient_group_en,
       d.source_code, d.sender_org_nr, s.name as sender_name, d.epj_name, d.epj_version, d.received_at
from kpr.tann_besok b
left join kpr.organisation c on c.org_nr = b.klinikk_org_nr
left join kpr.source_delivery d using (delivery_id)
left join kpr.organisation s on s.org_nr = d.sender_org_nr
left join lateral ref.code_text('tann-pasientgruppe', b.patient_group, b.visited_on) patient_group on true;

create view innsyn.v_utlevering with (security_invoker = true) as
select u.person_key, u.prosjekt_id, u.delivered_at, u.dataset_codes, u.with_fnr,
       p.recipient_name, p.recipient_org_nr, p.title, p.purpose_code, p.purpose_text, p.legal_basis,
       p.decision_ref, p.decided_by, p.period_from, p.period_to, p.identified, p.url
from innsyn.utlevering_person u
join innsyn.utlevering_prosjekt p using (prosjekt_id);

create view innsyn.v_oppslag with (security_invoker = true) as
select l.*, o.name as actor_org_name
from innsyn.oppslag_logg l
left join kpr.organisation o on o.org_nr = l.actor_org_nr;

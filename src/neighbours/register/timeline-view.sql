-- Every row of every source, corrected and annulled ones too, told apart in title_params.
-- The sender is the unit that met the person where the row names one, else who delivered it.
create view innsyn.v_tidslinje with (security_invoker = true) as
select p.person_key,
       p.first_registered_at as occurred_at,
       'FREG' as source_code,
       'person' as kind,
       'timeline-person' as title_key,
       jsonb_build_object('superseded', p.superseded_at is not null) as title_params,
       d.sender_org_nr,
       'kpr.person' as detail_table,
       p.kpr_id as detail_id
from kpr.person p
left join kpr.source_delivery d using (delivery_id)
union all
select r.person_key, r.treated_at, 'KUHR', 'kuhr-kontakt', 'timeline-kuhr-kontakt',
       jsonb_build_object(
         'kontakttype', r.kontakttype,
         'praksistype', r.praksistype,
         'status', r.status,
         'superseded', r.superseded_at is not null
       ),
       coalesce(r.praksis_org_nr, d.sender_org_nr), 'kpr.kuhr_regning', r.regning_id
from kpr.kuhr_regning r
left join kpr.source_delivery d using (delivery_id)
union all
-- A service that lasts is reported anew every year; each report lies at the start of its year.
select t.person_key,
       greatest(
         coalesce(t.started_on, t.vedtak_on, t.applied_on),
         make_date(t.reporting_year, 1, 1)
       )::timestamp at time zone 'Europe/Oslo',
       'HELSE_OMSORG', 'omsorg-tjeneste', 'timeline-omsorg-tjeneste',
       jsonb_build_object(
         'tjenestetype', t.tjenestetype,
         'system', t.tjenestetype_system,
         'superseded', t.superseded_at is not null
       ),
       coalesce(t.utforer_org_nr, d.sender_org_nr), 'kpr.omsorg_tjeneste', t.tjeneste_row_id
from kpr.omsorg_tjeneste t
left join kpr.source_delivery d using (delivery_id)
union all
select k.person_key, k.recorded_on::timestamp at time zone 'Europe/Oslo',
       'HELSE_OMSORG', 'omsorg-kartlegging', 'timeline-omsorg-kartlegging',
       jsonb_build_object('superseded', k.superseded_at is not null),
       d.sender_org_nr, 'kpr.omsorg_kartlegging', k.kartlegging_id
from kpr.omsorg_kartlegging k
left join kpr.source_delivery d using (delivery_id)
union all
select k.person_key, k.started_at, 'HST', 'hst-konsultasjon', 'timeline-hst-konsultasjon',
       jsonb_build_object(
         'alderstrinn', k.alderstrinn_code,
         'form', k.form_code,
         'notificationStatus', k.notification_status,
         'superseded', k.superseded_at is not null
       ),
       k.org_nr, 'kpr.hst_konsultasjon', k.konsultasjon_row_id
from kpr.hst_konsultasjon k
union all
select a.person_key, a.scheduled_at, 'HST', 'hst-avtale', 'timeline-hst-avtale',
       jsonb_build_object(
         'alderstrinn', a.konsultasjon_type,
         'deleted', a.deleted_at is not null,
         'superseded', a.superseded_at is not null
       ),
       a.org_nr, 'kpr.hst_avtale', a.avtale_row_id
from kpr.hst_avtale a
union all
select b.person_key, b.visited_on::timestamp at time zone 'Europe/Oslo',
       'TANN_OFF', 'tann-besok', 'timeline-tann-besok',
       jsonb_build_object('superseded', b.superseded_at is not null),
       coalesce(b.klinikk_org_nr, b.fylkeskommune_org_nr, d.sender_org_nr),
       'kpr.tann_besok', b.besok_id
from kpr.tann_besok b
left join kpr.source_delivery d using (delivery_id);

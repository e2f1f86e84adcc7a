import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/holdings/catalogue.ts';
import { hidesPlaces } from '../../src/holdings/places.ts';
import { municipalityNumbers, organisationNumbers } from '../../src/holdings/column.ts';

/** Every row says from which delivery it is, and all of a delivery tells its sender. */
const origin = 'source_record_id delivery_id valid_at_source loaded_at superseded_at';

/** By hand, column for column, whether it tells where somebody lives or goes: a new one is missed here. */
const told: Readonly<Record<string, { place: string; other: string }>> = {
  kuhr_regning: {
    place: `praksis_org_nr praksis_kommune_nr ${origin}`,
    other:
      'person_key regning_id treated_at kontakttype praksistype fagomraade behandler_type referral_on egenandel_amount refusjon_amount krav_amount debitor arsak_fri_egenandel stonadspunkt status credited_by blocked_at',
  },
  kuhr_takst: {
    place: origin,
    other: 'person_key regning_id line_no takst_code quantity amount tooth_codes blocked_at',
  },
  kuhr_diagnose: {
    place: origin,
    other: 'person_key regning_id seq code code_system_oid is_main kind blocked_at',
  },
  omsorg_tjeneste: {
    place: `utforer_org_nr kommune_nr tjeneste_id ${origin}`,
    other:
      'person_key tjeneste_row_id tjenestetype tjenestetype_system applied_on vedtak_on started_on ended_on hours_per_week reporting_year',
  },
  omsorg_midlertidig_stopp: {
    place: `stopp_id ${origin}`,
    other: 'person_key tjeneste_row_id from_on to_on',
  },
  omsorg_kartlegging: {
    place: `kommune_nr ${origin}`,
    other:
      'person_key kartlegging_id recorded_on husstand sivilstand boform samlemaal individuell_plan koordinator assessed_by_lege_on assessed_by_tannlege_on network_help_hours',
  },
  omsorg_bistandsskar: { place: origin, other: 'person_key kartlegging_id variable_code skar' },
  omsorg_diagnose: { place: origin, other: 'person_key kartlegging_id seq code code_system_oid' },
  hst_konsultasjon: {
    place: `local_type unit_name org_nr kommune_nr bydel_nr konsultasjon_id episode_guid ${origin}`,
    other:
      'person_key konsultasjon_row_id started_at alderstrinn_code form_code registered_at notification_status blocked_at',
  },
  hst_maling: {
    place: origin,
    other:
      'person_key konsultasjon_row_id seq measure_kind value unit value_raw measured_at blocked_at',
  },
  hst_ammestatus: { place: origin, other: 'person_key konsultasjon_row_id status blocked_at' },
  hst_helseperson: { place: origin, other: 'person_key konsultasjon_row_id seq yrkesgruppe rolle' },
  hst_deltaker: { place: origin, other: 'person_key konsultasjon_row_id seq deltaker_type' },
  hst_avtale: {
    place: `local_type unit_name org_nr avtale_id ${origin}`,
    other:
      'person_key avtale_row_id scheduled_at konsultasjon_type oppmote_status deleted_at blocked_at',
  },
  tann_besok: {
    place: `klinikk_org_nr fylkeskommune_org_nr ${origin}`,
    other: 'person_key besok_id visited_on patient_group paid_amount refund_related blocked_at',
  },
  tann_observasjon: {
    place: origin,
    other: 'person_key besok_id seq kind code code_system tooth_code surface blocked_at',
  },
  person: {
    place: `kommune_nr bydel_nr ${origin}`,
    other:
      'person_key kpr_id birth_date sex_code deceased_on oppforingsstatus first_registered_at data_last_changed_at',
  },
  person_pseudonym: { place: origin, other: 'person_key id_type id_mac' },
  source_delivery: {
    place:
      'delivery_id sender_org_nr supplier_org_nr epj_name epj_version extraction_date received_at correlation_id',
    other: 'source_code message_type message_version status',
  },
  organisation: { place: 'org_nr name kommune_nr parent_org_nr', other: 'org_kind' },
};

describe('which columns tell where somebody lives or goes', () => {
  for (const [table, columns] of catalogue) {
    it(`${table}: every column is judged`, () => {
      const named = (tells: boolean) =>
        Object.entries(columns)
          .filter(([, column]) => column.tellsPlace === tells)
          .map(([name]) => name)
          .toSorted();
      assert.deepEqual(named(true), told[table]?.place.split(' ').toSorted());
      assert.deepEqual(named(false), told[table]?.other.split(' ').toSorted());
    });
  }

  it('judges every code of a municipality or an organisation to be one', () => {
    const places = [municipalityNumbers, organisationNumbers];
    const columns = [...catalogue.values()].flatMap((table) => Object.values(table));
    for (const { reading, tellsPlace } of columns) {
      const system = reading.kind === 'code' && 'system' in reading ? reading.system : '';
      assert.ok(tellsPlace || !places.includes(system), system);
    }
  });
});

describe('whose places are hidden', () => {
  for (const [protection, hidden] of [
    ['none', false],
    ['confidential', true],
    ['strictly-confidential', true],
    ['abroad', true],
    [undefined, true],
  ] as const) {
    it(`with ${protection ?? 'a silent register'}: ${String(hidden)}`, () => {
      assert.equal(hidesPlaces(protection), hidden);
    });
  }
});

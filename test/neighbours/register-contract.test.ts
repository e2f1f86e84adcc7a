import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createRegister,
  findRegisterState,
} from '../../src/neighbours/register/register.service.ts';
import { emptyDatabase } from '../support/postgres.ts';
import {
  edgePeople,
  macKey,
  makeRegister,
  registerPasswords,
  seed,
  today,
  valueOf,
  type TestRegister,
} from './register-for-tests.ts';

const origin = 'source_record_id delivery_id valid_at_source loaded_at superseded_at';

/** Tables and views of the read contract with the columns that it names. */
const contract: Readonly<Record<string, string>> = {
  'kpr.organisation': 'org_nr name org_kind kommune_nr parent_org_nr',
  'kpr.source_delivery':
    'delivery_id source_code message_type message_version sender_org_nr supplier_org_nr epj_name epj_version extraction_date received_at correlation_id status',
  'kpr.person_pseudonym': `person_key id_type id_mac ${origin}`,
  'kpr.person': `person_key kpr_id birth_date sex_code deceased_on kommune_nr bydel_nr oppforingsstatus first_registered_at data_last_changed_at ${origin}`,
  'kpr.kuhr_regning': `regning_id person_key treated_at fagomraade praksistype praksis_kommune_nr praksis_org_nr behandler_type kontakttype debitor arsak_fri_egenandel egenandel_amount refusjon_amount krav_amount status referral_on stonadspunkt credited_by blocked_at ${origin}`,
  'kpr.kuhr_takst': `person_key regning_id line_no takst_code quantity amount tooth_codes blocked_at ${origin}`,
  'kpr.kuhr_diagnose': `person_key regning_id seq code_system_oid code is_main kind blocked_at ${origin}`,
  'kpr.omsorg_tjeneste': `tjeneste_row_id person_key kommune_nr tjeneste_id tjenestetype tjenestetype_system vedtak_on applied_on started_on ended_on hours_per_week utforer_org_nr reporting_year ${origin}`,
  'kpr.omsorg_midlertidig_stopp': `person_key stopp_id tjeneste_row_id from_on to_on ${origin}`,
  'kpr.omsorg_kartlegging': `kartlegging_id person_key kommune_nr recorded_on husstand sivilstand boform individuell_plan koordinator assessed_by_lege_on assessed_by_tannlege_on network_help_hours samlemaal ${origin}`,
  'kpr.omsorg_bistandsskar': `person_key kartlegging_id variable_code skar ${origin}`,
  'kpr.omsorg_diagnose': `person_key kartlegging_id seq code_system_oid code ${origin}`,
  'kpr.hst_konsultasjon': `konsultasjon_row_id person_key konsultasjon_id episode_guid started_at registered_at form_code alderstrinn_code local_type org_nr unit_name kommune_nr bydel_nr notification_status blocked_at ${origin}`,
  'kpr.hst_ammestatus': `person_key konsultasjon_row_id status blocked_at ${origin}`,
  'kpr.hst_maling': `person_key konsultasjon_row_id seq measure_kind value value_raw unit measured_at blocked_at ${origin}`,
  'kpr.hst_helseperson': `person_key konsultasjon_row_id seq yrkesgruppe rolle ${origin}`,
  'kpr.hst_deltaker': `person_key konsultasjon_row_id seq deltaker_type ${origin}`,
  'kpr.hst_avtale': `avtale_row_id person_key avtale_id scheduled_at konsultasjon_type local_type oppmote_status org_nr unit_name deleted_at blocked_at ${origin}`,
  'kpr.tann_besok': `besok_id person_key visited_on fylkeskommune_org_nr klinikk_org_nr patient_group paid_amount refund_related blocked_at ${origin}`,
  'kpr.tann_observasjon': `person_key besok_id seq kind code_system code tooth_code surface blocked_at ${origin}`,
  'ref.data_source':
    'source_code covers_from frequency reporter_kind legal_basis name_key why_key last_load_at completeness_note_key',
  'ref.code_system': 'oid name publisher licence note',
  'ref.code_value':
    'oid code valid_from valid_to display_nb display_nn display_se display_en plain_nb plain_nn plain_en',
  'ref.field_doc':
    'table_name column_name label_key explain_key why_key legal_basis sensitivity reservable_scope show_in_std show_in_full',
  'innsyn.utlevering_prosjekt':
    'prosjekt_id recipient_name recipient_org_nr title purpose_code purpose_text legal_basis decision_ref decided_by period_from period_to identified url',
  'innsyn.utlevering_person': 'prosjekt_id person_key delivered_at dataset_codes with_fnr',
  'innsyn.oppslag_logg':
    'oppslag_id person_key looked_at actor_org_nr actor_role actor_pseudonym purpose_code data_category channel',
  'innsyn.v_tidslinje':
    'person_key occurred_at source_code kind title_key title_params sender_org_nr detail_table detail_id',
  'innsyn.v_oversikt': 'person_key source_code row_count first_on last_on senders',
};

const explainedViews = [
  'v_kuhr_kontakt',
  'v_omsorg_tjeneste',
  'v_hst_konsultasjon',
  'v_tann_besok',
  'v_utlevering',
  'v_oppslag',
];

describe('the synthetic register', () => {
  let register: TestRegister;
  before(async () => {
    register = await makeRegister();
  });
  after(() => register.drop());

  it('has every table and column of the contract, and the reader may read them', async () => {
    const reader = await register.connectAs('reader');
    const { rows } = await reader.query<{ name: string; columns: string }>(
      `select table_schema || '.' || table_name as name,
              string_agg(column_name, ' ' order by ordinal_position) as columns
       from information_schema.columns where table_schema in ('kpr', 'ref', 'innsyn') group by 1`,
    );
    const found = new Map(rows.map(({ name, columns }) => [name, columns]));
    for (const [name, columns] of Object.entries(contract)) {
      assert.deepEqual(found.get(name)?.split(' ').sort(), columns.split(' ').sort(), name);
    }
    for (const view of explainedViews) assert.ok(found.has(`innsyn.${view}`), view);
  });

  it('says of each source when it was last loaded', async () => {
    const admin = await register.connectAs();
    const { rows } = await admin.query<{ source_code: string }>(
      'select source_code from ref.data_source where last_load_at is not null order by 1',
    );
    const sources = rows.map(({ source_code }) => source_code);
    assert.deepEqual(sources, ['FREG', 'HELSE_OMSORG', 'HST', 'KUHR', 'TANN_OFF']);
  });

  it('explains a code by the text that held at the time', async () => {
    const admin = await register.connectAs();
    const expired = await valueOf(
      admin,
      `select count(*)::int from ref.code_value where valid_to < '2024-01-01'`,
    );
    assert.ok(Number(expired) >= 10);
    const text = `select nb from ref.code_text('2.16.578.1.12.4.1.1.9151', '6', $1)`;
    assert.equal(await valueOf(admin, text, ['2020-01-01']), 'Trygghetsalarm');
    assert.equal(await valueOf(admin, text, ['2024-01-01']), undefined);
  });

  it('is filled once', async () => {
    assert.deepEqual(await findRegisterState(register.url), { seed, today, count: 0 });
    await assert.rejects(
      createRegister({
        adminUrl: register.url,
        ...registerPasswords,
        macKey,
        people: edgePeople,
        today,
        seed,
      }),
      /already exists/,
    );
  });
});

describe('a register whose filling was interrupted', () => {
  it('is begun anew', async (t) => {
    const database = await emptyDatabase();
    t.after(() => database.drop());
    const options = {
      adminUrl: database.url,
      ...registerPasswords,
      macKey,
      people: edgePeople,
      today,
      seed,
    };
    const interrupted = createRegister({
      ...options,
      onProgress: () => {
        throw new Error('interrupted');
      },
    });
    await assert.rejects(interrupted, /interrupted/);
    assert.equal(await findRegisterState(database.url), 'being-filled');
    await createRegister(options);
    assert.deepEqual(await findRegisterState(database.url), { seed, today, count: 0 });
  });
});

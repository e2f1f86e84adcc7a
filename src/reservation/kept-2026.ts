import { dentalPractices, preventivePractices } from './reach-2026.ts';
import type { RuleReadings } from './rule-readings.ts';
import type { RuleTable } from './rule-table.ts';

const preventive = 'registration-preventive-health';
const dental = 'registration-dental';

type Kept = Pick<RuleTable, 'kept' | 'keptColumns'>;

/** What reservations leave: fields of messages, and columns of what is stored. */
export function kept2026({ preventiveHealthClaims, refundedDentalCare }: RuleReadings): Kept {
  const isCovered = refundedDentalCare === 'covered';
  const claims = [
    ...(preventiveHealthClaims === 'not-covered'
      ? []
      : [{ scope: preventive, when: preventivePractices } as const]),
    ...(isCovered ? [{ scope: dental, when: dentalPractices } as const] : []),
  ];
  const messageWithoutRefund = { field: 'refusjon', oneOf: ['false'] };
  const withoutRefund = { field: 'refund_related', oneOf: ['false'] };
  return {
    kept: [
      ...visitFields,
      ...claims.map((claim) => ({ ...claim, message: 'KUHR_Regning', fields: claimFields })),
      {
        message: 'TANN_Journal',
        scope: dental,
        when: isCovered ? null : messageWithoutRefund,
        fields: ['besokId', 'person', 'dato', 'klinikkOrgNr', 'pasientgruppe', 'refusjon'],
      },
    ],
    keptColumns: [
      ...visitColumns,
      ...claims.flatMap((claim) => tablesOf(claim, 'KUHR', claimColumns)),
      ...tablesOf(
        { scope: dental, when: isCovered ? null : withoutRefund },
        'TANN_OFF',
        dentalColumns,
      ),
    ],
  };
}

const visitFields: Kept['kept'] = [
  {
    message: 'HST_Konsultasjon',
    scope: preventive,
    when: null,
    fields: [
      'konsultasjonId',
      'episodeGuid',
      'person',
      'datoTidStart',
      'registrertTidspunkt',
      'formKonsultasjon',
      'anbefaltTypeKonsultasjon',
      'enhetNavn',
      'bydelNr',
      'helsepersoner',
      'deltakere',
      'statusNotifikasjon',
    ],
  },
  {
    message: 'HST_Avtale',
    scope: preventive,
    when: null,
    fields: ['avtaleId', 'person', 'datoTid', 'konsultasjonType', 'oppmoteStatus', 'enhetNavn'],
  },
];

const claimFields = [
  'regningId',
  'person',
  'tidspunkt',
  'fagomraade',
  'praksistype',
  'praksisKommuneNr',
  'praksisOrgNr',
  'behandlerType',
  'kontakttype',
  'debitor',
  'status',
];

/** On every row: whose it is, where it came from, and when. Said of tables without them, harmless. */
const bookkeeping =
  'person_key blocked_at source_record_id delivery_id valid_at_source loaded_at superseded_at';

/** Tables of a source, each with the columns that stay; of the rows that go whole, none. */
type Columns = Readonly<Record<string, string>>;

const visitColumns = tablesOf({ scope: preventive, when: null }, 'HST', {
  hst_konsultasjon:
    'konsultasjon_row_id konsultasjon_id episode_guid started_at registered_at form_code ' +
    'alderstrinn_code org_nr unit_name kommune_nr bydel_nr notification_status',
  hst_ammestatus: '',
  hst_maling: '',
  hst_helseperson: 'konsultasjon_row_id seq yrkesgruppe rolle',
  hst_deltaker: 'konsultasjon_row_id seq deltaker_type',
  hst_avtale:
    'avtale_row_id avtale_id scheduled_at konsultasjon_type oppmote_status org_nr unit_name ' +
    'deleted_at',
});

const claimColumns: Columns = {
  kuhr_regning:
    'regning_id treated_at fagomraade praksistype praksis_kommune_nr praksis_org_nr ' +
    'behandler_type kontakttype debitor arsak_fri_egenandel status referral_on stonadspunkt ' +
    'credited_by',
  kuhr_takst: '',
  kuhr_diagnose: '',
};

const dentalColumns: Columns = {
  tann_besok:
    'besok_id visited_on fylkeskommune_org_nr klinikk_org_nr patient_group refund_related',
  tann_observasjon: '',
};

function tablesOf(
  about: Pick<Kept['keptColumns'][number], 'scope' | 'when'>,
  source: Kept['keptColumns'][number]['source'],
  tables: Columns,
): Kept['keptColumns'] {
  return Object.entries(tables).map(([table, columns]) => ({
    ...{ scope: about.scope, source, table, when: about.when },
    columns: columns === '' ? [] : `${columns} ${bookkeeping}`.split(' '),
  }));
}

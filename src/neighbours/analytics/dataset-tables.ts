export const datasetNames = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** What of a table of the register may leave it. Columns that are not named here never do. */
export type DatasetTable = {
  table: string;
  /** The register's own keys: they leave as keys of the extract alone, so that rows hold together. */
  keys: readonly string[];
  columns: readonly string[];
  /** What a blocked row must not show: all of it, or these columns. */
  blocked?: 'row' | readonly string[];
  /** A column of the row it is a part of, on which conditions of the gate may stand. */
  parentColumn?: { parent: string; column: string };
};

const hst: readonly DatasetTable[] = [
  {
    table: 'hst_konsultasjon',
    keys: ['konsultasjon_row_id'],
    columns: [
      'started_at',
      'form_code',
      'alderstrinn_code',
      'local_type',
      'org_nr',
      'kommune_nr',
      'bydel_nr',
      'notification_status',
    ],
    blocked: ['local_type'],
  },
  {
    table: 'hst_ammestatus',
    keys: ['konsultasjon_row_id'],
    columns: ['status'],
    blocked: 'row',
  },
  {
    table: 'hst_maling',
    keys: ['konsultasjon_row_id'],
    columns: ['seq', 'measure_kind', 'value', 'value_raw', 'unit', 'measured_at'],
    blocked: 'row',
  },
  {
    table: 'hst_helseperson',
    keys: ['konsultasjon_row_id'],
    columns: ['seq', 'yrkesgruppe', 'rolle'],
  },
  { table: 'hst_deltaker', keys: ['konsultasjon_row_id'], columns: ['seq', 'deltaker_type'] },
  {
    table: 'hst_avtale',
    keys: ['avtale_row_id'],
    columns: ['scheduled_at', 'konsultasjon_type', 'local_type', 'oppmote_status', 'org_nr'],
    blocked: ['local_type'],
  },
];

const kuhr: readonly DatasetTable[] = [
  {
    table: 'kuhr_regning',
    keys: ['regning_id'],
    columns: [
      'treated_at',
      'fagomraade',
      'praksistype',
      'praksis_kommune_nr',
      'praksis_org_nr',
      'behandler_type',
      'kontakttype',
      'debitor',
      'arsak_fri_egenandel',
      'egenandel_amount',
      'refusjon_amount',
      'krav_amount',
      'status',
      'referral_on',
      'stonadspunkt',
    ],
    blocked: ['egenandel_amount', 'refusjon_amount', 'krav_amount'],
  },
  {
    table: 'kuhr_takst',
    keys: ['regning_id'],
    columns: ['line_no', 'takst_code', 'quantity', 'amount', 'tooth_codes'],
    blocked: 'row',
    parentColumn: { parent: 'kuhr_regning', column: 'praksistype' },
  },
  {
    table: 'kuhr_diagnose',
    keys: ['regning_id'],
    columns: ['seq', 'code_system_oid', 'code', 'is_main', 'kind'],
    blocked: 'row',
    parentColumn: { parent: 'kuhr_regning', column: 'praksistype' },
  },
];

const care: readonly DatasetTable[] = [
  {
    table: 'omsorg_tjeneste',
    keys: ['tjeneste_row_id'],
    columns: [
      'kommune_nr',
      'tjenestetype',
      'tjenestetype_system',
      'vedtak_on',
      'applied_on',
      'started_on',
      'ended_on',
      'hours_per_week',
      'utforer_org_nr',
      'reporting_year',
    ],
  },
  { table: 'omsorg_midlertidig_stopp', keys: ['tjeneste_row_id'], columns: ['from_on', 'to_on'] },
  {
    table: 'omsorg_kartlegging',
    keys: ['kartlegging_id'],
    columns: [
      'kommune_nr',
      'recorded_on',
      'husstand',
      'sivilstand',
      'boform',
      'individuell_plan',
      'koordinator',
      'assessed_by_lege_on',
      'assessed_by_tannlege_on',
      'network_help_hours',
      'samlemaal',
    ],
  },
  {
    table: 'omsorg_bistandsskar',
    keys: ['kartlegging_id'],
    columns: ['variable_code', 'skar'],
  },
  {
    table: 'omsorg_diagnose',
    keys: ['kartlegging_id'],
    columns: ['seq', 'code_system_oid', 'code'],
  },
];

const dental: readonly DatasetTable[] = [
  {
    table: 'tann_besok',
    keys: ['besok_id'],
    columns: [
      'visited_on',
      'fylkeskommune_org_nr',
      'klinikk_org_nr',
      'patient_group',
      'paid_amount',
      'refund_related',
    ],
    blocked: ['paid_amount'],
  },
  {
    table: 'tann_observasjon',
    keys: ['besok_id'],
    columns: ['seq', 'kind', 'code_system', 'code', 'tooth_code', 'surface'],
    blocked: 'row',
    parentColumn: { parent: 'tann_besok', column: 'refund_related' },
  },
];

export const datasets: Readonly<Record<DatasetName, readonly DatasetTable[]>> = {
  KUHR: kuhr,
  HELSE_OMSORG: care,
  HST: hst,
  TANN_OFF: dental,
  FREG: [
    {
      table: 'person',
      keys: [],
      columns: ['birth_date', 'sex_code', 'deceased_on', 'kommune_nr', 'bydel_nr'],
    },
  ],
};

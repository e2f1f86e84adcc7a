import {
  blockedAt,
  code,
  instant,
  municipalityNumbers,
  number,
  organisationNumbers,
  origin,
  parentKey,
  personKey,
  technical,
  text,
  volven,
} from './column.ts';
import type { PartTable, RecordTable } from './table.ts';

const ammestatus: PartTable = {
  name: 'hst_ammestatus',
  label: 'holdings.table.hst_ammestatus',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['konsultasjon_row_id'],
  blocks: 'row',
  columns: {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    status: code(volven(8524), { label: 'holdings.field.ammestatus', category: 'd' }),
    blocked_at: blockedAt,
    ...origin,
  },
};

const maling: PartTable = {
  name: 'hst_maling',
  label: 'holdings.table.hst_maling',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  blocks: 'row',
  columns: {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('holdings.field.line-no'),
    measure_kind: code('kpr-measure-kind', { label: 'holdings.field.measure-kind', category: 'd' }),
    value: number(2, { label: 'holdings.field.measured-value', category: 'd' }),
    unit: text({ label: 'holdings.field.measured-unit', category: 'd' }),
    value_raw: text({ label: 'holdings.field.measured-value-raw', category: 'd' }),
    measured_at: instant({ label: 'holdings.field.measured-at', category: 'd' }),
    blocked_at: blockedAt,
    ...origin,
  },
};

// Name and HPR number of the practitioner are not read: the contract holds profession and role.
const helseperson: PartTable = {
  name: 'hst_helseperson',
  label: 'holdings.table.hst_helseperson',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  columns: {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('holdings.field.line-no'),
    yrkesgruppe: code(volven(8401), { label: 'holdings.field.yrkesgruppe', category: 'c' }),
    rolle: code(volven(8456), { label: 'holdings.field.rolle', category: 'c' }),
    ...origin,
  },
};

const deltaker: PartTable = {
  name: 'hst_deltaker',
  label: 'holdings.table.hst_deltaker',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  columns: {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('holdings.field.line-no'),
    deltaker_type: code(volven(8425), { label: 'holdings.field.deltaker', category: 'c' }),
    ...origin,
  },
};

const konsultasjon: RecordTable = {
  name: 'hst_konsultasjon',
  label: 'holdings.table.hst_konsultasjon',
  source: 'HST',
  id: 'konsultasjon_row_id',
  idType: 'bigint',
  key: ['konsultasjon_row_id'],
  title: 'holdings.title.hst_konsultasjon',
  titled: { column: 'alderstrinn_code', title: 'holdings.title.hst_konsultasjon.of' },
  unit: { name: 'unit_name', organisation: 'org_nr', municipality: 'kommune_nr' },
  // 7316: C is an annulment; M replaces an earlier message and is itself in force.
  stateOf: (row) => (row['notification_status'] === 'C' ? 'annulled' : undefined),
  blocks: ['local_type'],
  parts: [maling, ammestatus, helseperson, deltaker],
  columns: {
    person_key: personKey,
    konsultasjon_row_id: technical('holdings.field.row-id'),
    started_at: instant({ label: 'holdings.field.started-at', category: 'c' }),
    alderstrinn_code: code(volven(9505), { label: 'holdings.field.alderstrinn', category: 'c' }),
    local_type: text({ label: 'holdings.field.local-type', category: 'd' }),
    form_code: code(volven(9506), { label: 'holdings.field.form', category: 'c' }),
    unit_name: text({ label: 'holdings.field.unit-name', category: 'c' }),
    org_nr: code(organisationNumbers, { label: 'holdings.field.org-nr', category: 'c' }),
    kommune_nr: code(municipalityNumbers, { label: 'holdings.field.kommune-nr', category: 'c' }),
    bydel_nr: text({ label: 'holdings.field.bydel-nr', category: 'c' }),
    registered_at: instant({ label: 'holdings.field.registered-at', category: 'c' }),
    notification_status: code(volven(7316), {
      label: 'holdings.field.notification-status',
      category: 'c',
    }),
    konsultasjon_id: technical('holdings.field.konsultasjon-id'),
    episode_guid: technical('holdings.field.episode-guid'),
    blocked_at: blockedAt,
    ...origin,
  },
};

const avtale: RecordTable = {
  name: 'hst_avtale',
  label: 'holdings.table.hst_avtale',
  source: 'HST',
  id: 'avtale_row_id',
  idType: 'bigint',
  key: ['avtale_row_id'],
  title: 'holdings.title.hst_avtale',
  titled: { column: 'konsultasjon_type', title: 'holdings.title.hst_avtale.of' },
  unit: { name: 'unit_name', organisation: 'org_nr' },
  stateOf: (row) => (row['deleted_at'] === null ? undefined : 'deleted-at-source'),
  blocks: ['local_type'],
  parts: [],
  columns: {
    person_key: personKey,
    avtale_row_id: technical('holdings.field.row-id'),
    scheduled_at: instant({ label: 'holdings.field.scheduled-at', category: 'c' }),
    konsultasjon_type: code(volven(9505), { label: 'holdings.field.alderstrinn', category: 'c' }),
    local_type: text({ label: 'holdings.field.local-type', category: 'd' }),
    oppmote_status: code('hst-oppmote', { label: 'holdings.field.oppmote', category: 'c' }),
    unit_name: text({ label: 'holdings.field.unit-name', category: 'c' }),
    org_nr: code(organisationNumbers, { label: 'holdings.field.org-nr', category: 'c' }),
    deleted_at: instant({ label: 'holdings.field.deleted-at', category: 'c' }),
    avtale_id: technical('holdings.field.avtale-id'),
    blocked_at: blockedAt,
    ...origin,
  },
};

/** Helsestasjon and skolehelsetjeneste. */
export const hstTables: readonly RecordTable[] = [konsultasjon, avtale];

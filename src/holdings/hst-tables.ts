import {
  blockedAt,
  code,
  heldFor,
  instant,
  municipality,
  number,
  organisation,
  origin,
  parentKey,
  personKey,
  senderKey,
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
  columns: heldFor('feeding', {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    status: code(volven(8524), 'ammestatus', 'd'),
    blocked_at: blockedAt,
    ...origin,
  }),
};

const maling: PartTable = {
  name: 'hst_maling',
  label: 'holdings.table.hst_maling',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  blocks: 'row',
  columns: heldFor('measuring', {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('line-no'),
    measure_kind: code('kpr-measure-kind', 'measure-kind', 'd'),
    value: number(2, 'measured-value', 'd'),
    unit: text('measured-unit', 'd', { unitOf: 'value' }),
    value_raw: text('measured-value-raw', 'd', { insteadOf: 'value' }),
    measured_at: instant('measured-at', 'd'),
    blocked_at: blockedAt,
    ...origin,
  }),
};

// Name and HPR number of the practitioner are not read: the contract holds profession and role.
const helseperson: PartTable = {
  name: 'hst_helseperson',
  label: 'holdings.table.hst_helseperson',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  columns: heldFor('activity', {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('line-no'),
    yrkesgruppe: code(volven(8401), 'yrkesgruppe', 'c', { sensitivity: 3 }),
    rolle: code(volven(8456), 'rolle', 'c', { sensitivity: 3, std: false }),
    ...origin,
  }),
};

const deltaker: PartTable = {
  name: 'hst_deltaker',
  label: 'holdings.table.hst_deltaker',
  source: 'HST',
  parent: 'konsultasjon_row_id',
  key: ['seq'],
  columns: heldFor('activity', {
    person_key: personKey,
    konsultasjon_row_id: parentKey,
    seq: technical('line-no'),
    deltaker_type: code(volven(8425), 'deltaker', 'c'),
    ...origin,
  }),
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
  columns: heldFor('activity', {
    person_key: personKey,
    konsultasjon_row_id: technical('row-id'),
    started_at: instant('started-at', 'c'),
    alderstrinn_code: code(volven(9505), 'alderstrinn', 'c', {
      sensitivity: 3,
      purpose: 'guideline',
    }),
    local_type: text('local-type', 'd', { tellsPlace: true }),
    form_code: code(volven(9506), 'form', 'c', { sensitivity: 3 }),
    unit_name: text('unit-name', 'c', { sensitivity: 3, tellsPlace: true, std: false }),
    org_nr: { ...organisation('org-nr'), sensitivity: 3 },
    kommune_nr: municipality('kommune-nr'),
    bydel_nr: text('bydel-nr', 'c', { sensitivity: 1, tellsPlace: true }),
    registered_at: instant('registered-at', 'c', { std: false, purpose: 'operation' }),
    notification_status: code(volven(7316), 'notification-status', 'c', {
      std: false,
      purpose: 'operation',
    }),
    konsultasjon_id: senderKey('konsultasjon-id'),
    episode_guid: senderKey('episode-guid'),
    blocked_at: blockedAt,
    ...origin,
  }),
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
  columns: heldFor('activity', {
    person_key: personKey,
    avtale_row_id: technical('row-id'),
    scheduled_at: instant('scheduled-at', 'c', { latest: 'planned' }),
    konsultasjon_type: code(volven(9505), 'alderstrinn', 'c', {
      sensitivity: 3,
      purpose: 'guideline',
    }),
    local_type: text('local-type', 'd', { tellsPlace: true }),
    oppmote_status: code('hst-oppmote', 'oppmote', 'c'),
    unit_name: text('unit-name', 'c', { sensitivity: 3, tellsPlace: true, std: false }),
    org_nr: { ...organisation('org-nr'), sensitivity: 3 },
    deleted_at: instant('deleted-at', 'c', { std: false, purpose: 'operation' }),
    avtale_id: senderKey('avtale-id'),
    blocked_at: blockedAt,
    ...origin,
  }),
};

/** Helsestasjon and skolehelsetjeneste. */
export const hstTables: readonly RecordTable[] = [konsultasjon, avtale];

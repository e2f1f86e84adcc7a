import {
  code,
  codeOf,
  codeSystem,
  date,
  heldFor,
  municipality,
  number,
  organisation,
  origin,
  parentKey,
  personKey,
  prefixedCodeOf,
  senderKey,
  technical,
  text,
  truth,
  volvenPrefix,
} from './column.ts';
import type { PartTable, RecordTable } from './table.ts';

const midlertidigStopp: PartTable = {
  name: 'omsorg_midlertidig_stopp',
  label: 'holdings.table.omsorg_midlertidig_stopp',
  source: 'HELSE_OMSORG',
  parent: 'tjeneste_row_id',
  key: ['stopp_id'],
  columns: heldFor('care', {
    person_key: personKey,
    tjeneste_row_id: parentKey,
    stopp_id: senderKey('stopp-id'),
    from_on: date('stopped-from', 'c', { latest: 'planned' }),
    to_on: date('stopped-to', 'c', { latest: 'planned' }),
    ...origin,
  }),
};

const bistandsskar: PartTable = {
  name: 'omsorg_bistandsskar',
  label: 'holdings.table.omsorg_bistandsskar',
  source: 'HELSE_OMSORG',
  parent: 'kartlegging_id',
  key: ['variable_code'],
  columns: heldFor('care-needs', {
    person_key: personKey,
    kartlegging_id: parentKey,
    variable_code: code('iplos-bistandsvariabel', 'variable', 'd'),
    skar: code('iplos-skar', 'skar', 'd'),
    ...origin,
  }),
};

const diagnose: PartTable = {
  name: 'omsorg_diagnose',
  label: 'holdings.table.omsorg_diagnose',
  source: 'HELSE_OMSORG',
  parent: 'kartlegging_id',
  key: ['seq'],
  columns: heldFor('health-needs', {
    person_key: personKey,
    kartlegging_id: parentKey,
    seq: technical('line-no'),
    code: codeOf('code_system_oid', 'diagnosis', 'd'),
    code_system_oid: codeSystem(),
    ...origin,
  }),
};

const tjeneste: RecordTable = {
  name: 'omsorg_tjeneste',
  label: 'holdings.table.omsorg_tjeneste',
  source: 'HELSE_OMSORG',
  id: 'tjeneste_row_id',
  idType: 'bigint',
  key: ['tjeneste_row_id'],
  title: 'holdings.title.omsorg_tjeneste',
  titled: { column: 'tjenestetype', title: 'holdings.title.omsorg_tjeneste.of' },
  unit: { organisation: 'utforer_org_nr', municipality: 'kommune_nr' },
  parts: [midlertidigStopp],
  columns: heldFor('care', {
    person_key: personKey,
    tjeneste_row_id: technical('row-id'),
    tjenestetype: prefixedCodeOf(volvenPrefix, 'tjenestetype_system', 'tjenestetype', 'd'),
    tjenestetype_system: technical('tjenestetype-system'),
    applied_on: date('applied-on', 'c', { std: false }),
    vedtak_on: date('vedtak-on', 'c'),
    started_on: date('started-on', 'c', { latest: 'planned' }),
    ended_on: date('ended-on', 'c', { latest: 'planned' }),
    hours_per_week: number(2, 'hours-per-week', 'd', { assumed: true }),
    utforer_org_nr: { ...organisation('utforer'), sensitivity: 3 },
    kommune_nr: municipality('kommune-nr'),
    reporting_year: text('reporting-year', 'c', { std: false }),
    tjeneste_id: senderKey('tjeneste-id'),
    ...origin,
  }),
};

const kartlegging: RecordTable = {
  name: 'omsorg_kartlegging',
  label: 'holdings.table.omsorg_kartlegging',
  source: 'HELSE_OMSORG',
  id: 'kartlegging_id',
  idType: 'bigint',
  key: ['kartlegging_id'],
  title: 'holdings.title.omsorg_kartlegging',
  unit: { municipality: 'kommune_nr' },
  parts: [bistandsskar, diagnose],
  columns: heldFor('care-needs', {
    person_key: personKey,
    kartlegging_id: technical('row-id'),
    recorded_on: date('recorded-on', 'c', { std: false }),
    kommune_nr: municipality('kommune-nr'),
    // Where and with whom one lives was asked to judge what help one needs.
    husstand: code('iplos-husstand', 'husstand', 'b', { sensitivity: 3 }),
    sivilstand: code('iplos-sivilstand', 'sivilstand', 'b', { std: false }),
    boform: code('iplos-boform', 'boform', 'b', { sensitivity: 3 }),
    samlemaal: code('iplos-samlemaal', 'samlemaal', 'd'),
    individuell_plan: truth('individuell-plan', 'd'),
    koordinator: truth('koordinator', 'd', { assumed: true }),
    assessed_by_lege_on: date('assessed-by-lege-on', 'd', { assumed: true }),
    assessed_by_tannlege_on: date('assessed-by-tannlege-on', 'd', { assumed: true }),
    network_help_hours: number(2, 'network-help-hours', 'd', { assumed: true }),
    ...origin,
  }),
};

/** Municipal care services and the yearly assessment of what help is needed (IPLOS). */
export const omsorgTables: readonly RecordTable[] = [tjeneste, kartlegging];

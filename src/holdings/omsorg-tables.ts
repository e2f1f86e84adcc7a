import {
  code,
  codeOf,
  codeSystems,
  date,
  municipalityNumbers,
  number,
  organisationNumbers,
  origin,
  parentKey,
  personKey,
  prefixedCodeOf,
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
  columns: {
    person_key: personKey,
    tjeneste_row_id: parentKey,
    stopp_id: technical('holdings.field.stopp-id'),
    from_on: date({ label: 'holdings.field.stopped-from', category: 'c' }),
    to_on: date({ label: 'holdings.field.stopped-to', category: 'c' }),
    ...origin,
  },
};

const bistandsskar: PartTable = {
  name: 'omsorg_bistandsskar',
  label: 'holdings.table.omsorg_bistandsskar',
  source: 'HELSE_OMSORG',
  parent: 'kartlegging_id',
  key: ['variable_code'],
  columns: {
    person_key: personKey,
    kartlegging_id: parentKey,
    variable_code: code('iplos-bistandsvariabel', {
      label: 'holdings.field.variable',
      category: 'd',
    }),
    skar: code('iplos-skar', { label: 'holdings.field.skar', category: 'd' }),
    ...origin,
  },
};

const diagnose: PartTable = {
  name: 'omsorg_diagnose',
  label: 'holdings.table.omsorg_diagnose',
  source: 'HELSE_OMSORG',
  parent: 'kartlegging_id',
  key: ['seq'],
  columns: {
    person_key: personKey,
    kartlegging_id: parentKey,
    seq: technical('holdings.field.line-no'),
    code: codeOf('code_system_oid', { label: 'holdings.field.diagnosis', category: 'd' }),
    code_system_oid: code(codeSystems, { label: 'holdings.field.code-system', category: 'd' }),
    ...origin,
  },
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
  columns: {
    person_key: personKey,
    tjeneste_row_id: technical('holdings.field.row-id'),
    tjenestetype: prefixedCodeOf(volvenPrefix, 'tjenestetype_system', {
      label: 'holdings.field.tjenestetype',
      category: 'd',
    }),
    tjenestetype_system: technical('holdings.field.tjenestetype-system'),
    applied_on: date({ label: 'holdings.field.applied-on', category: 'c' }),
    vedtak_on: date({ label: 'holdings.field.vedtak-on', category: 'c' }),
    started_on: date({ label: 'holdings.field.started-on', category: 'c' }),
    ended_on: date({ label: 'holdings.field.ended-on', category: 'c' }),
    hours_per_week: number(2, {
      label: 'holdings.field.hours-per-week',
      category: 'd',
      assumed: true,
    }),
    utforer_org_nr: code(organisationNumbers, { label: 'holdings.field.utforer', category: 'c' }),
    kommune_nr: code(municipalityNumbers, { label: 'holdings.field.kommune-nr', category: 'c' }),
    reporting_year: text({ label: 'holdings.field.reporting-year', category: 'c' }),
    tjeneste_id: technical('holdings.field.tjeneste-id'),
    ...origin,
  },
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
  columns: {
    person_key: personKey,
    kartlegging_id: technical('holdings.field.row-id'),
    recorded_on: date({ label: 'holdings.field.recorded-on', category: 'c' }),
    kommune_nr: code(municipalityNumbers, { label: 'holdings.field.kommune-nr', category: 'c' }),
    husstand: code('iplos-husstand', { label: 'holdings.field.husstand', category: 'b' }),
    sivilstand: code('iplos-sivilstand', { label: 'holdings.field.sivilstand', category: 'b' }),
    boform: code('iplos-boform', { label: 'holdings.field.boform', category: 'b' }),
    samlemaal: code('iplos-samlemaal', { label: 'holdings.field.samlemaal', category: 'd' }),
    individuell_plan: truth({ label: 'holdings.field.individuell-plan', category: 'd' }),
    koordinator: truth({ label: 'holdings.field.koordinator', category: 'd', assumed: true }),
    assessed_by_lege_on: date({
      label: 'holdings.field.assessed-by-lege-on',
      category: 'd',
      assumed: true,
    }),
    assessed_by_tannlege_on: date({
      label: 'holdings.field.assessed-by-tannlege-on',
      category: 'd',
      assumed: true,
    }),
    network_help_hours: number(2, {
      label: 'holdings.field.network-help-hours',
      category: 'd',
      assumed: true,
    }),
    ...origin,
  },
};

/** Municipal care services and the yearly assessment of what help is needed (IPLOS). */
export const omsorgTables: readonly RecordTable[] = [tjeneste, kartlegging];

import {
  blockedAt,
  code,
  codeOf,
  codeSystems,
  date,
  instant,
  money,
  municipalityNumbers,
  number,
  organisationNumbers,
  origin,
  parentKey,
  personKey,
  prefixedCodeOf,
  technical,
  text,
  toothNumbers,
  truth,
  volven,
} from './column.ts';
import type { PartTable, RecordTable, Row } from './table.ts';

const takst: PartTable = {
  name: 'kuhr_takst',
  label: 'holdings.table.kuhr_takst',
  source: 'KUHR',
  parent: 'regning_id',
  key: ['line_no'],
  blocks: 'row',
  columns: {
    person_key: personKey,
    regning_id: parentKey,
    line_no: technical('holdings.field.line-no'),
    // The same takst means different things in different fields.
    takst_code: prefixedCodeOf('kuhr-takst-', 'fagomraade', {
      label: 'holdings.field.takst',
      category: 'd',
    }),
    quantity: number(0, { label: 'holdings.field.quantity', category: 'd', assumed: true }),
    amount: money({ label: 'holdings.field.amount', category: 'f' }),
    tooth_codes: code(toothNumbers, { label: 'holdings.field.tooth', category: 'd' }),
    blocked_at: blockedAt,
    ...origin,
  },
};

const diagnose: PartTable = {
  name: 'kuhr_diagnose',
  label: 'holdings.table.kuhr_diagnose',
  source: 'KUHR',
  parent: 'regning_id',
  key: ['kind', 'seq'],
  blocks: 'row',
  columns: {
    person_key: personKey,
    regning_id: parentKey,
    seq: technical('holdings.field.line-no'),
    code: codeOf('code_system_oid', { label: 'holdings.field.diagnosis', category: 'd' }),
    code_system_oid: code(codeSystems, { label: 'holdings.field.code-system', category: 'd' }),
    is_main: truth({ label: 'holdings.field.is-main', category: 'd' }),
    kind: code('kpr-diagnosis-kind', { label: 'holdings.field.diagnosis-kind', category: 'd' }),
    blocked_at: blockedAt,
    ...origin,
  },
};

/** A claim for payment from the state: one for about each contact. */
export const kuhrTables: readonly RecordTable[] = [
  {
    name: 'kuhr_regning',
    label: 'holdings.table.kuhr_regning',
    source: 'KUHR',
    id: 'regning_id',
    idType: 'bigint',
    key: ['regning_id'],
    title: 'holdings.title.kuhr_regning',
    titled: { column: 'praksistype', title: 'holdings.title.kuhr_regning.of' },
    unit: { organisation: 'praksis_org_nr', municipality: 'praksis_kommune_nr' },
    stateOf: claimState,
    blocks: ['egenandel_amount', 'refusjon_amount', 'krav_amount'],
    parts: [takst, diagnose],
    columns: {
      person_key: personKey,
      regning_id: technical('holdings.field.row-id'),
      treated_at: instant({ label: 'holdings.field.treated-at', category: 'c' }),
      kontakttype: code('kpr-kontakttype', { label: 'holdings.field.kontakttype', category: 'c' }),
      praksistype: code('kuhr-praksistype', { label: 'holdings.field.praksistype', category: 'c' }),
      fagomraade: code('kuhr-fagomraade', { label: 'holdings.field.fagomraade', category: 'c' }),
      praksis_org_nr: code(organisationNumbers, {
        label: 'holdings.field.praksis',
        category: 'c',
      }),
      praksis_kommune_nr: code(municipalityNumbers, {
        label: 'holdings.field.praksis-kommune',
        category: 'c',
      }),
      behandler_type: code(volven(8401), {
        label: 'holdings.field.behandler-type',
        category: 'c',
      }),
      referral_on: date({ label: 'holdings.field.referral-on', category: 'c', assumed: true }),
      egenandel_amount: money({ label: 'holdings.field.egenandel', category: 'f' }),
      refusjon_amount: money({ label: 'holdings.field.refusjon', category: 'f' }),
      krav_amount: money({ label: 'holdings.field.krav', category: 'f' }),
      debitor: code(volven(8426), { label: 'holdings.field.debitor', category: 'f' }),
      arsak_fri_egenandel: code(volven(7461), {
        label: 'holdings.field.free-of-charge',
        category: 'd',
        assumed: true,
      }),
      stonadspunkt: text({ label: 'holdings.field.stonadspunkt', category: 'd', assumed: true }),
      status: code('kpr-claim-status', { label: 'holdings.field.claim-status', category: 'c' }),
      credited_by: technical('holdings.field.credited-by'),
      blocked_at: blockedAt,
      ...origin,
    },
  },
];

function claimState(row: Row) {
  if (row['status'] === 'kreditert') return 'credited';
  return row['status'] === 'avvist' ? 'rejected' : undefined;
}

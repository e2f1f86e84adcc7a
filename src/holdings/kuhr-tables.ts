import {
  blockedAt,
  code,
  codeOf,
  codeSystem,
  date,
  heldFor,
  instant,
  money,
  municipality,
  number,
  organisation,
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
  columns: heldFor('payment', {
    person_key: personKey,
    regning_id: parentKey,
    line_no: technical('line-no'),
    // The same takst means different things in different fields.
    takst_code: prefixedCodeOf('kuhr-takst-', 'fagomraade', 'takst', 'd'),
    quantity: number(0, 'quantity', 'd', { assumed: true, std: false }),
    // A price list is public: an amount tells what was done.
    amount: money('amount', 'f', { sensitivity: 3 }),
    tooth_codes: code(toothNumbers, 'tooth', 'd'),
    blocked_at: blockedAt,
    ...origin,
  }),
};

const diagnose: PartTable = {
  name: 'kuhr_diagnose',
  label: 'holdings.table.kuhr_diagnose',
  source: 'KUHR',
  parent: 'regning_id',
  key: ['kind', 'seq'],
  blocks: 'row',
  columns: heldFor('health-needs', {
    person_key: personKey,
    regning_id: parentKey,
    seq: technical('line-no'),
    code: codeOf('code_system_oid', 'diagnosis', 'd'),
    code_system_oid: codeSystem(),
    is_main: truth('is-main', 'd', { std: false }),
    kind: code('kpr-diagnosis-kind', 'diagnosis-kind', 'd'),
    blocked_at: blockedAt,
    ...origin,
  }),
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
    columns: heldFor('claims', {
      person_key: personKey,
      regning_id: technical('row-id'),
      treated_at: instant('treated-at', 'c'),
      kontakttype: code('kpr-kontakttype', 'kontakttype', 'c', { sensitivity: 3 }),
      praksistype: code('kuhr-praksistype', 'praksistype', 'c', { sensitivity: 3 }),
      fagomraade: code('kuhr-fagomraade', 'fagomraade', 'c', { sensitivity: 3, std: false }),
      // Names as «jordmorpraksis» and «legevakt» say what it was about.
      praksis_org_nr: { ...organisation('praksis'), sensitivity: 3 },
      praksis_kommune_nr: municipality('praksis-kommune'),
      behandler_type: code(volven(8401), 'behandler-type', 'c', { sensitivity: 3 }),
      referral_on: date('referral-on', 'c', { sensitivity: 3, assumed: true, std: false }),
      egenandel_amount: money('egenandel', 'f', { sensitivity: 3, purpose: 'payment' }),
      refusjon_amount: money('refusjon', 'f', { sensitivity: 3, purpose: 'payment' }),
      krav_amount: money('krav', 'f', { sensitivity: 3, std: false, purpose: 'payment' }),
      debitor: code(volven(8426), 'debitor', 'f', {
        sensitivity: 3,
        std: false,
        purpose: 'payment',
      }),
      arsak_fri_egenandel: code(volven(7461), 'free-of-charge', 'd', {
        assumed: true,
        purpose: 'payment',
      }),
      stonadspunkt: text('stonadspunkt', 'd', { assumed: true, std: false, purpose: 'payment' }),
      status: code('kpr-claim-status', 'claim-status', 'c', { std: false }),
      credited_by: technical('credited-by'),
      blocked_at: blockedAt,
      ...origin,
    }),
  },
];

function claimState(row: Row) {
  if (row['status'] === 'kreditert') return 'credited';
  return row['status'] === 'avvist' ? 'rejected' : undefined;
}

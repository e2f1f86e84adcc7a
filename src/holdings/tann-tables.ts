import {
  blockedAt,
  code,
  codeOf,
  codeSystem,
  date,
  heldFor,
  money,
  organisation,
  origin,
  parentKey,
  personKey,
  technical,
  toothNumbers,
  toothSurfaces,
  truth,
} from './column.ts';
import type { PartTable, RecordTable } from './table.ts';

const observasjon: PartTable = {
  name: 'tann_observasjon',
  label: 'holdings.table.tann_observasjon',
  source: 'TANN_OFF',
  parent: 'besok_id',
  key: ['seq'],
  blocks: 'row',
  columns: heldFor('dental', {
    person_key: personKey,
    besok_id: parentKey,
    seq: technical('line-no'),
    kind: code('kpr-observation-kind', 'observation-kind', 'd'),
    code: codeOf('code_system', 'observation-code', 'd'),
    code_system: codeSystem(),
    tooth_code: code(toothNumbers, 'tooth', 'd'),
    surface: code(toothSurfaces, 'surface', 'd'),
    blocked_at: blockedAt,
    ...origin,
  }),
};

/** Public dental care, taken from the clinics' records of 2017–2023. */
export const tannTables: readonly RecordTable[] = [
  {
    name: 'tann_besok',
    label: 'holdings.table.tann_besok',
    source: 'TANN_OFF',
    id: 'besok_id',
    idType: 'bigint',
    key: ['besok_id'],
    title: 'holdings.title.tann_besok',
    unit: { organisation: 'klinikk_org_nr' },
    blocks: ['paid_amount'],
    parts: [observasjon],
    columns: heldFor('dental', {
      person_key: personKey,
      besok_id: technical('row-id'),
      visited_on: date('visited-on', 'c', { std: false }),
      klinikk_org_nr: organisation('klinikk'),
      fylkeskommune_org_nr: organisation('fylkeskommune'),
      patient_group: code('tann-pasientgruppe', 'patient-group', 'd', { assumed: true }),
      paid_amount: money('paid-amount', 'f', { sensitivity: 3, purpose: 'payment' }),
      refund_related: truth('refund-related', 'f', { sensitivity: 3, std: false }),
      blocked_at: blockedAt,
      ...origin,
    }),
  },
];

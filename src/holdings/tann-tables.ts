import {
  blockedAt,
  code,
  codeOf,
  codeSystems,
  date,
  money,
  organisationNumbers,
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
  columns: {
    person_key: personKey,
    besok_id: parentKey,
    seq: technical('holdings.field.line-no'),
    kind: code('kpr-observation-kind', {
      label: 'holdings.field.observation-kind',
      category: 'd',
    }),
    code: codeOf('code_system', { label: 'holdings.field.observation-code', category: 'd' }),
    code_system: code(codeSystems, { label: 'holdings.field.code-system', category: 'd' }),
    tooth_code: code(toothNumbers, { label: 'holdings.field.tooth', category: 'd' }),
    surface: code(toothSurfaces, { label: 'holdings.field.surface', category: 'd' }),
    blocked_at: blockedAt,
    ...origin,
  },
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
    columns: {
      person_key: personKey,
      besok_id: technical('holdings.field.row-id'),
      visited_on: date({ label: 'holdings.field.visited-on', category: 'c' }),
      klinikk_org_nr: code(organisationNumbers, {
        label: 'holdings.field.klinikk',
        category: 'c',
      }),
      fylkeskommune_org_nr: code(organisationNumbers, {
        label: 'holdings.field.fylkeskommune',
        category: 'c',
      }),
      patient_group: code('tann-pasientgruppe', {
        label: 'holdings.field.patient-group',
        category: 'd',
        assumed: true,
      }),
      paid_amount: money({ label: 'holdings.field.paid-amount', category: 'f' }),
      refund_related: truth({ label: 'holdings.field.refund-related', category: 'f' }),
      blocked_at: blockedAt,
      ...origin,
    },
  },
];

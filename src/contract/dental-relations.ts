import { contractTable, everyRow, reservable, type ContractRelation } from './contract.ts';

/** Public dental care. */
export const dentalRelations: readonly ContractRelation[] = [
  contractTable('kpr.tann_besok', [['person_key', 'besok_id']], {
    ...everyRow,
    ...reservable,
    besok_id: 'bigint',
    visited_on: 'date',
    fylkeskommune_org_nr: 'char(9)',
    klinikk_org_nr: 'char(9)',
    patient_group: 'varchar(4)',
    paid_amount: 'numeric(10,2) null',
    refund_related: 'boolean',
  }),
  contractTable('kpr.tann_observasjon', [['person_key', 'besok_id', 'seq']], {
    ...everyRow,
    ...reservable,
    besok_id: 'bigint',
    seq: 'smallint',
    kind: 'any text',
    code_system: 'any text',
    code: 'varchar(20)',
    tooth_code: 'varchar(4)',
    surface: 'varchar(6)',
  }),
];

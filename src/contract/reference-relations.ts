import { contractTable, type ContractRelation } from './contract.ts';

/** Sources, code systems and texts: about nobody. */
export const referenceRelations: readonly ContractRelation[] = [
  contractTable('ref.data_source', [['source_code']], {
    source_code: 'any text',
    covers_from: 'date',
    frequency: 'any text',
    reporter_kind: 'any text',
    legal_basis: 'any text',
    name_key: 'any text',
    why_key: 'any text',
    last_load_at: 'timestamptz',
    completeness_note_key: 'any text',
  }),
  contractTable('ref.code_system', [['oid']], {
    oid: 'any text',
    name: 'any text',
    publisher: 'any text',
    licence: 'any text',
    note: 'any text',
  }),
  contractTable('ref.code_value', [['oid', 'code', 'valid_from']], {
    oid: 'any text',
    code: 'any text',
    valid_from: 'date',
    valid_to: 'date',
    display_nb: 'any text',
    display_nn: 'any text',
    display_se: 'any text',
    display_en: 'any text',
    plain_nb: 'any text',
    plain_nn: 'any text',
    plain_en: 'any text',
  }),
  contractTable('ref.field_doc', [['table_name', 'column_name']], {
    table_name: 'any text',
    column_name: 'any text',
    label_key: 'any text',
    explain_key: 'any text',
    why_key: 'any text',
    legal_basis: 'any text',
    sensitivity: 'smallint',
    reservable_scope: 'any text null',
    show_in_std: 'boolean',
    show_in_full: 'boolean',
  }),
];

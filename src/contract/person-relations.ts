import { contractTable, everyRow, type ContractRelation } from './contract.ts';

/** Who is in the register, who reports to it, and what was delivered. */
export const personRelations: readonly ContractRelation[] = [
  contractTable('kpr.person_pseudonym', [['person_key', 'id_mac'], ['id_mac']], {
    ...everyRow,
    id_type: 'smallint',
    id_mac: 'bytea',
  }),
  contractTable('kpr.person', [['person_key'], ['kpr_id']], {
    ...everyRow,
    kpr_id: 'bigint',
    birth_date: 'date',
    sex_code: 'smallint',
    deceased_on: 'date',
    kommune_nr: 'char(4)',
    bydel_nr: 'varchar(6)',
    oppforingsstatus: 'smallint',
    first_registered_at: 'timestamptz',
    data_last_changed_at: 'timestamptz',
  }),
  contractTable('kpr.organisation', [['org_nr']], {
    org_nr: 'char(9)',
    name: 'any text',
    org_kind: 'any text',
    kommune_nr: 'char(4)',
    parent_org_nr: 'char(9)',
  }),
  contractTable('kpr.source_delivery', [['delivery_id']], {
    delivery_id: 'uuid',
    source_code: 'any text',
    message_type: 'varchar(40)',
    message_version: 'varchar(10)',
    sender_org_nr: 'char(9)',
    supplier_org_nr: 'char(9)',
    epj_name: 'any text',
    epj_version: 'any text',
    extraction_date: 'date',
    received_at: 'timestamptz',
    correlation_id: 'uuid',
    status: 'any text',
  }),
];

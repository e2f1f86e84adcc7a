import { contractTable, type ContractRelation } from './contract.ts';

/** Who received data, and who looked. */
export const useRelations: readonly ContractRelation[] = [
  contractTable('innsyn.utlevering_prosjekt', [['prosjekt_id']], {
    prosjekt_id: 'uuid',
    recipient_name: 'any text',
    recipient_org_nr: 'char(9)',
    title: 'any text',
    purpose_code: 'smallint',
    purpose_text: 'any text',
    legal_basis: 'any text',
    decision_ref: 'any text',
    decided_by: 'any text',
    period_from: 'date',
    period_to: 'date',
    identified: 'boolean',
    url: 'any text',
  }),
  contractTable('innsyn.utlevering_person', [['person_key', 'prosjekt_id', 'delivered_at']], {
    prosjekt_id: 'uuid',
    person_key: 'uuid',
    delivered_at: 'timestamptz',
    dataset_codes: 'text[]',
    with_fnr: 'boolean',
  }),
  contractTable('innsyn.oppslag_logg', [['person_key', 'oppslag_id']], {
    oppslag_id: 'bigint',
    person_key: 'uuid',
    looked_at: 'timestamptz',
    actor_org_nr: 'char(9)',
    actor_role: 'any text',
    actor_pseudonym: 'any text',
    purpose_code: 'any text',
    data_category: 'any text',
    channel: 'any text',
  }),
  /** What those who reserve themselves are owed, and the register has carried out. */
  contractTable('innsyn.gate_watermark', [['duty_id']], {
    duty_id: 'uuid',
    carried_out_at: 'timestamptz',
  }),
];

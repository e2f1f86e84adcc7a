import { careRelations } from './care-relations.ts';
import { childHealthRelations } from './child-health-relations.ts';
import { claimRelations } from './claim-relations.ts';
import { contractView, type ContractColumns, type ContractRelation } from './contract.ts';
import { dentalRelations } from './dental-relations.ts';
import { useRelations } from './use-relations.ts';

const tables = [
  ...claimRelations,
  ...careRelations,
  ...childHealthRelations,
  ...dentalRelations,
  ...useRelations,
];

/**
 * What is read joined. The explained views have every column of their table; how they name the
 * texts beside them is the owner's affair.
 */
export const viewRelations: readonly ContractRelation[] = [
  contractView('innsyn.v_tidslinje', {
    person_key: 'uuid',
    occurred_at: 'timestamptz',
    source_code: 'any text',
    kind: 'any text',
    title_key: 'any text',
    title_params: 'jsonb',
    sender_org_nr: 'any text',
    detail_table: 'any text',
    detail_id: 'any integer',
  }),
  contractView('innsyn.v_oversikt', {
    person_key: 'uuid',
    source_code: 'any text',
    row_count: 'any integer',
    first_on: 'date',
    last_on: 'date',
    senders: 'any integer',
  }),
  contractView('innsyn.v_kuhr_kontakt', columnsOf('kpr.kuhr_regning')),
  contractView('innsyn.v_omsorg_tjeneste', columnsOf('kpr.omsorg_tjeneste')),
  contractView('innsyn.v_hst_konsultasjon', columnsOf('kpr.hst_konsultasjon')),
  contractView('innsyn.v_tann_besok', columnsOf('kpr.tann_besok')),
  contractView('innsyn.v_utlevering', {
    ...columnsOf('innsyn.utlevering_prosjekt'),
    ...columnsOf('innsyn.utlevering_person'),
  }),
  contractView('innsyn.v_oppslag', {
    ...columnsOf('innsyn.oppslag_logg'),
    actor_org_name: 'any text',
  }),
];

function columnsOf(name: string): ContractColumns {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`The contract has no table ${name}`);
  return table.columns;
}

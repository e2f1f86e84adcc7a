import { careRelations } from './care-relations.ts';
import { childHealthRelations } from './child-health-relations.ts';
import { claimRelations } from './claim-relations.ts';
import type { ContractRelation } from './contract.ts';
import { dentalRelations } from './dental-relations.ts';
import { personRelations } from './person-relations.ts';
import { referenceRelations } from './reference-relations.ts';
import { useRelations } from './use-relations.ts';
import { viewRelations } from './view-relations.ts';

/**
 * The read contract between the register KPR and this service: every table and view that the
 * register offers to the reading role. `npm run register:check` holds a database against it.
 */
export const readContract: readonly ContractRelation[] = [
  ...personRelations,
  ...claimRelations,
  ...careRelations,
  ...childHealthRelations,
  ...dentalRelations,
  ...referenceRelations,
  ...useRelations,
  ...viewRelations,
];

export const contractSchemas: readonly string[] = ['kpr', 'ref', 'innsyn'];

/** Finds a person by the keyed MAC of a number, so that the reader can list nobody. */
export const personKeyFunction = {
  name: 'innsyn.person_key_for',
  arguments: 'bytea',
  result: 'uuid',
} as const;

/** Names the person whose rows a transaction may see. */
export const subjectSetting = 'innsyn.subject';

/** Who may see a row. A pooled connection keeps an empty string after a transaction: hence nullif. */
export const subjectPolicy = `person_key = nullif(current_setting('${subjectSetting}', true), '')::uuid`;

/** Views run with the reader's rights since this version. */
export const oldestServer = 150_000;

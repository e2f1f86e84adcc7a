import type { Knex } from 'knex';
import type { NationalId } from '../population/national-id.ts';
import type { PersonId } from '../population/person.ts';
import type { Log } from '../shared/log.ts';
import { isRegistrationScope, type Scope } from '../reservation/scope.ts';
import { dutiesOfReserving, dutyOfLifting, type NewDuty } from './duty.ts';
import type { Pseudonyms } from './pseudonym.service.ts';
import { cancelDuties, holdErasures, insertDuties } from './duty.repository.ts';

export type Duties = ReturnType<typeof createDuties>;

export type ChangedScopes = {
  person: PersonId;
  choiceId: string;
  scopes: readonly Scope[];
  confirmedAt: Date;
  eraseAtOnce: boolean;
  undoDays: number;
  /** Blocks and never erases. */
  protective: boolean;
};

/** What a confirmed choice asks of those who store register rows, in the choice's transaction. */
export function createDuties(deps: {
  numbersOf: (person: PersonId, tx: Knex.Transaction) => Promise<NationalId[]>;
  pseudonyms: Pseudonyms;
  log: Log;
}) {
  const { numbersOf, pseudonyms, log } = deps;

  async function impose(tx: Knex.Transaction, person: PersonId, duties: readonly NewDuty[]) {
    await pseudonyms.keep(tx, person, await numbersOf(person, tx));
    if (duties.length === 0) return;
    const keepers = await insertDuties(tx, duties);
    // The reservation stands all the same; registering a keeper gives it what is owed.
    if (keepers === 0) log.error('nobody-keeps-the-register');
  }

  return {
    async afterReserving(tx: Knex.Transaction, changed: ChangedScopes) {
      const { person, choiceId } = changed;
      const scopes = changed.scopes.filter(isRegistrationScope);
      await cancelDuties(tx, { choiceId, scopes });
      const duties = scopes.flatMap((scope) => dutiesOfReserving({ ...changed, scope }));
      await impose(tx, person, duties);
    },

    async afterLifting(tx: Knex.Transaction, changed: ChangedScopes) {
      const { person, choiceId } = changed;
      const scopes = changed.scopes.filter(isRegistrationScope);
      await cancelDuties(tx, { choiceId, scopes });
      await impose(
        tx,
        person,
        scopes.map((scope) => dutyOfLifting({ ...changed, scope })),
      );
    },

    holdErasures,
  };
}

import type { Knex } from 'knex';
import { cmacsOfNumbers, shortMessageCmac } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import type { PersonId } from '../population/person.ts';
import type { Log } from '../shared/log.ts';
import { isRegistrationScope, type Scope } from '../reservation/scope.ts';
import { dutiesOfReserving, dutyOfLifting, type NewDuty } from './duty.ts';
import {
  cancelDuties,
  holdErasures,
  insertDuties,
  insertFurtherPseudonym,
  insertPseudonyms,
  listRegisterKeepers,
} from './duty.repository.ts';

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
  registerMacKey: Buffer;
  log: Log;
}) {
  const { numbersOf, registerMacKey, log } = deps;

  async function impose(tx: Knex.Transaction, person: PersonId, duties: readonly NewDuty[]) {
    if (duties.length === 0) return;
    const keepers = await listRegisterKeepers(tx);
    // The reservation stands all the same; registering a keeper gives it what is owed.
    if (keepers.length === 0) log.error('nobody-keeps-the-register');
    const numbers = await numbersOf(person, tx);
    const macs = cmacsOfNumbers(registerMacKey, numbers);
    await insertPseudonyms(tx, person, macs);
    await insertDuties(tx, keepers, duties);
  }

  return {
    async afterReserving(tx: Knex.Transaction, changed: ChangedScopes) {
      const { person, choiceId } = changed;
      const scopes = changed.scopes.filter(isRegistrationScope);
      for (const scope of scopes) await cancelDuties(tx, { choiceId, scope });
      const duties = scopes.flatMap((scope) => dutiesOfReserving({ ...changed, scope }));
      await impose(tx, person, duties);
    },

    async afterLifting(tx: Knex.Transaction, changed: ChangedScopes) {
      const { person, choiceId } = changed;
      const scopes = changed.scopes.filter(isRegistrationScope);
      for (const scope of scopes) await cancelDuties(tx, { choiceId, scope });
      await impose(
        tx,
        person,
        scopes.map((scope) => dutyOfLifting({ ...changed, scope })),
      );
    },

    /** A number learnt after the person's duties began: their later rows may stand under it. */
    async addPseudonym(tx: Knex.Transaction, person: PersonId, id: NationalId) {
      await insertFurtherPseudonym(tx, person, shortMessageCmac(registerMacKey, id.reveal()));
    },

    holdErasures,
  };
}

import type { Knex } from 'knex';
import type { Db } from '../database/query.ts';
import { cmacsOfNumbers } from '../population/cmac.ts';
import type { NationalId } from '../population/national-id.ts';
import type { PersonId } from '../population/person.ts';
import { openBytes, type SealingKeys } from '../shared/sealing.ts';
import {
  appendNumberEvent,
  hasPseudonyms,
  insertPseudonyms,
  listLiveKeys,
  waitForChoices,
  type StoredKey,
} from './pseudonym.repository.ts';

export type Pseudonyms = ReturnType<typeof createPseudonyms>;

/** Binds a sealed pseudonym key to its place. */
export const pseudonymKeyContext = 'gate.pseudonym-key';

/** The key that all keepers of the register share; duties name persons by it. */
const registerKeyId = 'register';

/**
 * People with reservations as others know them: the CMAC of each of their numbers, under each key
 * that lives.
 */
export function createPseudonyms(deps: { registerMacKey: Buffer; keys: SealingKeys }) {
  const { registerMacKey, keys } = deps;

  function bytesOf({ keyId, sealed }: StoredKey): Buffer {
    if (keyId === registerKeyId) return registerMacKey;
    if (sealed === undefined) throw new Error('A pseudonym key has no bytes');
    return openBytes(keys, sealed, pseudonymKeyContext);
  }

  async function keep(db: Db, person: PersonId, numbers: readonly NationalId[]): Promise<void> {
    const live = await listLiveKeys(db);
    const kept = live.flatMap((key) =>
      cmacsOfNumbers(bytesOf(key), numbers).map((mac) => ({ keyId: key.keyId, person, mac })),
    );
    await insertPseudonyms(db, kept);
  }

  return {
    /** In the transaction of a choice, under every key that lives. */
    keep,

    bytesOf,

    /**
     * Numbers learnt after somebody has reserved: those who keep a copy are told. Nobody is told
     * of others. It locks the ledger's head, so it comes last in its transaction.
     */
    async addNumbers(
      tx: Knex.Transaction,
      person: PersonId,
      ids: readonly NationalId[],
    ): Promise<void> {
      await waitForChoices(tx, person);
      if (!(await hasPseudonyms(tx, person))) return;
      await keep(tx, person, ids);
      await appendNumberEvent(tx, person);
    },
  };
}

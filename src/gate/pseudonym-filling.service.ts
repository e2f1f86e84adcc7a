import type { Knex } from 'knex';
import type { NationalId } from '../population/national-id.ts';
import { shortMessageCmacs } from '../population/cmac.ts';
import type { PersonId } from '../population/person.ts';
import {
  fencePassed,
  listReservers,
  listUnfilledKeys,
  markFilled,
  takeFilling,
} from './pseudonym-filling.repository.ts';
import { insertPseudonyms, type StoredKey } from './pseudonym.repository.ts';

export type PseudonymFilling = ReturnType<typeof createPseudonymFilling>;

export type NumberOfPerson = { person: PersonId; id: NationalId };

const batchSize = 2_000;

/** Gives those who have reserved before a key was made their pseudonyms under it. */
export function createPseudonymFilling(deps: {
  db: Knex;
  numbersOfMany: (persons: readonly PersonId[]) => Promise<NumberOfPerson[]>;
  bytesOf: (key: StoredKey) => Buffer;
}) {
  const { db, numbersOfMany, bytesOf } = deps;

  /** False when it was ended before it came through; then it begins anew, and repeats nothing. */
  async function fill(key: StoredKey, signal: AbortSignal): Promise<boolean> {
    const bytes = bytesOf(key);
    let persons: PersonId[] = [];
    do {
      if (signal.aborted) return false;
      persons = await listReservers(db, { after: persons.at(-1), limit: batchSize });
      const numbers = await numbersOfMany(persons);
      const macs = shortMessageCmacs(
        bytes,
        numbers.map(({ id }) => id.reveal()),
      );
      await insertPseudonyms(
        db,
        numbers.flatMap(({ person }, index) => {
          const mac = macs[index];
          return mac === undefined ? [] : [{ keyId: key.keyId, person, mac }];
        }),
      );
    } while (persons.length > 0);
    return true;
  }

  return {
    /** One process at a time; the others leave it to that one. */
    async run(signal: AbortSignal): Promise<void> {
      if ((await listUnfilledKeys(db)).length === 0) return;
      // Only the lock lives in this transaction: it changes nothing, so it holds nobody back.
      await db.transaction(async (lock) => {
        if (!(await takeFilling(lock))) return;
        for (const key of await listUnfilledKeys(lock)) {
          const { keyId } = key;
          if (!(await db.transaction((tx) => fencePassed(tx, keyId)))) continue;
          if (await fill(key, signal)) await db.transaction((tx) => markFilled(tx, keyId));
        }
      });
    },
  };
}

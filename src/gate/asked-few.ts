import type { Knex } from 'knex';
import type { PersonId } from '../population/person.ts';
import { listPersons } from './decision.repository.ts';
import { distinctMacs, type NumberBatch } from './number-batch.ts';

/** Below this, a question is about persons rather than a population, and each is told of it. */
const smallBatch = 10;

/** From so many numbers on nobody is looked up: it would cost more than all the rest. */
const mostLookedUp = 1_000;

/**
 * Whom a batch is about, where they are few; undefined for a population. Persons are counted and not
 * numbers, since numbers that nobody has can be made up to hide the one who is asked about.
 */
export async function askedFew(
  tx: Knex.Transaction,
  batch: NumberBatch,
  macs: Buffer,
): Promise<PersonId[] | undefined> {
  const numbers = distinctMacs(batch, macs, mostLookedUp);
  if (numbers === undefined) return undefined;
  const persons = await listPersons(tx, numbers);
  return persons.length < smallBatch ? persons : undefined;
}

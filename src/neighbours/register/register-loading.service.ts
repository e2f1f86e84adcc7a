import { availableParallelism } from 'node:os';
import type pg from 'pg';
import { createRowCollector, type CopyBatch } from './copy-batch.ts';
import { emitProjects } from './disclosures.ts';
import {
  birthDatesByParent,
  firstOrdinal,
  personKeyOf,
  registerContext,
} from './register-context.ts';
import { beginLoad, copyRows, endLoad, findTableColumns } from './register.repository.ts';
import type { RegisterOptions } from './register.service.ts';
import type { PlacedPerson, RowPlan } from './row-maker.ts';
import { startRowMakers, type RowMakers } from './row-makers.ts';
import type { Row } from './register-rows.ts';

const peoplePerBatch = 200;

/**
 * Fills the empty tables in one transaction. Rows of the next people are made, in other threads
 * where there are many people, while the database takes in those of the last.
 *
 * @returns how many rows there are
 */
export async function loadRows(db: pg.Client, options: RegisterOptions): Promise<number> {
  const { people, seed, today, macKey, onProgress } = options;
  const plan = { seed, today, macKey, tables: await findTableColumns(db) };
  const makers = startRowMakers(plan, options.threads ?? threadsFor(people.length));
  let done = 0;
  let rows = 0;
  onProgress?.(done, people.length, 'people', rows);
  try {
    await beginLoad(db);
    for await (const { count, batches } of rowsInTurn(makers, inOrderOfKeys(options))) {
      rows += await copyBatches(db, batches);
      done += count;
      onProgress?.(done, people.length, 'people', rows);
    }
    rows += await copyBatches(db, sharedRows(plan, await makers.deliveries()));
    await endLoad(db);
    return rows;
  } finally {
    await makers.stop();
  }
}

/** The database takes in what one and a half makers make, so a third would only wait. */
function threadsFor(people: number): number {
  return people < peoplePerBatch ? 0 : Math.min(2, availableParallelism());
}

/** As the keys of the tables have them: to sort what is in order already is quick. */
function inOrderOfKeys({ people, seed }: RegisterOptions): PlacedPerson[] {
  const childrenOf = birthDatesByParent(people);
  return people
    .map((person) => ({ person, personKey: personKeyOf(seed, person) }))
    .sort((a, b) => (a.personKey < b.personKey ? -1 : 1))
    .map(({ person }, index) => ({
      person,
      ordinal: firstOrdinal + index,
      childrenBornOn: childrenOf.get(person.key) ?? [],
    }));
}

type Made = { count: number; batches: CopyBatch[] };

/** Asks for as much ahead as keeps every maker busy, and gives it in the order of the people. */
async function* rowsInTurn(
  makers: RowMakers,
  people: readonly PlacedPerson[],
): AsyncGenerator<Made> {
  const asked: Promise<Made>[] = [];
  for (let next = 0; next < people.length; next += peoplePerBatch) {
    const some = people.slice(next, next + peoplePerBatch);
    const made = makers.rowsOf(some).then((batches) => ({ count: some.length, batches }));
    // One that fails is heard of in its turn, or not at all where an earlier one failed.
    made.catch(() => undefined);
    asked.push(made);
    const first = asked.length > 2 * makers.threads ? asked.shift() : undefined;
    if (first) yield await first;
  }
  for (const made of asked) yield await made;
}

async function copyBatches(db: pg.Client, batches: readonly CopyBatch[]): Promise<number> {
  let rows = 0;
  for (const batch of batches) {
    await copyRows(db, batch);
    rows += batch.rows;
  }
  return rows;
}

/** Rows about no person. */
function sharedRows(plan: RowPlan, deliveries: readonly Row[]): CopyBatch[] {
  const { emit, takeBatches } = createRowCollector(plan.tables);
  const context = registerContext({ ...plan, people: [] }, emit);
  emitProjects(context);
  for (const row of context.organisations.rows) emit('kpr.organisation', row);
  for (const row of deliveries) emit('kpr.source_delivery', row);
  return takeBatches();
}

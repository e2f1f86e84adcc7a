import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isOutage } from '../../database/outage.ts';
import type { Decision, GateClient, GateFailure } from '../ingestion/gate.client.ts';
import { GateSilent } from '../ingestion/register-memory.ts';
import { datasets, type DatasetName } from './dataset-tables.ts';
import { countsOf, type Written } from './extract-counts.ts';
import { openExtractFile, type ExtractFile } from './extract-file.ts';
import { createExtractKeys, lineOf, type KeyOf, type ReleasedPerson } from './extract-line.ts';
import { listPersonsIn, listRows } from './extract.repository.ts';
import type { NumberVault } from './number-vault.ts';
import { releaseOf, releaseRow } from './release.ts';

export type ExtractOrder = {
  dataset: DatasetName;
  purpose: 1 | 2;
  identified: boolean;
  linkage: boolean;
};

type Extract = {
  extractId: string;
  path: string;
  personsOut: number;
  rowsOut: number;
  personsDropped: number;
  personsStripped: number;
  fieldsDropped: number;
  /** Rows of persons whose number nobody knows: the gate could not be asked, so they stay. */
  personsWithoutNumber: number;
};

export type ExtractOutcome =
  | { outcome: 'made'; extract: Extract }
  | { outcome: 'empty' }
  | { outcome: 'gate-unavailable'; why: GateFailure }
  | { outcome: 'register-unavailable' };

export type ExtractDependencies = {
  db: Knex;
  gate: GateClient;
  vault: NumberVault;
  outputFolder: string;
};

const personsAtATime = 100;

/** Makes extracts: without the gate's answer, and its receipt of the manifest, there is no file. */
export function createExtractService(deps: ExtractDependencies) {
  const { db } = deps;
  return {
    async makeExtract(order: ExtractOrder): Promise<ExtractOutcome> {
      try {
        // One moment of the register for all of it.
        return await db.transaction((tx) => extract(tx, deps, order), {
          isolationLevel: 'repeatable read',
          readOnly: true,
        });
      } catch (error) {
        if (error instanceof GateSilent) return { outcome: 'gate-unavailable', why: error.why };
        if (isOutage(error)) return { outcome: 'register-unavailable' };
        throw error;
      }
    },
  };
}

async function extract(
  tx: Knex.Transaction,
  deps: ExtractDependencies,
  order: ExtractOrder,
): Promise<ExtractOutcome> {
  const { gate, vault } = deps;
  const registered = await listPersonsIn(tx, datasets[order.dataset]);
  const persons = registered.flatMap(({ personKey, macs }) => {
    const digits = vault.numberOf(macs);
    return digits === undefined ? [] : [{ personKey, digits }];
  });
  if (persons.length === 0) return { outcome: 'empty' };
  const answered = await gate.decide(
    { operation: 'release', ...order },
    persons.map(({ digits }) => digits),
  );
  if (answered.outcome === 'unavailable') {
    return { outcome: 'gate-unavailable', why: answered.why };
  }
  const personsWithoutNumber = registered.length - persons.length;
  return write(tx, deps, {
    order,
    persons,
    decision: answered.answer,
    personsWithoutNumber,
  });
}

type AskedPerson = { personKey: string; digits: string };

type Answered = {
  order: ExtractOrder;
  persons: readonly AskedPerson[];
  decision: Decision;
  personsWithoutNumber: number;
};

async function write(
  tx: Knex.Transaction,
  { gate, outputFolder }: ExtractDependencies,
  answered: Answered,
): Promise<ExtractOutcome> {
  const { order, decision, personsWithoutNumber } = answered;
  const extractId = randomUUID();
  const file = await openExtractFile(outputFolder, fileName(order, extractId));
  try {
    const written = await writeRows(tx, file, answered);
    const counts = countsOf(decision, written);
    const manifest = { ...counts, contentHash: await file.seal() };
    const told = await gate.sendManifest(manifest);
    if (told.outcome === 'unavailable') return { outcome: 'gate-unavailable', why: told.why };
    const path = await file.publish();
    const { personsOut, rowsOut, personsDropped, personsStripped, fieldsDropped } = counts;
    return {
      outcome: 'made',
      extract: {
        ...{ extractId, path, personsOut, rowsOut, personsDropped, personsStripped },
        ...{ fieldsDropped, personsWithoutNumber },
      },
    };
  } finally {
    await file.discard();
  }
}

/** Person by person, some at a time, so that no data set has to be in memory. */
async function writeRows(
  tx: Knex.Transaction,
  file: ExtractFile,
  answered: Answered,
): Promise<Written> {
  const tables = datasets[answered.order.dataset];
  const keyOf = createExtractKeys();
  const dropped = new Map<number, number>();
  let rows = 0;
  for (let from = 0; from < answered.persons.length; from += personsAtATime) {
    const released = releasedPersons(answered, { from, keyOf });
    for (const table of tables) {
      const lines: string[] = [];
      for (const row of await listRows(tx, table, [...released.keys()])) {
        const person = released.get(row.person_key);
        if (person === undefined) continue;
        const { values, valuesDropped } = releaseRow(row, table, person.release);
        dropped.set(person.index, (dropped.get(person.index) ?? 0) + valuesDropped);
        if (values) lines.push(lineOf({ values, row, table, keyOf, person }));
      }
      rows += lines.length;
      await file.append(lines);
    }
  }
  return { rows, dropped };
}

/** The next of those who are not left out, by the register's key. */
function releasedPersons(
  { order, persons, decision }: Answered,
  { from, keyOf }: { from: number; keyOf: KeyOf },
): Map<string, ReleasedPerson & { index: number }> {
  const released = new Map<string, ReleasedPerson & { index: number }>();
  const told = decision.reach;
  const rules = {
    tables: datasets[order.dataset],
    identified: order.identified,
    reach: told !== null && 'fields' in told ? told : undefined,
  };
  persons.slice(from, from + personsAtATime).forEach(({ personKey, digits }, offset) => {
    const index = from + offset;
    const verdict = decision.results[index];
    const release = verdict && releaseOf(verdict, rules);
    if (!release) return;
    released.set(personKey, { digits, index, release, key: keyOf('person', personKey) });
  });
  return released;
}

function fileName({ dataset, purpose, identified }: ExtractOrder, extractId: string): string {
  const identity = identified ? 'med' : 'uten';
  return `${dataset.toLowerCase()}-formal-${purpose}-${identity}-fnr-${extractId}.ndjson`;
}

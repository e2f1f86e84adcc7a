import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isOutage } from '../../database/outage.ts';
import type { Decision, GateClient, GateFailure, Manifest } from '../ingestion/gate.client.ts';
import { datasets, type DatasetName, type DatasetTable } from './dataset-tables.ts';
import { openExtractFile, type ExtractFile } from './extract-file.ts';
import { listPersonsIn, listRows, type RegisterRow } from './extract.repository.ts';
import type { NumberVault } from './number-vault.ts';
import { releaseOf, releaseRow, type Release } from './release.ts';

export type ExtractOrder = {
  dataset: DatasetName;
  purpose: 1 | 2;
  identified: boolean;
  linkage: boolean;
};

export type Extract = {
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

export type ExtractService = ReturnType<typeof createExtractService>;

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
        if (isOutage(error)) return { outcome: 'register-unavailable' };
        throw error;
      }
    },
  };
}

type AskedPerson = { personKey: string; digits: string };

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

type Written = { rows: number; dropped: ReadonlyMap<number, number> };

/** Person by person, some at a time, so that no data set has to be in memory. */
async function writeRows(
  tx: Knex.Transaction,
  file: ExtractFile,
  { order, persons, decision }: Answered,
): Promise<Written> {
  const tables = datasets[order.dataset];
  const keyOf = createExtractKeys();
  const dropped = new Map<number, number>();
  let rows = 0;
  for (let from = 0; from < persons.length; from += personsAtATime) {
    const released = persons.slice(from, from + personsAtATime).flatMap((person, offset) => {
      const index = from + offset;
      const verdict = decision.results[index];
      const release = verdict && releaseOf(verdict, { tables, identified: order.identified });
      return release ? [{ ...person, index, release }] : [];
    });
    const byKey = new Map(released.map((person) => [person.personKey, person]));
    for (const table of tables) {
      const lines: string[] = [];
      for (const row of await listRows(tx, table, [...byKey.keys()])) {
        const person = byKey.get(row.person_key);
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

type KeyOf = (kind: string, value: string) => string;

function lineOf({
  values,
  row,
  table,
  keyOf,
  person,
}: {
  values: Readonly<Record<string, unknown>>;
  row: RegisterRow;
  table: DatasetTable;
  keyOf: KeyOf;
  person: AskedPerson & { release: Release };
}): string {
  const keys = table.keys.map((key) => [key, keyOf(key, String(row[key]))]);
  return JSON.stringify({
    tabell: table.table,
    person: keyOf('person', person.personKey),
    ...(person.release.identified ? { fodselsnummer: person.digits } : {}),
    ...Object.fromEntries(keys),
    ...values,
  });
}

/** Keys that hold within one extract, and say nothing in another: the secret dies with it. */
function createExtractKeys(): KeyOf {
  const secret = randomBytes(32);
  return (kind, value) =>
    createHmac('sha256', secret).update(`${kind}/${value}`).digest('base64url').slice(0, 22);
}

function countsOf(
  { batchId, results }: Decision,
  { rows, dropped }: Written,
): Omit<Manifest, 'contentHash'> {
  const leftOut = ['drop-person', 'unknown', 'invalid'];
  const personsDropped = results.filter(({ outcome }) => leftOut.includes(outcome)).length;
  const stripped = results.filter(
    (verdict) =>
      verdict.outcome === 'strip-identifier' ||
      (verdict.outcome === 'drop-fields' && verdict.stripIdentifier),
  );
  const items = [...dropped]
    .filter(([, fieldsDropped]) => fieldsDropped > 0)
    .map(([index, fieldsDropped]) => ({ index, fieldsDropped }));
  return {
    batchId,
    personsIn: results.length,
    personsOut: results.length - personsDropped,
    personsStripped: stripped.length,
    personsDropped,
    rowsOut: rows,
    fieldsDropped: items.reduce((sum, { fieldsDropped }) => sum + fieldsDropped, 0),
    items,
  };
}

function fileName({ dataset, purpose, identified }: ExtractOrder, extractId: string): string {
  const identity = identified ? 'med' : 'uten';
  return `${dataset.toLowerCase()}-formal-${purpose}-${identity}-fnr-${extractId}.ndjson`;
}

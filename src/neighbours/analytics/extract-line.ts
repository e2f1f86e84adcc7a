import { createHmac, randomBytes } from 'node:crypto';
import type { DatasetTable } from './dataset-tables.ts';
import type { RegisterRow } from './extract.repository.ts';
import type { Release } from './release.ts';

export type KeyOf = (kind: string, value: string) => string;

/** Keys that hold within one extract, and say nothing in another: the secret dies with it. */
export function createExtractKeys(): KeyOf {
  const secret = randomBytes(32);
  return (kind, value) =>
    createHmac('sha256', secret).update(`${kind}/${value}`).digest('base64url').slice(0, 22);
}

export type ReleasedPerson = { digits: string; key: string; release: Release };

/** One row as a line of NDJSON. */
export function lineOf({
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
  person: ReleasedPerson;
}): string {
  const keys = table.keys.map((key) => [key, keyOf(key, String(row[key]))]);
  return JSON.stringify({
    tabell: table.table,
    person: person.key,
    ...(person.release.identified ? { fodselsnummer: person.digits } : {}),
    ...Object.fromEntries(keys),
    ...values,
  });
}

import { scopes, type Scope } from '../reservation/scope.ts';

export const snapshotFormats = ['csv', 'ndjson', 'parquet'] as const;
export type SnapshotFormat = (typeof snapshotFormats)[number];

export const snapshotTypes: Readonly<Record<SnapshotFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** Of CSV and Parquet: the pseudonym, then one for each scope. */
export const snapshotColumns = ['pseudonym', ...scopes.map((scope) => scope.replaceAll('-', '_'))];

/**
 * How the database writes a line around a pseudonym in hexadecimal. `after` has a text for each
 * combination of scopes; in its index the nth bit stands for the nth scope.
 */
export type LineShape = { head: string; before: string; after: readonly string[] };

export const lineShapes: Readonly<Record<'csv' | 'ndjson', LineShape>> = {
  csv: {
    head: `${snapshotColumns.join(',')}\n`,
    before: '',
    after: combinations((held) => scopes.map((one) => `,${held.has(one) ? 1 : 0}`).join('') + '\n'),
  },
  ndjson: {
    head: '',
    before: '{"pseudonym":"',
    after: combinations((held) => `","scopes":${JSON.stringify([...held])}}\n`),
  },
};

function combinations(write: (held: ReadonlySet<Scope>) => string): string[] {
  return Array.from({ length: 1 << scopes.length }, (_, bits) =>
    write(new Set(scopes.filter((_scope, place) => bits & (1 << place)))),
  );
}

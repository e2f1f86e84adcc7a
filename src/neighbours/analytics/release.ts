import type { GateVerdict, ReleaseReach, RowCondition } from '../ingestion/gate.client.ts';
import type { DatasetTable } from './dataset-tables.ts';

/** Parts of a data set that must not leave: whole tables, or columns of one. */
type Part = { part: 'row' | ReadonlySet<string>; when: RowCondition | undefined };
type Withheld = ReadonlyMap<string, readonly Part[]>;

/** What may leave about one person; `keep` lists all that may where anything is withheld. */
export type Release = {
  withheld: Withheld;
  keep: ReleaseReach['keep'] | undefined;
  identified: boolean;
};

export type ReleaseRules = {
  tables: readonly DatasetTable[];
  identified: boolean;
  reach: ReleaseReach | undefined;
};

/**
 * Carries a verdict over to tables and columns: `table`, `table.column` or `table.column+column`.
 *
 * @returns undefined for a person who is left out
 * @throws if it names something that is not in the data set: then the answer is not understood
 */
export function releaseOf(verdict: GateVerdict, rules: ReleaseRules): Release | undefined {
  const { identified } = rules;
  const whole = { withheld: new Map<string, Part[]>(), keep: undefined };
  switch (verdict.outcome) {
    case 'allow':
      return { ...whole, identified };
    case 'strip-identifier':
      return { ...whole, identified: false };
    case 'drop-fields':
      return {
        withheld: partsByTable(verdict.fields.map((field) => withheldPart(field, rules))),
        keep: rules.reach?.keep ?? [],
        identified: identified && !verdict.stripIdentifier,
      };
    default:
      return undefined;
  }
}

function withheldPart(field: string, { tables, reach }: ReleaseRules): [table: string, part: Part] {
  const [name = '', list] = field.split('.');
  const table = tables.find((candidate) => candidate.table === name);
  const columns = list?.split('+');
  const isKnown = table && (columns ?? []).every((column) => table.columns.includes(column));
  if (!isKnown) throw new Error(`The data set has no ${field}`);
  const when = reach?.fields.find((covered) => covered.field === field)?.when ?? undefined;
  return [name, { part: columns === undefined ? 'row' : new Set(columns), when }];
}

function partsByTable(parts: readonly [table: string, part: Part][]): Withheld {
  const tables = new Map<string, Part[]>();
  for (const [table, part] of parts) tables.set(table, [...(tables.get(table) ?? []), part]);
  return tables;
}

/** A row whose condition cannot be read is withheld. */
function isMet(when: RowCondition | undefined, row: Readonly<Record<string, unknown>>): boolean {
  const value = when && row[when.field];
  return (
    when === undefined ||
    value === undefined ||
    value === null ||
    when.oneOf.includes(textOf(value))
  );
}

function textOf(value: unknown): string {
  return typeof value === 'boolean' || typeof value === 'string' ? String(value) : '';
}

export type ReleasedRow = {
  /** Undefined when the whole row stays. */
  values: Readonly<Record<string, unknown>> | undefined;
  /** Single values that stay behind: a row of a part is one. */
  valuesDropped: number;
};

/** Leaves out of a row what is withheld for its person, and what is blocked. */
export function releaseRow(
  row: Readonly<Record<string, unknown>>,
  table: DatasetTable,
  { withheld, keep }: Release,
): ReleasedRow {
  const isBlocked = row['blocked_at'] !== null && row['blocked_at'] !== undefined;
  const parts = withheld.get(table.table) ?? [];
  const known = keep?.find((one) => one.table === table.table);
  // Nobody has said of an unknown table or column that it may leave.
  if (keep !== undefined && known === undefined) return { values: undefined, valuesDropped: 1 };
  const isLimited = known !== undefined && isMet(known.when ?? undefined, row);
  const held = parts.filter(({ when }) => isMet(when, row)).map(({ part }) => part);
  const blocked = isBlocked ? table.blocked : undefined;
  // What nothing is known to stay of leaves no row behind either, not even an empty one.
  const isWhole = isLimited && known.columns.length === 0;
  if (isWhole || held.includes('row') || blocked === 'row')
    return { values: undefined, valuesDropped: 1 };
  const isHeld = (column: string) =>
    held.some((part) => part !== 'row' && part.has(column)) ||
    blocked?.includes(column) === true ||
    (isLimited && !known.columns.includes(column));
  return {
    values: Object.fromEntries(
      table.columns.map((column) => [column, isHeld(column) ? null : (row[column] ?? null)]),
    ),
    valuesDropped: table.columns.filter(
      (column) => isHeld(column) && row[column] !== null && row[column] !== undefined,
    ).length,
  };
}

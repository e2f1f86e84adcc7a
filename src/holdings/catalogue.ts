import type { Column } from './column.ts';
import { deliveryTables } from './delivery-tables.ts';
import { fregTables } from './freg-tables.ts';
import type { SourceCode } from './holdings.ts';
import { hstTables } from './hst-tables.ts';
import { kuhrTables } from './kuhr-tables.ts';
import { omsorgTables } from './omsorg-tables.ts';
import type { RecordTable, Table } from './table.ts';
import { tannTables } from './tann-tables.ts';

/** Every table with rows about persons, by source. What is not listed here is never read. */
export const recordTables: Readonly<Record<SourceCode, readonly RecordTable[]>> = {
  KUHR: kuhrTables,
  HELSE_OMSORG: omsorgTables,
  HST: hstTables,
  TANN_OFF: tannTables,
  FREG: fregTables,
};

const tablesByName = new Map<string, Table>(
  Object.values(recordTables)
    .flat()
    .flatMap((table) => [table, ...table.parts])
    .map((table) => [table.name, table]),
);

const recordTablesByName = new Map<string, RecordTable>(
  Object.values(recordTables)
    .flat()
    .map((table) => [table.name, table]),
);

export function findTable(name: string): Table | undefined {
  return tablesByName.get(name);
}

export function findRecordTable(name: string): RecordTable | undefined {
  return recordTablesByName.get(name);
}

/** @throws for a column that the catalogue does not know */
export function getColumn(table: string, name: string): Column {
  const column = findTable(table)?.columns[name];
  if (column === undefined) throw new Error(`No entry for ${table}.${name}`);
  return column;
}

/** The code systems that columns name themselves; the others stand in the rows. */
export const namedSystems: ReadonlySet<string> = new Set(
  [...tablesByName.values()].flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ reading }) =>
      reading.kind === 'code' && 'system' in reading ? [reading.system] : [],
    ),
  ),
);

/** Every column of the read contract that has an entry, by table: the measure of completeness. */
export const catalogue: ReadonlyMap<string, Readonly<Record<string, Column>>> = new Map([
  ...[...tablesByName.values()].map((table) => [table.name, table.columns] as const),
  ...Object.entries(deliveryTables),
]);

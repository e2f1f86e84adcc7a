import type { Column, HoldingsTextKey } from './column.ts';
import type { RecordState, SourceCode } from './holdings.ts';

/** A row as PostgreSQL gives it, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** A table of the read contract with rows about persons. */
export type Table = {
  /** Without schema: all lie in `kpr`. */
  name: string;
  /** What its rows are, in plural. */
  label: HoldingsTextKey;
  source: SourceCode;
  columns: Readonly<Record<string, Column>>;
  /** The columns that together tell a row from the person's others, for a stable order. */
  key: readonly string[];
  /** Why a row is not simply in force, besides being superseded. */
  stateOf?: (row: Row) => RecordState | undefined;
  /** What a reservation blocks: the whole row, or some columns of it. */
  blocks?: 'row' | readonly string[];
};

/** A table whose rows are shown each on its own, with the parts that belong to them. */
export type RecordTable = Table & {
  /** What the parts refer to. */
  id: string;
  idType: 'bigint' | 'uuid';
  title: HoldingsTextKey;
  /** The coded column that says what the row is; with text it stands in the title `….of`. */
  titled?: { column: string; title: HoldingsTextKey };
  /** Where the row itself names the unit that met the person. */
  unit: { name?: string; organisation?: string; municipality?: string };
  parts: readonly PartTable[];
};

export type PartTable = Table & { parent: string };

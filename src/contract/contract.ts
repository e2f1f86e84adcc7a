type KnownType =
  | 'uuid'
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'boolean'
  | 'bytea'
  | 'date'
  | 'timestamptz'
  | 'jsonb'
  | 'text'
  | 'text[]'
  | `char(${number})`
  | `varchar(${number})`
  | `varchar(${number})[]`
  | `numeric(${number},${number})`;

/** As PostgreSQL abbreviates it, or `any …` where the contract leaves the width open. */
type ColumnType = KnownType | 'any text' | 'any integer';

/** `… null`: the contract counts on rows without a value. */
export type ColumnSpec = ColumnType | `${ColumnType} null`;

export type ContractColumns = Readonly<Record<string, ColumnSpec>>;

/** A table or view of the read contract. */
export type ContractRelation = {
  /** With schema: `kpr.person`. */
  name: string;
  kind: 'table' | 'view';
  columns: ContractColumns;
  /** Each list of columns tells a row from all others; in `kpr` the first begins with the person. */
  keys: readonly (readonly string[])[];
};

export function contractTable(
  name: string,
  keys: ContractRelation['keys'],
  columns: ContractColumns,
): ContractRelation {
  return { name, kind: 'table', keys, columns };
}

export function contractView(name: string, columns: ContractColumns): ContractRelation {
  return { name, kind: 'view', keys: [], columns };
}

/** Whether the rows are about persons, each of whom sees only their own. */
export function isPersonal({ columns }: Pick<ContractRelation, 'columns'>): boolean {
  return 'person_key' in columns;
}

export function typeOf(spec: ColumnSpec): string {
  return spec.replace(/ null$/, '');
}

export function allowsNull(spec: ColumnSpec): boolean {
  return spec.endsWith(' null');
}

/** On every row about a person: whose it is, where it came from and whether it still holds. */
export const everyRow = {
  person_key: 'uuid',
  source_record_id: 'text',
  delivery_id: 'uuid',
  valid_at_source: 'timestamptz',
  loaded_at: 'timestamptz',
  superseded_at: 'timestamptz null',
} as const satisfies ContractColumns;

/** On every row that a reservation can keep from use. */
export const reservable = { blocked_at: 'timestamptz null' } as const satisfies ContractColumns;

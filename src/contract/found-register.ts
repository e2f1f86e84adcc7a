/** What a database has, as far as the reading role can see it in the catalogue. */
export type FoundRegister = {
  /** As `server_version_num`: 150004. */
  serverVersion: number;
  reader: FoundReader;
  relations: FoundRelation[];
  /** All functions of the schemas of the contract that run with their owner's rights. */
  definerFunctions: FoundFunction[];
  personKeyFunction: FoundFunction | undefined;
};

export type FoundReader = {
  name: string;
  superuser: boolean;
  /** Of itself or of a role that it can become. */
  bypassesRowSecurity: boolean;
  createsRoles: boolean;
  replicates: boolean;
  /** Schemas of the contract, or the database, in which it can make objects. */
  createsIn: string[];
};

export type FoundRelation = {
  name: string;
  kind: 'table' | 'view' | 'materialized view' | 'foreign table';
  /** Of a partitioned table, whose own row security does not hold when a part is read directly. */
  partOf: string | undefined;
  columns: FoundColumn[];
  /** Columns of each unique index without a condition. */
  uniqueKeys: string[][];
  partitionColumns: string[];
  rowSecurity: 'off' | 'on' | 'forced';
  securityInvoker: boolean;
  policies: FoundPolicy[];
  /** Privileges of the reader besides reading. */
  writes: string[];
  /** By the reader, or by a role that it can become. */
  ownedByReader: boolean;
};

export type FoundColumn = { name: string; type: string; notNull: boolean; readable: boolean };

/** A policy that lets the reader see rows. */
export type FoundPolicy = { name: string; condition: string };

export type FoundFunction = {
  /** With schema and types of arguments. */
  signature: string;
  result: string;
  definer: boolean;
  fixedSearchPath: boolean;
  runByReader: boolean;
  runByEveryone: boolean;
};

/** Whether the reader can read any of it. */
export function isReadable({ columns }: Pick<FoundRelation, 'columns'>): boolean {
  return columns.some(({ readable }) => readable);
}

export function hasColumn({ columns }: Pick<FoundRelation, 'columns'>, name: string): boolean {
  return columns.some((column) => column.name === name);
}

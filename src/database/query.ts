import type { Knex } from 'knex';
import { statementName } from './prepared.ts';

/** A pool or a transaction: enough for reading. Writes ask for `Knex.Transaction`. */
export type Db = Knex;

export type Bindings = Readonly<Record<string, unknown>>;

/**
 * Runs SQL with named bindings (`:name`; an array stays one PostgreSQL array) and gives its rows.
 * Values belong in the bindings: each text is a statement that connections remember.
 */
export async function query<Row>(db: Db, sql: string, bindings: Bindings = {}): Promise<Row[]> {
  const result = await db.raw<{ rows: Row[] }>(sql, { ...bindings }).options({ name: nameOf(sql) });
  return result.rows;
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql) ?? statementName(sql);
  names.set(sql, known);
  return known;
}

/** As `query`, for SQL that gives exactly one row; anything else is a fault of ours. */
export async function queryOne<Row>(db: Db, sql: string, bindings: Bindings = {}): Promise<Row> {
  const [row, ...others] = await query<Row>(db, sql, bindings);
  if (row === undefined || others.length > 0) throw new Error('Expected exactly one row');
  return row;
}

import type { Knex } from 'knex';
import type { Db } from './query.ts';

/**
 * Reads for at most `eachMs` a statement: what a page can do without must not hold it up.
 *
 * @throws what PostgreSQL says of a statement that takes longer
 */
export async function withPatience<Result>(
  db: Db,
  eachMs: number,
  read: (tx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return db.transaction(
    async (tx) => {
      await tx.raw(`set local statement_timeout = ${Math.round(eachMs)}`);
      return read(tx);
    },
    { readOnly: true },
  );
}

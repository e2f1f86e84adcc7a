import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';

/** A transaction in which the register shows the rows of one person alone. */
export type SubjectTransaction = Knex.Transaction;

/** The person's keys in the register; none when the register does not know the numbers. */
export async function findPersonKeys(register: Db, macs: readonly Buffer[]): Promise<string[]> {
  const rows = await query<{ person_key: string }>(
    register,
    `select distinct person_key
       from (select innsyn.person_key_for(mac) as person_key
               from unnest(:macs::bytea[]) as mac) as known
      where person_key is not null
      order by person_key`,
    { macs },
  );
  return rows.map((row) => row.person_key);
}

/** One moment of the register, for reading alone. */
export async function readingRegister<Result>(
  register: Db,
  read: (tx: SubjectTransaction) => Promise<Result>,
): Promise<Result> {
  return register.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
}

/**
 * Whose rows the register shows from here on. Row-level security reads the setting, which ends with
 * the transaction; without it the register shows nothing.
 */
export async function becomeSubject(tx: SubjectTransaction, personKey: string): Promise<void> {
  await query(tx, `select set_config('innsyn.subject', :personKey, true)`, { personKey });
}

/** The subject's birth date as the register has it, YYYY-MM-DD. */
export async function findBirthDate(tx: SubjectTransaction): Promise<string | undefined> {
  const rows = await query<{ birth_date: string | null }>(tx, `select birth_date from kpr.person`);
  return rows[0]?.birth_date ?? undefined;
}

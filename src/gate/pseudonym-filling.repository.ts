import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import {
  storedKeyOf,
  storedKeyColumns,
  type KeyRow,
  type StoredKey,
} from './pseudonym.repository.ts';

/** Live keys that lack those who reserved before them. */
export async function listUnfilledKeys(db: Db): Promise<StoredKey[]> {
  const rows = await query<KeyRow>(
    db,
    `select ${storedKeyColumns} from gate.pseudonym_key
      where sealed is not null and filled_at is null and ended_at is null order by created_at`,
  );
  return rows.map(storedKeyOf);
}

/** False when another process fills already. Held until the transaction ends. */
export async function takeFilling(tx: Knex.Transaction): Promise<boolean> {
  const { taken } = await queryOne<{ taken: boolean }>(
    tx,
    `select pg_try_advisory_xact_lock(hashtextextended('gate.pseudonym-filling', 0)) as taken`,
  );
  return taken;
}

/**
 * Whether every transaction is over that may have read the keys before this one was among them:
 * what such a choice leaves would be neither under the key nor seen by whoever fills it.
 */
export async function fencePassed(tx: Knex.Transaction, keyId: string): Promise<boolean> {
  await query(
    tx,
    `update gate.pseudonym_key set fence = pg_snapshot_xmax(pg_current_snapshot())
      where key_id = :keyId and fence is null`,
    { keyId },
  );
  const { passed } = await queryOne<{ passed: boolean }>(
    tx,
    `select pg_snapshot_xmin(pg_current_snapshot()) >= fence as passed
       from gate.pseudonym_key where key_id = :keyId`,
    { keyId },
  );
  return passed;
}

/** Everybody who has ever reserved, in the order of their ids, some at a time. */
export async function listReservers(
  db: Db,
  { after, limit }: { after: PersonId | undefined; limit: number },
): Promise<PersonId[]> {
  const rows = await query<{ person: PersonId }>(
    db,
    `select distinct person_id as person from reservation.status
      where person_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
      order by person_id limit :limit`,
    { after: after ?? null, limit },
  );
  return rows.map(({ person }) => person);
}

export async function markFilled(tx: Knex.Transaction, keyId: string): Promise<void> {
  await query(
    tx,
    `update gate.pseudonym_key set filled_at = clock_timestamp()
      where key_id = :keyId and ended_at is null`,
    { keyId },
  );
}

import type { Knex } from 'knex';
import { query, queryOne, type Db } from '../database/query.ts';
import type { PersonId } from '../population/person.ts';
import type { Sealed } from '../shared/sealing.ts';

export type StoredKey = { keyId: string; sealed: Sealed | undefined };

export type KeyRow = { keyId: string; sealed: Buffer | null; sealingKeyId: string | null };

export const storedKeyColumns = `key_id as "keyId", sealed, sealing_key_id as "sealingKeyId"`;

/** Keys under which pseudonyms are kept now; the register's has no sealed bytes of its own. */
export async function listLiveKeys(db: Db): Promise<StoredKey[]> {
  const rows = await query<KeyRow>(
    db,
    `select ${storedKeyColumns} from gate.pseudonym_key where ended_at is null order by key_id`,
  );
  return rows.map(storedKeyOf);
}

export function storedKeyOf({ keyId, sealed, sealingKeyId }: KeyRow): StoredKey {
  const isSealed = sealed !== null && sealingKeyId !== null;
  return { keyId, sealed: isSealed ? { keyId: sealingKeyId, bytes: sealed } : undefined };
}

export type Pseudonym = { keyId: string; person: PersonId; mac: Buffer };

export async function insertPseudonyms(db: Db, pseudonyms: readonly Pseudonym[]): Promise<void> {
  await query(
    db,
    `insert into gate.pseudonym (key_id, person_id, mac)
     select * from unnest(:keyIds::text[], :persons::uuid[], :macs::bytea[])
     on conflict do nothing`,
    {
      keyIds: pseudonyms.map(({ keyId }) => keyId),
      persons: pseudonyms.map(({ person }) => person),
      macs: pseudonyms.map(({ mac }) => mac),
    },
  );
}

/** Whether others know the person by pseudonyms already. */
export async function hasPseudonyms(tx: Knex.Transaction, person: PersonId): Promise<boolean> {
  const { known } = await queryOne<{ known: boolean }>(
    tx,
    `select exists (select from gate.pseudonym
                     where key_id = 'register' and person_id = :person) as known`,
    { person },
  );
  return known;
}

/** A choice being confirmed may have read the numbers before a new one: wait until it is stored. */
export async function waitForChoices(tx: Knex.Transaction, person: PersonId): Promise<void> {
  await query(tx, `select pg_advisory_xact_lock(hashtextextended(:person, 1))`, { person });
}

/** Appends to the ledger, so it comes last in its transaction. */
export async function appendNumberEvent(tx: Knex.Transaction, person: PersonId): Promise<void> {
  await query(tx, `select reservation.append_number_event(:person)`, { person });
}

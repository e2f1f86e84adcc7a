import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { query } from '../database/query.ts';
import { openBytes, sealBytes, type SealingKeys } from '../shared/sealing.ts';
import { pseudonymKeyContext } from './pseudonym.service.ts';

export type AddedKey =
  | { outcome: 'added'; keyId: string; key: Buffer }
  | { outcome: 'consumer-unknown' }
  /** One may replace another; a third has to wait until one of them has ended. */
  | { outcome: 'two-live' };

/**
 * Makes a consumer a key of 32 bytes, which nobody can have from us again in clear. Run as the
 * database's owner.
 */
export async function addPseudonymKey(
  db: Knex,
  keys: SealingKeys,
  consumerId: string,
): Promise<AddedKey> {
  const key = randomBytes(32);
  const sealed = sealBytes(keys, key, pseudonymKeyContext);
  return db.transaction(async (tx) => {
    const consumers = await query(
      tx,
      `select from gate.consumer where consumer_id = :consumerId and ended_at is null for update`,
      { consumerId },
    );
    if (consumers.length === 0) return { outcome: 'consumer-unknown' };
    const made = await query<{ slot: number; live: boolean }>(
      tx,
      `select slot, ended_at is null as live from gate.pseudonym_key
        where consumer_id = :consumerId`,
      { consumerId },
    );
    const taken = made.filter(({ live }) => live).map(({ slot }) => slot);
    const slot = [1, 2].find((one) => !taken.includes(one));
    if (slot === undefined) return { outcome: 'two-live' };
    const keyId = `${consumerId}-${made.length + 1}`;
    await query(
      tx,
      `insert into gate.pseudonym_key (key_id, consumer_id, slot, sealed, sealing_key_id)
       values (:keyId, :consumerId, :slot, :bytes, :sealingKeyId)`,
      { keyId, consumerId, slot, bytes: sealed.bytes, sealingKeyId: sealed.keyId },
    );
    return { outcome: 'added', keyId, key };
  });
}

/** What was made under it goes with the next housekeeping. False when there is no such live key. */
export async function endPseudonymKey(
  db: Knex,
  key: { consumerId: string; keyId: string },
): Promise<boolean> {
  const ended = await query(
    db,
    `update gate.pseudonym_key set ended_at = clock_timestamp()
      where consumer_id = :consumerId and key_id = :keyId and ended_at is null returning key_id`,
    key,
  );
  return ended.length > 0;
}

/** A consumer's live keys in clear, by id, the oldest first: for whoever sets its system up. */
export async function openLiveKeys(
  db: Knex,
  keys: SealingKeys,
  consumerId: string,
): Promise<Record<string, Buffer>> {
  const rows = await query<{ keyId: string; bytes: Buffer; sealingKeyId: string }>(
    db,
    `select key_id as "keyId", sealed as bytes, sealing_key_id as "sealingKeyId"
       from gate.pseudonym_key where consumer_id = :consumerId and ended_at is null
      order by created_at`,
    { consumerId },
  );
  return Object.fromEntries(
    rows.map(({ keyId, bytes, sealingKeyId }) => [
      keyId,
      openBytes(keys, { keyId: sealingKeyId, bytes }, pseudonymKeyContext),
    ]),
  );
}

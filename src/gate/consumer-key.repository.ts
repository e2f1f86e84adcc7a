import { query, type Db } from '../database/query.ts';

/** A consumer's key that lives; its pseudonyms are all there once it is filled. */
export type ConsumerKey = { keyId: string; filled: boolean };

/** A consumer's live keys, the oldest first: one that replaces another is used when named. */
export async function listKeysOf(db: Db, consumerId: string): Promise<ConsumerKey[]> {
  return query<ConsumerKey>(
    db,
    `select key_id as "keyId", filled_at is not null as filled
       from gate.pseudonym_key where consumer_id = :consumerId and ended_at is null
      order by created_at, key_id`,
    { consumerId },
  );
}

import type { Db } from '../database/query.ts';
import { listKeysOf } from './consumer-key.repository.ts';

export type KeyOutcome =
  | { outcome: 'usable'; keyId: string }
  /** The consumer has no such key, or none at all. */
  | { outcome: 'key-unknown' }
  /** Those who reserved before the key was made are still being given pseudonyms. */
  | { outcome: 'key-not-filled' };

/** The key that a consumer asks by: the one it names, else the oldest of its own that is filled. */
export async function keyFor(
  db: Db,
  { consumerId, keyId }: { consumerId: string; keyId: string | undefined },
): Promise<KeyOutcome> {
  const keys = await listKeysOf(db, consumerId);
  const asked = keyId === undefined ? keys : keys.filter((key) => key.keyId === keyId);
  if (asked.length === 0) return { outcome: 'key-unknown' };
  const usable = asked.find(({ filled }) => filled);
  if (usable === undefined) return { outcome: 'key-not-filled' };
  return { outcome: 'usable', keyId: usable.keyId };
}

import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** Keys by id; the first seals, all of them open, so that a key can be replaced in peace. */
export type SealingKeys = Readonly<Record<string, Buffer>>;

export type Sealed = { keyId: string; bytes: Buffer };

const nonceLength = 12;
const tagLength = 16;

/** Preparing a key takes longer than sealing a line with it. */
const preparedKeys = new WeakMap<Buffer, KeyObject>();

function prepared(key: Buffer): KeyObject {
  const known = preparedKeys.get(key) ?? createSecretKey(key);
  preparedKeys.set(key, known);
  return known;
}

/** AES-256-GCM: nonce, tag, ciphertext. `context` must be the same on opening. */
export function seal(keys: SealingKeys, text: string, context: string): Sealed {
  return sealBytes(keys, Buffer.from(text), context);
}

/** Throws when the key is gone, or when anything was changed. */
export function open(keys: SealingKeys, sealed: Sealed, context: string): string {
  return openBytes(keys, sealed, context).toString('utf8');
}

/** As `seal`, of a file. */
export function sealBytes(keys: SealingKeys, content: Buffer, context: string): Sealed {
  const [active] = Object.entries(keys);
  if (active === undefined) throw new Error('No sealing key');
  const [keyId, key] = active;
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', prepared(key), nonce);
  cipher.setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
  return { keyId, bytes: Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]) };
}

/** As `open`, of a file. */
export function openBytes(keys: SealingKeys, { keyId, bytes }: Sealed, context: string): Buffer {
  const key = keys[keyId];
  if (key === undefined) throw new Error('The sealing key is not among those configured');
  const decipher = createDecipheriv('aes-256-gcm', prepared(key), bytes.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const content = decipher.update(bytes.subarray(nonceLength + tagLength));
  return Buffer.concat([content, decipher.final()]);
}

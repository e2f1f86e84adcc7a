import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';

const key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, { error: 'must be 32 bytes in base64' });

const shape = z.strictObject({
  gateUrl: z.url(),
  audience: z.string().min(1),
  consumer: z.string().min(1),
  maskinporten: z.strictObject({
    issuer: z.url(),
    clientId: z.string().min(1),
    /** A private JWK, in a file that only its owner reads. */
    keyFile: z.string().min(1),
  }),
  /** 32 bytes in base64 by key id: the one in use, and one that replaces it. */
  pseudonymKeys: z.record(z.string(), key),
  /** Who may sign a snapshot; never fetched from whoever sends it. */
  trustedKeys: z.strictObject({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) }),
  /** Where `sync` keeps what it has fetched. */
  folder: z.string().min(1),
  syntheticNumbers: z.boolean().default(false),
});

export type GateConfiguration = z.infer<typeof shape>;

/**
 * Reads `kpr-gate.json`; paths in it are relative to it.
 *
 * @throws with words that say what to mend
 */
export function readConfiguration(path: string): GateConfiguration {
  const read = shape.safeParse(parsed(contentOf(path)));
  if (!read.success) {
    const places = read.error.issues.map(
      ({ path: at, message }) => `  ${at.join('.')}: ${message}`,
    );
    throw new Error(`${path} is not a configuration of kpr-gate:\n${places.join('\n')}`);
  }
  const { data } = read;
  const from = (file: string) => resolve(dirname(path), file);
  const maskinporten = { ...data.maskinporten, keyFile: from(data.maskinporten.keyFile) };
  return { ...data, maskinporten, folder: from(data.folder) };
}

/** The private key that Maskinporten knows. @throws when the file is not there, or not a key */
export function readMaskinportenKey({ maskinporten }: GateConfiguration) {
  return z.looseObject({ kid: z.string() }).parse(parsed(contentOf(maskinporten.keyFile)));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read. "--config" names the configuration to use.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

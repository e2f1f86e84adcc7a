import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as jose from 'jose';
import { z } from 'zod';
import { ruleTableShape, type RuleTable } from '../reservation/rule-table.ts';
import type { GateConfiguration } from './gate-configuration.ts';
import { createPseudonymTable, pseudonymLength, type PseudonymTable } from './pseudonym-table.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const statementShape = z.object({
  snapshotId: z.uuid(),
  consumer: z.string(),
  keyId: z.string(),
  position: z.int().min(0),
  ledgerHash: z.string(),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  rulesVersion: z.string(),
  rulesHash: sha256,
  format: z.literal('csv'),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256,
});

/** What the service has signed of a snapshot. */
export type SnapshotStatement = z.infer<typeof statementShape>;

export type Snapshot = {
  statement: SnapshotStatement;
  /** The statement as it was signed: manifests quote it. */
  token: string;
  rules: RuleTable;
  table: PseudonymTable;
  /** 32 bytes; of the pseudonyms in `table`. */
  key: Buffer;
};

/** Why a snapshot must not be used; nothing may be stored or released by it. */
export class SnapshotRefused extends Error {}

/** Names of the files that `sync` writes, byte for byte as they came. */
export const snapshotFiles = {
  statement: 'statement.jws',
  snapshot: 'snapshot.csv',
  rules: 'rules.json',
} as const;

const csvHeader =
  'pseudonym,registration_preventive_health,registration_dental,release_identified,release_secondary\n';
/** 32 hex digits, four flags with a comma before each, and the line end. */
const rowLength = 41;

/**
 * Opens what `sync` has fetched, after it has been checked whole: signature, consumer, age, and
 * that neither list nor rules are others than were signed.
 *
 * @throws SnapshotRefused with words that say what to do
 */
export async function openSnapshot(
  configuration: GateConfiguration,
  folder: string,
  now: Date,
): Promise<Snapshot> {
  const token = contentOf(folder, snapshotFiles.statement).toString('utf8').trim();
  const statement = await readStatement(configuration, token);
  if (statement.consumer !== configuration.consumer) {
    throw new SnapshotRefused(`The snapshot is ${statement.consumer}'s, not ours.`);
  }
  if (now.getTime() >= Date.parse(statement.expiresAt)) {
    throw new SnapshotRefused(
      `The snapshot is stale: it may be used until ${statement.expiresAt}. Run "kpr-gate sync".`,
    );
  }
  const key = configuration.pseudonymKeys[statement.keyId];
  if (key === undefined) {
    throw new SnapshotRefused(
      `The snapshot is made with the key ${statement.keyId}, which the configuration lacks.`,
    );
  }
  const csv = contentOf(folder, snapshotFiles.snapshot);
  const rules = contentOf(folder, snapshotFiles.rules);
  if (hashOf(csv) !== statement.sha256 || csv.length !== statement.bytes) {
    throw edited(snapshotFiles.snapshot);
  }
  if (hashOf(rules) !== statement.rulesHash) throw edited(snapshotFiles.rules);
  return { statement, token, key, rules: readRules(rules), table: readTable(csv, statement.rows) };
}

/** @throws SnapshotRefused when none of the trusted keys has signed it as a snapshot */
export async function readStatement(
  { trustedKeys }: GateConfiguration,
  token: string,
): Promise<SnapshotStatement> {
  const verified = await jose
    .compactVerify(token, jose.createLocalJWKSet(trustedKeys), { algorithms: ['ES256'] })
    .catch(() => undefined);
  const payload =
    verified?.protectedHeader.typ === 'kpr-snapshot'
      ? parsed(new TextDecoder().decode(verified.payload))
      : undefined;
  const read = statementShape.safeParse(payload);
  if (read.success) return read.data;
  throw new SnapshotRefused(
    'The snapshot is not signed by anybody whom the configuration trusts. Run "kpr-gate sync".',
  );
}

function readTable(csv: Buffer, rows: number): PseudonymTable {
  const from = csvHeader.length;
  const isWhole =
    csv.length === from + rows * rowLength && csv.toString('latin1', 0, from) === csvHeader;
  if (!isWhole) throw edited(snapshotFiles.snapshot);
  const pseudonyms = Buffer.allocUnsafeSlow(rows * pseudonymLength);
  const masks = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = from + row * rowLength;
    const written = pseudonyms.write(
      csv.toString('latin1', at, at + 32),
      row * pseudonymLength,
      'hex',
    );
    if (written !== pseudonymLength) throw edited(snapshotFiles.snapshot);
    for (let place = 0; place < 4; place++) {
      if (csv[at + 33 + 2 * place] === 0x31) masks[row] = (masks[row] ?? 0) | (1 << place);
    }
  }
  return createPseudonymTable(pseudonyms, masks);
}

function readRules(bytes: Buffer): RuleTable {
  const read = ruleTableShape.safeParse(parsed(bytes.toString('utf8')));
  if (read.success) return read.data;
  throw new SnapshotRefused(
    'This version of kpr-gate does not know the rules: install a newer one.',
  );
}

function contentOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new SnapshotRefused('There is no snapshot here yet. Run "kpr-gate sync".');
  }
}

function edited(name: string): SnapshotRefused {
  return new SnapshotRefused(`${name} is not what was signed. Run "kpr-gate sync".`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

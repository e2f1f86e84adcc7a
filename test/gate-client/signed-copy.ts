import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as jose from 'jose';
import { snapshotColumns } from '../../src/gate/snapshot-format.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { ruleDocument } from '../../src/reservation/rule-document.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';

const day = 24 * 60 * 60 * 1000;

export type SignedCopy = Awaited<ReturnType<typeof makeSignedCopy>>;

/**
 * A configuration of `kpr-gate` and reservations that are signed for it, without a service.
 *
 * @param reserved what each number has in force, as bits in the order of the scopes
 * @param gateUrl where a service is, if any
 */
export async function makeSignedCopy(
  reserved: ReadonlyMap<string, number>,
  { gateUrl = 'http://127.0.0.1:9' }: { gateUrl?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-gate-copy-'));
  const { privateKey, publicKey } = await jose.generateKeyPair('ES256', { extractable: true });
  const key = randomBytes(32);
  const table = rules2026({
    preventiveHealthClaims: 'blocked-until-confirmed',
    refundedDentalCare: 'not-covered',
    linkageException: 'off',
  });
  const rules = ruleDocument(table);
  const snapshot = snapshotOf(key, reserved);
  const now = Date.now();
  const statement = {
    snapshotId: randomUUID(),
    consumer: 'analytics',
    keyId: 'analytics-1',
    position: reserved.size,
    ledgerHash: '0'.repeat(64),
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + day).toISOString(),
    rulesVersion: table.version,
    rulesHash: rules.hash,
    format: 'csv',
    rows: reserved.size,
    bytes: snapshot.length,
    sha256: createHash('sha256').update(snapshot).digest('hex'),
  };
  const token = await new jose.CompactSign(Buffer.from(JSON.stringify(statement)))
    .setProtectedHeader({ alg: 'ES256', typ: 'kpr-snapshot', kid: 'receipts' })
    .sign(privateKey);
  const account = await jose.generateKeyPair('RS256', { extractable: true });
  const keyFile = join(folder, 'maskinporten.json');
  const accountKey = { ...(await jose.exportJWK(account.privateKey)), kid: 'me' };
  writeFileSync(keyFile, JSON.stringify(accountKey));
  const config = join(folder, 'kpr-gate.json');
  writeFileSync(
    config,
    JSON.stringify({
      ...{ gateUrl, audience: gateUrl, consumer: statement.consumer, folder: 'copy' },
      maskinporten: { issuer: `${gateUrl}/`, clientId: 'analytics', keyFile },
      pseudonymKeys: { [statement.keyId]: key.toString('base64') },
      trustedKeys: { keys: [{ ...(await jose.exportJWK(publicKey)), kid: 'receipts' }] },
      syntheticNumbers: true,
    }),
  );
  return { folder, config, statement, token, snapshot, rules: rules.bytes };
}

/** Puts the copy where `sync` would. */
export function install({ folder, statement, token, snapshot, rules }: SignedCopy): void {
  const place = join(folder, 'copy', statement.snapshotId);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'statement.jws'), token);
  writeFileSync(join(place, 'snapshot.csv'), snapshot);
  writeFileSync(join(place, 'rules.json'), rules);
  writeFileSync(join(folder, 'copy', 'current'), statement.snapshotId);
}

/** Synthetic numbers, the same each time. */
export function syntheticNumbers(count: number): string[] {
  const maker = createNumberMaker();
  const random = randomFor('kpr-gate');
  return Array.from({ length: count }, (_, index) => {
    const birthDate = new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10);
    return maker.fnr({ birthDate, sex: 'female' }, random).digits;
  });
}

function snapshotOf(key: Buffer, reserved: ReadonlyMap<string, number>): Buffer {
  const macs = shortMessageCmacs(key, [...reserved.keys()]);
  const rows = [...reserved.values()].map((mask, row) => {
    const flags = snapshotColumns.slice(1).map((_name, place) => (mask >> place) & 1);
    return `${[macs[row]?.toString('hex'), ...flags].join(',')}\n`;
  });
  return Buffer.from(`${snapshotColumns.join(',')}\n${rows.toSorted().join('')}`);
}

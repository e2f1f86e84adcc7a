import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReceiptSigner, snapshotReceipt } from '../../src/gate/receipt-signer.ts';
import { shortMessageCmacs } from '../../src/population/cmac.ts';
import { createRuleBook, publications } from '../../src/reservation/rule-book.ts';
import { ruleDocument } from '../../src/reservation/rule-document.ts';
import { allReadings } from '../../src/reservation/rule-readings.ts';
import type { Bench } from './bench.ts';
import { prepareLargeCsv } from './large-csv.ts';
import { medianOf } from './median.ts';

const rounds = 3;
const rows = 10_000_000;

/**
 * `kpr-gate release` over ten million rows against DuckDB's anti-join of the same file by plain
 * numbers: each a process of its own, in turn, start and list of 280,000 included.
 */
export const releaseBench: Bench = async ({ folder }) => {
  const { path, reserved } = await prepareLargeCsv(folder, rows);
  const place = join(folder, 'release');
  mkdirSync(place, { recursive: true });
  const config = await writeSignedCopy(place, reserved);
  const numbers = join(place, 'reserved.csv');
  writeFileSync(numbers, ['fodselsnummer', ...reserved, ''].join('\n'));
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(
      await measure(gateCommand, [
        ...['release', '--purpose', '2', '--dataset', 'FREG', '--identified'],
        ...['--in', path, '--out', join(place, 'ours.csv'), '--config', config],
      ]),
    );
    theirs.push(await measure(duckCommand, [path, numbers, join(place, 'theirs.csv')]));
  }
  const [size, other] = ['ours.csv', 'theirs.csv'].map((name) => statSync(join(place, name)).size);
  assert.equal(size, other, 'the same rows must have left');
  const seconds = (all: readonly Measured[]) => medianOf(all.map((one) => one.seconds));
  const peak = (all: readonly Measured[]) => Math.max(...all.map((one) => one.peakMb));
  return [
    { what: 'kpr-gate release, 10 M rows', figure: seconds(ours), unit: 's' },
    { what: 'DuckDB anti-join, 10 M rows', figure: seconds(theirs), unit: 's' },
    {
      what: 'DuckDB against kpr-gate: time',
      figure: seconds(theirs) / seconds(ours),
      unit: '×',
      atLeast: 1.2,
    },
    { what: 'kpr-gate: peak memory', figure: peak(ours), unit: 'MB', atMost: peak(theirs) },
    { what: 'DuckDB: peak memory', figure: peak(theirs), unit: 'MB' },
  ];
};

type Measured = { seconds: number; peakMb: number };

const gateCommand = join(import.meta.dirname, '../../src/gate-client/kpr-gate.ts');
const duckCommand = join(import.meta.dirname, 'duckdb-anti-join.ts');
const reporter = join(import.meta.dirname, 'peak-memory.ts');

async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let peakKb = '';
  let said = '';
  child.stdio[3]?.on('data', (text: Buffer) => (peakKb += text.toString()));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout?.resume();
  await once(child, 'close');
  assert.equal(child.exitCode, 0, said);
  return { seconds: (performance.now() - started) / 1000, peakMb: Number(peakKb) / 1024 };
}

/** What `kpr-gate sync` would have fetched, signed by a key of the bench. */
async function writeSignedCopy(place: string, reserved: readonly string[]): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = createReceiptSigner({ ...privateKey.export({ format: 'jwk' }), kid: 'bench' });
  const key = randomBytes(32);
  const lines = shortMessageCmacs(key, reserved)
    .map((mac) => `${mac.toString('hex')},0,0,0,1\n`)
    .toSorted();
  const snapshot =
    'pseudonym,registration_preventive_health,registration_dental,release_identified,release_secondary\n' +
    lines.join('');
  const [readings] = allReadings;
  assert.ok(readings);
  const rules = createRuleBook(publications, readings).on('2026-11-23');
  const document = ruleDocument(rules);
  const snapshotId = randomUUID();
  const now = Date.now();
  const statement = await signer.sign(
    {
      ...{ snapshotId, consumer: 'bench', keyId: 'bench-1', position: reserved.length },
      ...{ ledgerHash: '00', rulesVersion: rules.version, rulesHash: document.hash },
      ...{ format: 'csv', rows: reserved.length, bytes: snapshot.length },
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + 86_400_000).toISOString(),
      sha256: createHash('sha256').update(snapshot).digest('hex'),
    },
    snapshotReceipt,
  );
  const copy = join(place, 'copy', snapshotId);
  mkdirSync(copy, { recursive: true });
  writeFileSync(join(copy, 'snapshot.csv'), snapshot);
  writeFileSync(join(copy, 'rules.json'), document.bytes);
  writeFileSync(join(copy, 'statement.jws'), statement);
  writeFileSync(join(place, 'copy', 'current'), snapshotId);
  const config = join(place, 'kpr-gate.json');
  writeFileSync(
    config,
    JSON.stringify({
      ...{ gateUrl: 'http://127.0.0.1:1', audience: 'bench', consumer: 'bench' },
      maskinporten: { issuer: 'http://127.0.0.1:1/', clientId: 'bench', keyFile: 'none' },
      pseudonymKeys: { 'bench-1': key.toString('base64') },
      trustedKeys: await signer.publicKeys(),
      folder: 'copy',
      syntheticNumbers: true,
    }),
  );
  return config;
}

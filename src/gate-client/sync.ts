import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GateConfiguration } from './gate-configuration.ts';
import { GateUnreachable, type InnsynClient } from './innsyn.client.ts';
import { writeWhole } from './output.ts';
import { openSnapshot, readStatement, snapshotFiles, type Snapshot } from './snapshot.ts';

const current = 'current';
const incoming = 'incoming';
const tagFile = 'tag';

/**
 * Fetches the reservations of today, checks them, and only then puts them in place of earlier
 * ones. A fetch that was broken off goes on where it ended.
 *
 * @throws GateUnreachable or SnapshotRefused; what was there before is still there
 */
export async function sync(
  configuration: GateConfiguration,
  client: InnsynClient,
  now: Date,
): Promise<Snapshot> {
  const draft = join(configuration.folder, incoming);
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  await fetchBody(client, draft);
  const token = readFileSync(join(draft, snapshotFiles.statement), 'utf8');
  const statement = await readStatement(configuration, token);
  const rules = await client.fetchRules(statement.rulesVersion);
  await writeWhole(join(draft, snapshotFiles.rules), rules);
  try {
    const snapshot = await openSnapshot(configuration, draft, now);
    await publish(configuration, draft, statement.snapshotId);
    return snapshot;
  } catch (error) {
    // It would be gone on with for ever.
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** The snapshot that was fetched last. @throws SnapshotRefused, also where there is none */
export function openCurrent(configuration: GateConfiguration, now: Date): Promise<Snapshot> {
  return openSnapshot(configuration, currentFolder(configuration), now);
}

function currentFolder({ folder }: GateConfiguration): string {
  const pointer = join(folder, current);
  const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
  return join(folder, /^[0-9a-f-]{36}$/.test(name) ? name : 'none');
}

async function fetchBody(client: InnsynClient, draft: string): Promise<void> {
  const path = join(draft, snapshotFiles.snapshot);
  const response = await client.fetchSnapshot(resumable(draft));
  const goesOn = response.status === 206;
  const token = response.headers.get('kpr-statement');
  if (token === null || response.body === null) {
    throw new GateUnreachable('The service sent a snapshot without a statement.');
  }
  await writeWhole(join(draft, snapshotFiles.statement), token);
  await writeWhole(join(draft, tagFile), response.headers.get('etag') ?? '');
  const file = createWriteStream(path, { flags: goesOn ? 'a' : 'w', mode: 0o600 });
  await pipeline(Readable.fromWeb(response.body), file).catch((error: unknown) => {
    if (isDiskError(error)) throw error;
    throw new GateUnreachable('The fetch was broken off. Run "kpr-gate sync" to go on with it.');
  });
}

/** What is there of a fetch that was broken off, when it can be gone on with. */
function resumable(draft: string): { from: number; tag: string } | undefined {
  const [path, tagPath] = [join(draft, snapshotFiles.snapshot), join(draft, tagFile)];
  if (!existsSync(path) || !existsSync(tagPath)) return undefined;
  const from = statSync(path).size;
  const tag = readFileSync(tagPath, 'utf8');
  return from === 0 || tag === '' ? undefined : { from, tag };
}

async function publish({ folder }: GateConfiguration, draft: string, name: string) {
  rmSync(join(draft, tagFile), { force: true });
  const place = join(folder, name);
  rmSync(place, { recursive: true, force: true });
  await rename(draft, place);
  await writeWhole(join(folder, current), `${name}\n`);
  for (const other of readdirSync(folder)) {
    const isOlder = /^[0-9a-f-]{36}$/.test(other) && other !== name;
    if (isOlder) rmSync(join(folder, other), { recursive: true, force: true });
  }
}

function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOSPC', 'EFBIG', 'EDQUOT', 'EACCES', 'EROFS', 'EIO'].includes(code);
}

/** sha256 in hex of a file, in memory that does not grow with it. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { earlierServerStopped, isAlive } from './earlier-server.ts';

/**
 * Where the databases of a checkout lie: outside it, since a checkout of root's may stand where the
 * user that runs PostgreSQL cannot reach, and named after its path, so that two checkouts never
 * share data.
 *
 * @param dataHome `XDG_DATA_HOME` of an ordinary user, where it is set
 * @throws where no folder can be made
 */
export function dataFolderFor(checkoutPath: string, dataHome?: string): string {
  const path = realpathSync(checkoutPath);
  const words = path.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return join(stateFolder(dataHome), `${words.slice(-60)}-${digest}`);
}

/** @throws where a running server uses the folder */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  await earlierServerStopped(clusterFolder(dataFolder), () => undefined);
  await rm(dataFolder, { recursive: true, force: true });
}

/**
 * Removes what processes that are gone left behind.
 *
 * @param prefix path and beginning of the folders' names, which the process number follows
 */
export function removeAbandonedFolders(prefix: string): void {
  const parent = dirname(prefix);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(basename(prefix))) continue;
    if (isAlive(Number.parseInt(name.slice(basename(prefix).length), 10))) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // Another user's: it is in nobody's way.
    }
  }
}

export function clusterFolder(dataFolder: string): string {
  return join(dataFolder, 'data');
}

export function passwordFile(dataFolder: string): string {
  return join(dataFolder, 'superuser-password');
}

/** A folder of ours that outlives the checkout's `node_modules`; root's can be read by others. */
export function stateFolder(dataHome?: string): string {
  const uid = process.getuid?.() ?? 0;
  const lasting =
    uid === 0 ? '/var/lib' : (nonEmpty(dataHome) ?? join(homedir(), '.local', 'share'));
  const candidates = [join(lasting, 'kpr-innsyn'), join(tmpdir(), `kpr-innsyn-${uid}`)];
  const folder = candidates.find((candidate) => claimFolder(candidate));
  if (folder === undefined) {
    throw new Error(`No place for the database: neither ${candidates.join(' nor ')} can be made.`);
  }
  return folder;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/**
 * Makes the folder, or takes the one that is there if we own it: anybody may make a folder in /tmp
 * under a name that can be foretold, and wait for us to run what lies in it.
 */
export function claimFolder(folder: string): boolean {
  const uid = process.getuid?.();
  try {
    mkdirSync(folder, { recursive: true });
    const found = lstatSync(folder);
    if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) return false;
    chmodSync(folder, uid === 0 ? 0o755 : 0o700);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { clusterFolder, passwordFile, removeAbandonedFolders } from './data-folder.ts';
import type { ServerUser } from './server-user.ts';

export const superuser = 'kpr_superuser';

const run = promisify(execFile);

type ClusterPlace = { dataFolder: string; binaries: Binaries; user: ServerUser | undefined };

/**
 * Makes the folder's database cluster unless it is there: Norwegian order of letters, and a
 * generated password for the superuser, kept beside it and asked of everyone.
 *
 * @returns the superuser's password
 * @throws where the disk is full, or the folder holds something else or another version's data
 */
export async function openCluster(place: ClusterPlace): Promise<string> {
  const { dataFolder, binaries } = place;
  const versionFile = join(clusterFolder(dataFolder), 'PG_VERSION');
  if (!existsSync(versionFile)) await createCluster(place);
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== binaries.majorVersion) {
    throw new Error(
      `The data in ${dataFolder} is of PostgreSQL ${version}, this is ${binaries.majorVersion}. ` +
        'Begin anew with: npm start -- --fresh',
    );
  }
  return readFileSync(passwordFile(dataFolder), 'utf8').trim();
}

/** Built beside its place and moved there whole, so that a broken attempt leaves nothing half. */
async function createCluster({ dataFolder, binaries, user }: ClusterPlace): Promise<void> {
  mkdirSync(dirname(dataFolder), { recursive: true });
  removeAbandonedFolders(`${dataFolder}.new-`);
  const unfinished = `${dataFolder}.new-${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile(unfinished), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user !== undefined) {
    chownSync(unfinished, user.uid, user.gid);
    chownSync(passwordFile(unfinished), user.uid, user.gid);
  }
  try {
    await run(binaries.initdb, initdbArguments(unfinished), { ...user, cwd: '/', env: {} });
    renameSync(unfinished, dataFolder);
  } catch (error) {
    // Another start may have been first, and then its cluster serves as well.
    if (!existsSync(clusterFolder(dataFolder))) throw explained(error, dataFolder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initdbArguments(folder: string): string[] {
  return [
    ...['-D', clusterFolder(folder), '-U', superuser],
    ...['-A', 'scram-sha-256', '--pwfile', passwordFile(folder)],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO'],
  ];
}

function explained(error: unknown, dataFolder: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/No space left on device|Check free disk space|ENOSPC/.test(message)) {
    return new Error(`The disk is full: no room for the database in ${dataFolder}.`);
  }
  if (/ENOTEMPTY|EEXIST/.test(message)) {
    return new Error(`${dataFolder} holds no database, but is not empty. Remove or empty it.`);
  }
  return new Error(`The database in ${dataFolder} could not be made.\n${message}`);
}

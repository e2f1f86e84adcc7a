import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const pollEvery = 50;
const readyMeansInUseAfter = 2_000;
const longestShutdown = 30_000;

/**
 * Waits for the server of an earlier start to leave the folder. After kill -9 of its parent it is
 * on its way out; one that stays ready belongs to a start that is still running.
 *
 * @param onLine told once, if there is anything to wait for
 * @throws where another start uses the folder, or the old server does not stop within 30 s
 */
export async function earlierServerStopped(
  cluster: string,
  onLine: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  for (let told = false; ; told = true) {
    const server = serverIn(cluster);
    if (server === undefined) return;
    if (!told) onLine(`Waiting for PostgreSQL of an earlier start to stop (process ${server.pid})`);
    const waited = performance.now() - began;
    if (server.status === 'ready' && waited > readyMeansInUseAfter)
      throw inUse(cluster, server.pid);
    if (waited > longestShutdown) throw inUse(cluster, server.pid);
    await delay(pollEvery);
  }
}

function inUse(cluster: string, pid: number): Error {
  return new Error(
    `The database in ${cluster} is in use by PostgreSQL process ${pid}. ` +
      `Stop the other start first; if there is none, run: kill -INT ${pid}`,
  );
}

function serverIn(cluster: string): { pid: number; status: string } | undefined {
  const lockFile = join(cluster, 'postmaster.pid');
  const lines = readIfThere(lockFile)?.split('\n');
  const pid = Number(lines?.[0]);
  if (lines === undefined || !(pid > 0) || !isAlive(pid)) return undefined;
  if (isServerOf(cluster, pid)) return { pid, status: lines[7]?.trim() ?? '' };
  // The number has gone to a stranger, whom PostgreSQL would take for its predecessor.
  rmSync(lockFile, { force: true });
  return undefined;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A process that has ended but was not yet collected by its parent is gone, whatever kill says. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !/\) Z /.test(readIfThere(`/proc/${pid}/stat`) ?? '');
}

function isServerOf(cluster: string, pid: number): boolean {
  const command = readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? commandOf(pid);
  return command.includes(`-D ${cluster} `);
}

function commandOf(pid: number): string {
  try {
    return execFileSync('/bin/ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
    });
  } catch {
    return '';
  }
}

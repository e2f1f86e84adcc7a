import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Binaries } from './binaries.ts';
import { runnableBinaries } from './binaries.ts';
import { openCluster, superuser } from './cluster.ts';
import { clusterFolder } from './data-folder.ts';
import { earlierServerStopped } from './earlier-server.ts';
import type { ServerUser } from './server-user.ts';
import { serverUserFor } from './server-user.ts';

/** `adminUrl` is the superuser's, on the database `postgres`; `pid` is the postmaster. */
export type EmbeddedPostgres = {
  adminUrl: string;
  port: number;
  pid: number;
  stop: () => Promise<void>;
};

/**
 * Starts a real PostgreSQL on a free port of 127.0.0.1, over the data in the folder, which is made
 * when missing. It stops with `stop`, and also when this process ends in any way, kill -9 too.
 *
 * @param options.dataFolder absolute; its parent must be open to the user that runs PostgreSQL
 * @param options.durable false switches fsync off, for data that may be lost with the power
 * @param options.onLine receives the server's log and what is being waited for
 * @throws an error with advice: no programs for this machine, full disk, folder in use
 */
export async function startEmbeddedPostgres(options: {
  dataFolder: string;
  durable: boolean;
  onLine?: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  const { dataFolder, durable, onLine = () => undefined } = options;
  const user = serverUserFor(dataFolder);
  const binaries = await runnableBinaries(user);
  const password = await openCluster({ dataFolder, binaries, user });
  const cluster = clusterFolder(dataFolder);
  await earlierServerStopped(cluster, onLine);
  const { server, port } = await startedOnFreePort({ binaries, cluster, user, durable, onLine });
  return {
    adminUrl: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    port,
    pid: server.pid ?? 0,
    stop: () => stop(server),
  };
}

type ServerPlan = {
  binaries: Binaries;
  cluster: string;
  user: ServerUser | undefined;
  durable: boolean;
  onLine: (line: string) => void;
};

/** Somebody else may take the free port before PostgreSQL does. */
async function startedOnFreePort(
  plan: ServerPlan,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attemptsLeft = 5; ; attemptsLeft--) {
    const port = await freePort();
    const server = spawnServer(plan, port);
    const output = await outputUntilReady(server, plan.onLine);
    if (server.exitCode === null && server.signalCode === null) return { server, port };
    if (attemptsLeft === 0 || !output.includes('Address already in use')) {
      throw failure(output, plan.cluster);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Runs as the server itself after leaving a watcher behind, which asks it to shut down fast once
 * our end of standard input closes: by `stop`, or because we are gone. The watcher is a grandchild
 * handed to init, since PostgreSQL treats the end of an unknown child as a crash.
 */
const guard = `
exec 3<&0 </dev/null
( (read -r _ <&3; kill -INT $$) >/dev/null 2>&1 & )
exec "$@" 3<&-
`;

function spawnServer({ binaries, cluster, user, durable }: ServerPlan, port: number): ChildProcess {
  const settings = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  // Nothing replicates it: what is written to a table made in the same transaction is not logged.
  const unreplicated = ['wal_level=minimal', 'max_wal_senders=0'];
  const all = [...settings, ...unreplicated, 'max_connections=200', 'timezone=UTC', 'jit=off'];
  const options = all.flatMap((setting) => ['-c', setting]);
  const where = ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', ''];
  // A process group of its own keeps Ctrl-C from stopping the database before the service.
  return spawn('/bin/sh', ['-c', guard, 'sh', binaries.postgres, ...where, ...options], {
    ...user,
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function outputUntilReady(
  server: ChildProcess,
  onLine: (line: string) => void,
): Promise<string> {
  const lines: string[] = [];
  // The watcher may be gone before we close the pipe to it.
  server.stdin?.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => server.stdin?.destroy());
    server.once('close', () => resolve());
    if (server.stderr === null) return;
    createInterface({ input: server.stderr }).on('line', (line) => {
      lines.push(line);
      if (lines.length > 100) lines.shift();
      onLine(line);
      if (line.includes('ready to accept connections')) resolve();
    });
  });
  return lines.join('\n');
}

function failure(output: string, cluster: string): Error {
  if (/No space left on device|Check free disk space/.test(output)) {
    return new Error(`The disk is full: PostgreSQL cannot start in ${cluster}.`);
  }
  return new Error(`PostgreSQL did not start in ${cluster}:\n${output}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const stopped = once(server, 'exit');
  server.stdin?.end();
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 10_000);
  await stopped;
  clearTimeout(impatience);
}

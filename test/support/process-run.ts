import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../src/neighbours/embedded-postgres/earlier-server.ts';

export type ProcessRun = ReturnType<typeof startProcess>;

export type ProcessOptions = {
  cwd: string;
  /** All that the process gets to know of its surroundings. */
  env: Readonly<Record<string, string>>;
  uid?: number;
  gid?: number;
};

/** Starts a command as a terminal would: it leads a process group of its own. */
export function startProcess(command: readonly string[], options: ProcessOptions) {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = keepLines(child.stdout);
  const err = keepLines(child.stderr);
  const group = child.pid ?? 0;
  const closed = once(child, 'close');

  return {
    pid: group,
    out: out.lines,
    err: err.lines,

    /** The first line of standard output that fits; fails when the process ends without it. */
    async line(pattern: RegExp): Promise<string> {
      const found = await Promise.race([out.find(pattern), closed.then(() => undefined)]);
      if (found !== undefined) return found;
      throw new Error(
        `Ended without ${String(pattern)}:\n${[...out.lines, ...err.lines].join('\n')}`,
      );
    },

    /** Sends a signal to the whole group, as Ctrl-C does. */
    signal: (signal: NodeJS.Signals) => signalGroup(group, signal),

    /** How it ended, once all of its output has been read. */
    async ended(): Promise<{ code: number | null; out: string; err: string }> {
      await closed;
      return { code: child.exitCode, out: out.lines.join('\n'), err: err.lines.join('\n') };
    },

    /** Whatever state it is in: nothing of the group is left afterwards. */
    async end(): Promise<void> {
      signalGroup(group, 'SIGKILL');
      await closed;
      await untilGone(() => groupMembers(group), 'processes of the group');
    },
  };
}

type KeptLines = { lines: string[]; find: (pattern: RegExp) => Promise<string> };

function keepLines(stream: Readable): KeptLines {
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  createInterface({ input: stream }).on('line', (line) => {
    lines.push(line);
    for (const tell of waiting) tell(line);
  });
  const find = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const tell = (line: string) => {
        if (!pattern.test(line)) return;
        waiting.delete(tell);
        resolve(line);
      };
      waiting.add(tell);
      lines.forEach(tell);
    });
  return { lines, find };
}

function signalGroup(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Numbers of the processes that still run in a group. */
export function groupMembers(group: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => groupOf(pid) === group && isAlive(pid));
}

function groupOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[3]);
  } catch {
    return undefined;
  }
}

/** The death of a process that is not our child gives no event, so it is looked for. */
export async function processGone(pid: number): Promise<void> {
  await untilGone(() => (isAlive(pid) ? [pid] : []), 'process');
}

async function untilGone(left: () => number[], what: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (let pids = left(); pids.length > 0; pids = left()) {
    if (performance.now() > deadline) throw new Error(`Still there: ${what} ${pids.join(' ')}`);
    await delay(20);
  }
}

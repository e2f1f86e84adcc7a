import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTrialGate } from '../../src/launch/trial-gate.ts';
import type { TestTown } from '../support/town.ts';

const command = join(import.meta.dirname, '../../src/gate-client/kpr-gate.ts');

export type Ran = { code: number | null; out: string; said: string };

/** `kpr-gate` as a process of its own, set up for the analysts of a town. */
export async function setUpGate(town: TestTown) {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-gate-'));
  const config = await writeTrialGate(folder, town, {
    ownerUrl: town.ownDb.options.connectionString ?? '',
    secrets: town.secrets,
  });
  return {
    folder,
    config,
    run: (args: readonly string[], input = '') => runGate([...args, '--config', config], input),
  };
}

export async function runGate(args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const child = spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, out, said };
}

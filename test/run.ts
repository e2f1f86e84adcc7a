import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  removeAbandonedFolders,
  removeDataFolder,
} from '../src/neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { unpackedChromium } from './support/chromium.ts';

/**
 * `npm test [-- part-of-a-path … --option-of-node …]`: all test files, or those with a part in
 * their path, on one PostgreSQL started for the run. Ends with the summary and the exit code of
 * Node's test runner.
 */
async function runTests(passedOn: string[]): Promise<number> {
  const parts = passedOn.filter((argument) => !argument.startsWith('-'));
  const options = passedOn.filter((argument) => argument.startsWith('-'));
  const files = testFiles(parts);
  if (files.length === 0) {
    console.error(`No test file has ${parts.join(' or ')} in its path.`);
    return 1;
  }
  const server = await startTestServer();
  try {
    await Promise.all([makeTemplates(server.adminUrl), unpackBrowser()]);
    return await runNode([...runnerOptions, ...options, ...files], server.adminUrl);
  } finally {
    await server.stop();
  }
}

const root = join(import.meta.dirname, '..');

const runnerOptions = [
  '--test',
  '--test-reporter=spec',
  '--test-timeout=600000',
  `--test-concurrency=${Math.max(2, availableParallelism())}`,
];

function testFiles(parts: string[]): string[] {
  const all = globSync('test/**/*.test.ts', { cwd: root }).sort();
  const sought = parts.map((part) => part.replace(/^\.\//, ''));
  return all.filter((file) => sought.length === 0 || sought.some((part) => file.includes(part)));
}

type TestServer = { adminUrl: string; stop: () => Promise<void> };

/** `TEST_DATABASE_URL` runs the same tests on another server, as its superuser. */
async function startTestServer(): Promise<TestServer> {
  const outside = process.env['TEST_DATABASE_URL'];
  if (outside !== undefined && outside !== '') {
    return { adminUrl: outside, stop: () => Promise.resolve() };
  }
  const prefix = join(tmpdir(), 'kpr-innsyn-test-');
  removeAbandonedFolders(prefix);
  const dataFolder = `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`;
  const server = await startEmbeddedPostgres({ dataFolder, durable: false });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await removeDataFolder(dataFolder);
    },
  };
}

/** Databases that test files copy are migrated and filled once, before the first of them starts. */
async function makeTemplates(adminUrl: string): Promise<void> {
  const file = join(import.meta.dirname, 'support', 'templates.ts');
  if (!existsSync(file)) return;
  const module: unknown = await import(file);
  if (typeof module !== 'object' || module === null || !('makeTemplates' in module)) return;
  if (typeof module.makeTemplates !== 'function') return;
  await Reflect.apply(module.makeTemplates, undefined, [adminUrl]);
}

async function unpackBrowser(): Promise<void> {
  const own = process.env['CHROMIUM_PATH'];
  if (own === undefined || own === '') await unpackedChromium();
}

let runner: ChildProcess | undefined;

async function runNode(options: string[], adminUrl: string): Promise<number> {
  const env = { ...process.env, TEST_ADMIN_URL: adminUrl };
  runner = spawn(process.execPath, options, { cwd: root, env, stdio: 'inherit' });
  await once(runner, 'exit');
  return runner.exitCode ?? 1;
}

// Ctrl-C reaches the test runner too; we stay to take the database down after it.
process.on('SIGINT', () => {
  if (runner === undefined) process.exit(130);
});
process.on('SIGTERM', () => {
  if (runner === undefined) process.exit(143);
  runner.kill('SIGTERM');
});
process.exitCode = await runTests(process.argv.slice(2));

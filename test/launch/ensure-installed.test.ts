import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, watch } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';

const script = join(import.meta.dirname, '../../src/launch/ensure-installed.mjs');

/** Writes down what it was asked, and does what npm would: fills node_modules. */
const npmThatInstalls = `
const fs = require('node:fs');
fs.appendFileSync('npm-log', process.argv.slice(2).join(' ') + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/.bin', { recursive: true });
`;

const npmThatWaitsForLeave = `
const fs = require('node:fs');
${npmThatInstalls.replace("const fs = require('node:fs');", '')}
const done = () => fs.existsSync('leave') && process.exit(0);
fs.watch('.', done);
done();
`;

const npmThatFails = `
console.error('npm error: the registry cannot be reached');
process.exit(1);
`;

describe('ensure-installed', () => {
  let project: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'kpr-innsyn-install-'));
    writeFileSync(join(project, 'package.json'), '{"name":"fixture"}');
    writeLockFile('1');
    useNpm(npmThatInstalls);
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(project, { recursive: true });
  });

  function writeLockFile(version: string): void {
    const lock = { name: 'fixture', version, lockfileVersion: 3, packages: { '': {} } };
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  }

  function useNpm(source: string): void {
    writeFileSync(join(project, 'npm-cli.js'), source);
  }

  function npmRuns(): string[] {
    const log = join(project, 'npm-log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  }

  function launch(environment: Record<string, string> = {}) {
    const env = { ...process.env, npm_execpath: join(project, 'npm-cli.js'), ...environment };
    const child = spawn(process.execPath, [script], { cwd: project, env });
    children.push(child);
    return child;
  }

  async function ensureInstalled(environment: Record<string, string> = {}) {
    const child = launch(environment);
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), closed(child)]);
    return { code: child.exitCode, out, err };
  }

  it('installs everything, scripts included, also in production', async () => {
    const { code, out } = await ensureInstalled({ NODE_ENV: 'production' });
    assert.equal(code, 0);
    assert.match(out, /Installing packages/);
    assert.deepEqual(npmRuns(), ['ci --include=dev --foreground-scripts --ignore-scripts=false']);
  });

  it('does nothing, in silence, until the lock file changes', async () => {
    await ensureInstalled();
    const again = await ensureInstalled();
    assert.deepEqual(again, { code: 0, out: '', err: '' });
    assert.equal(npmRuns().length, 1);
    writeLockFile('2');
    await ensureInstalled();
    assert.equal(npmRuns().length, 2);
  });

  it('takes what somebody installed by hand, if it is what the lock file asks for', async () => {
    const packages = { 'node_modules/left': { version: '1.0.0' } };
    const installed = join(project, 'node_modules', '.package-lock.json');
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
    writeFileSync(installed, JSON.stringify({ packages }));
    await ensureInstalled();
    assert.deepEqual(npmRuns(), []);
    const newer = { 'node_modules/left': { version: '1.0.1' } };
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: newer }));
    await ensureInstalled();
    assert.equal(npmRuns().length, 1);
  });

  it('installs once for two starts at once', async () => {
    useNpm(npmThatWaitsForLeave);
    const asked = appearance(project, 'npm-log');
    const first = launch();
    await asked;
    const second = launch();
    await once(second.stdout, 'data');
    writeFileSync(join(project, 'leave'), '');
    await Promise.all([closed(first), closed(second)]);
    assert.deepEqual([first.exitCode, second.exitCode], [0, 0]);
    assert.equal(npmRuns().length, 1);
  });

  it('installs anew after an installation was killed', async () => {
    useNpm(npmThatWaitsForLeave);
    const asked = appearance(project, 'npm-log');
    const killed = launch();
    await asked;
    killed.kill('SIGKILL');
    writeFileSync(join(project, 'leave'), '');
    await closed(killed);
    const { code } = await ensureInstalled();
    assert.equal(code, 0);
    assert.equal(npmRuns().length, 2);
  });

  it('shows what npm said when it fails, and tries again next time', async () => {
    useNpm(npmThatFails);
    const { code, err } = await ensureInstalled();
    assert.equal(code, 1);
    assert.match(err, /the registry cannot be reached[^]*could not be installed/);
    useNpm(npmThatInstalls);
    assert.equal((await ensureInstalled()).code, 0);
  });

  it('says which Node is needed where the packages brought an older one', async () => {
    await ensureInstalled();
    const older = join(project, 'node_modules', '.bin', 'node');
    writeFileSync(older, '#!/bin/sh\necho v20.20.2\n');
    chmodSync(older, 0o755);
    const { code, err } = await ensureInstalled();
    assert.equal(code, 1);
    assert.match(err, /Node 24 or newer is needed; npm found v20\.20\.2[^]*nodejs\.org/);
  });
});

async function closed(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

/** Resolves once the file is there. */
async function appearance(folder: string, name: string): Promise<void> {
  const watcher = watch(folder);
  while (!existsSync(join(folder, name))) await once(watcher, 'change');
  watcher.close();
}

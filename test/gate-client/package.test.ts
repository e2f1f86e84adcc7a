import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { install, makeSignedCopy, syntheticNumbers, type SignedCopy } from './signed-copy.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** What a consumer installs: it must not need the sources, TypeScript or the service. */
describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-gate-package-'));
  const secondary = 8;
  let copy: SignedCopy;
  const [reserver = '', other = ''] = syntheticNumbers(2);

  before(async () => {
    await run('npm', ['pack', '--pack-destination', folder], { cwd: root });
    const [tarball = ''] = readdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const options = ['--prefer-offline', '--ignore-scripts', '--omit=dev', '--no-audit'];
    await run('npm', ['install', ...options, `./${tarball}`], { cwd: folder });
    copy = await makeSignedCopy(new Map([[reserver, secondary]]));
    install(copy);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(copy.folder, { recursive: true, force: true });
  });

  it('has a command that releases a file', async () => {
    writeFileSync(join(folder, 'in.csv'), `fnr,place\n${reserver},a\n${other},b\n`);
    const { stdout } = await run(
      join(folder, 'node_modules/.bin/kpr-gate'),
      [
        ...['release', '--purpose', '2', '--dataset', 'FREG', '--identified'],
        ...['--in', 'in.csv', '--config', copy.config],
      ],
      { cwd: folder },
    );
    assert.equal(stdout, `fnr,place\n${other},b\n`);
  });

  it('has a library that decides', async () => {
    writeFileSync(
      join(folder, 'decide.js'),
      `import { decide, openCurrent, readConfiguration } from 'kpr-innsyn/gate';
       const [config, ...numbers] = process.argv.slice(2);
       const snapshot = await openCurrent(readConfiguration(config), new Date());
       const task = { operation: 'release', dataset: 'FREG', table: undefined,
         purpose: 2, identified: true, linkage: false };
       const question = { task, kind: 'number', syntheticNumbers: true };
       console.log(JSON.stringify(decide(snapshot, question, numbers)));`,
    );
    const asked = [reserver, other, '00000000000'];
    const { stdout } = await run(process.execPath, ['decide.js', copy.config, ...asked], {
      cwd: folder,
    });
    assert.deepEqual(JSON.parse(stdout), [
      { action: 'drop' },
      { action: 'keep' },
      { action: 'reject', reason: 'malformed-identifier' },
    ]);
  });

  it('holds the command, its library and the examples, and nothing of the service', () => {
    const held = readdirSync(join(folder, 'node_modules/kpr-innsyn'), { recursive: true });
    const names = held.map(String);
    assert.ok(names.includes('src/gate-client/examples/duckdb.sql'));
    assert.deepEqual(
      names.filter((name) => /^(migrations|views|test)|neighbours|\.repository\./.test(name)),
      [],
    );
  });
});

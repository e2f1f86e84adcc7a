import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runGate } from './command.ts';
import { install, makeSignedCopy, syntheticNumbers, type SignedCopy } from './signed-copy.ts';

const command = join(import.meta.dirname, '../../src/gate-client/kpr-gate.ts');
const secondary = 8;

/** Full disks, closed pipes and kill -9: nothing stands under the final name, and a rerun is whole. */
describe('kpr-gate, interrupted', () => {
  const numbers = syntheticNumbers(200);
  let copy: SignedCopy;
  let args: string[];
  const file = (name: string) => join(copy.folder, name);
  const isLeft = (row: number) => (row % numbers.length) % 2 === 1;

  before(async () => {
    const reserved = numbers.filter((_number, index) => index % 2 === 0);
    copy = await makeSignedCopy(new Map(reserved.map((number) => [number, secondary])));
    install(copy);
    args = ['release', '--purpose', '2', '--dataset', 'FREG', '--identified'];
    args.push('--config', copy.config);
    writeFileSync(file('in.csv'), `fnr,place,note\n${rows(0, 200_000)}`);
  });
  after(() => rmSync(copy.folder, { recursive: true, force: true }));

  function rows(from: number, to: number): string {
    const lines: string[] = [];
    for (let row = from; row < to; row++) {
      lines.push(`${numbers[row % numbers.length]},${row},"a ""note"", of row ${row}"\n`);
    }
    return lines.join('');
  }

  function expected(count: number): string {
    const lines = rows(0, count).split('\n');
    return `fnr,place,note\n${lines.filter((line, row) => line !== '' && isLeft(row)).join('\n')}\n`;
  }

  const leftOf = (name: string) => readdirSync(copy.folder).filter((one) => one.includes(name));

  it('leaves nothing where the disk is full', async () => {
    const limited = spawn(
      'sh',
      [
        '-c',
        'ulimit -f 100 && exec "$0" "$@"',
        ...[process.execPath, command, ...args, '--in', file('in.csv'), '--out', file('full.csv')],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    limited.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(limited, 'close');
    assert.equal(limited.exitCode, 1, said);
    assert.match(said, /nothing was left half done/);
    assert.deepEqual(leftOf('full.csv'), []);
  });

  it('ends when the reader of its output goes away, and does not say that it is done', async () => {
    const child = spawn(process.execPath, [command, ...args, '--in', file('in.csv')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    await once(child, 'close');
    assert.equal(child.exitCode, 1, said);
    assert.doesNotMatch(said, /rows =/);
  });

  it('leaves no file when it is killed, and the next run is whole and clears up', async () => {
    const output = file('killed.csv');
    const child = spawn(process.execPath, [command, ...args, '--out', output], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.on('error', () => undefined);
    const watcher = watch(copy.folder);
    const begun = once(watcher, 'change');
    child.stdin.write(`fnr,place,note\n${rows(0, 50_000)}`);
    await begun;
    child.kill('SIGKILL');
    await once(child, 'close');
    watcher.close();
    assert.equal(existsSync(output), false);
    assert.equal(existsSync(`${output}.manifest.json`), false);

    const rerun = ['--in', file('in.csv'), '--out', output];
    for (const name of ['rerun', 'once more']) {
      const { code, said } = await runGate([...args, ...rerun]);
      assert.equal(code, 0, said);
      assert.equal(readFileSync(output, 'utf8') === expected(200_000), true, name);
    }
    const names = ['killed.csv', 'killed.csv.manifest.json', 'killed.csv.manifest.public.json'];
    assert.deepEqual(leftOf('killed.csv').toSorted(), names);
  });
});

/** A service that speaks as much of the contract as a fetch needs, and breaks off where it is told. */
describe('kpr-gate sync, interrupted', () => {
  const server = createServer();
  let copy: SignedCopy;
  let breakAt: number | undefined;
  let isWithoutRules = false;

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const reserved = syntheticNumbers(5000).map((number): [string, number] => [number, secondary]);
    copy = await makeSignedCopy(new Map(reserved), { gateUrl: `http://127.0.0.1:${port}` });
    server.on('request', (req, res) => {
      const path = new URL(req.url ?? '/', 'http://town').pathname;
      if (path.startsWith('/.well-known/')) {
        const issuer = `http://127.0.0.1:${port}/`;
        res.setHeader('content-type', 'application/json');
        res.end(JSON.stringify({ issuer, token_endpoint: `${issuer}token` }));
      } else if (path === '/token') {
        res.setHeader('content-type', 'application/json');
        res.end(JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 100 }));
      } else if (path.startsWith('/api/v1/rules/')) {
        if (isWithoutRules) req.socket.destroy();
        else res.end(copy.rules);
      } else sendSnapshot(req.headers.range, res);
    });
  });
  after(() => {
    server.close();
    rmSync(copy.folder, { recursive: true, force: true });
  });

  function sendSnapshot(range: string | undefined, res: ServerResponse) {
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const { length } = copy.snapshot;
    res.setHeader('etag', '"one"');
    if (from >= length) {
      res.writeHead(416, { 'content-range': `bytes */${length}` }).end();
      return;
    }
    res.writeHead(from > 0 ? 206 : 200, {
      'kpr-statement': copy.token,
      'content-length': length - from,
    });
    const body = copy.snapshot.subarray(from, breakAt);
    if (breakAt === undefined) res.end(body);
    else res.write(body, () => res.destroy());
  }

  it('has the whole after a fetch that was broken off', async () => {
    breakAt = 50_000;
    const broken = await runGate(['sync', '--config', copy.config]);
    assert.equal(broken.code, 4, broken.said);
    breakAt = undefined;
    const { code, said } = await runGate(['sync', '--config', copy.config]);
    assert.equal(code, 0, said);
    assert.equal((await runGate(['verify', '--config', copy.config])).code, 0);
  });

  it('fetches again when it was broken off after the last byte', async () => {
    isWithoutRules = true;
    assert.equal((await runGate(['sync', '--config', copy.config])).code, 4);
    isWithoutRules = false;
    const { code, said } = await runGate(['sync', '--config', copy.config]);
    assert.equal(code, 0, said);
  });
});

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { removeDataFolder } from '../../src/neighbours/embedded-postgres/data-folder.ts';
import { isAlive } from '../../src/neighbours/embedded-postgres/earlier-server.ts';
import type { EmbeddedPostgres } from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { startEmbeddedPostgres } from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';

const isRoot = process.getuid?.() === 0;
const readsUs = ['-e', `fs.readFileSync(${JSON.stringify(import.meta.filename)})`];
const nobody = { uid: 65534, gid: 65534 };
const nobodyReachesUs = isRoot && spawnSync(process.execPath, readsUs, nobody).status === 0;

describe('embedded PostgreSQL', () => {
  const folders: string[] = [];
  const servers: EmbeddedPostgres[] = [];
  const parents: ChildProcess[] = [];
  after(async () => {
    for (const parent of parents) parent.kill('SIGKILL');
    await Promise.all(servers.map((server) => server.stop()));
    for (const folder of folders) await removeDataFolder(folder);
  });

  function newFolder(): string {
    const folder = join(
      tmpdir(),
      `kpr-innsyn-test-${process.pid}-${randomBytes(6).toString('hex')}`,
    );
    folders.push(folder);
    return folder;
  }

  async function start(dataFolder: string, { durable } = { durable: false }) {
    const server = await startEmbeddedPostgres({ dataFolder, durable });
    servers.push(server);
    return server;
  }

  async function startHeld(dataFolder: string, user?: { uid: number; gid: number }) {
    const held = await heldServer(dataFolder, user);
    parents.push(held.parent);
    return held;
  }

  it('lets in only who knows the password', async () => {
    const dataFolder = newFolder();
    const server = await start(dataFolder);
    const wrong = new URL(server.adminUrl);
    wrong.password = 'wrong';
    await assert.rejects(rows(wrong.href, 'select 1'), { code: '28P01' });
    const [method] = await rows(server.adminUrl, 'show password_encryption');
    assert.deepEqual(method, { password_encryption: 'scram-sha-256' });
    assert.equal(statSync(join(dataFolder, 'superuser-password')).mode & 0o777, 0o600);
    await server.stop();
  });

  it('is reached over TCP on the loopback address alone, and sorts as Norwegian does', async () => {
    const server = await start(newFolder());
    const [settings] = await rows(
      server.adminUrl,
      `select current_setting('listen_addresses') listens,
              current_setting('unix_socket_directories') sockets,
              (select string_agg(name, ' ' order by name)
                 from unnest(array['Ås', 'Ærlig', 'Østby', 'Zander', 'Berg']) name) names`,
    );
    assert.deepEqual(settings, {
      listens: '127.0.0.1',
      sockets: '',
      names: 'Berg Zander Ærlig Østby Ås',
    });
    await server.stop();
  });

  it('keeps data and password over a restart, durably', async () => {
    const dataFolder = newFolder();
    const first = await start(dataFolder, { durable: true });
    assert.deepEqual(await rows(first.adminUrl, 'show fsync'), [{ fsync: 'on' }]);
    await rows(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start(dataFolder, { durable: true });
    assert.deepEqual(await rows(second.adminUrl, 'select answer from kept'), [{ answer: 42 }]);
    assert.equal(new URL(second.adminUrl).password, new URL(first.adminUrl).password);
    await second.stop();
    assert.equal(isAlive(second.pid), false);
  });

  it('ends when its parent is killed, and starts again at once with its data', async () => {
    const dataFolder = newFolder();
    const held = await startHeld(dataFolder);
    await rows(held.adminUrl, 'create table kept as select 42 as answer');
    held.parent.kill('SIGKILL');
    await once(held.parent, 'exit');
    const next = await start(dataFolder);
    assert.equal(isAlive(held.pid), false);
    assert.deepEqual(await rows(next.adminUrl, 'select answer from kept'), [{ answer: 42 }]);
    await next.stop();
  });

  it('leaves no process when its parent is killed', async () => {
    const held = await startHeld(newFolder());
    held.parent.kill('SIGKILL');
    await goneWithin(held.pid, 10_000);
  });

  it('starts after it was itself killed', async () => {
    const dataFolder = newFolder();
    const first = await start(dataFolder, { durable: true });
    process.kill(first.pid, 'SIGKILL');
    await goneWithin(first.pid, 10_000);
    assert.ok(existsSync(join(dataFolder, 'data', 'postmaster.pid')));
    const second = await start(dataFolder, { durable: true });
    await second.stop();
    await first.stop();
  });

  it('is not misled by an old lock file whose process number now belongs to another', async () => {
    const dataFolder = newFolder();
    const first = await start(dataFolder);
    await first.stop();
    const lock = join(dataFolder, 'data', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${dataFolder}/data\n0\n1\n\n127.0.0.1\n0 0\nready\n`);
    const owner = statSync(dataFolder);
    chownSync(lock, owner.uid, owner.gid);
    const second = await start(dataFolder);
    await second.stop();
  });

  it('refuses a folder that another start is using, and does not remove it', async () => {
    const dataFolder = newFolder();
    const first = await start(dataFolder);
    const inUse = { message: new RegExp(`in use by PostgreSQL process ${first.pid}`) };
    await assert.rejects(start(dataFolder), inUse);
    await assert.rejects(removeDataFolder(dataFolder), inUse);
    assert.deepEqual(await rows(first.adminUrl, 'select 1 as one'), [{ one: 1 }]);
    await first.stop();
  });

  it('gives two first starts at once one folder without harm', async () => {
    const dataFolder = newFolder();
    const attempts = await Promise.allSettled([startHeld(dataFolder), startHeld(dataFolder)]);
    const started = attempts.flatMap((attempt) =>
      attempt.status === 'fulfilled' ? [attempt.value] : [],
    );
    assert.equal(started.length, 1);
    for (const { adminUrl, parent, pid } of started) {
      assert.deepEqual(await rows(adminUrl, 'select 1 as one'), [{ one: 1 }]);
      parent.kill('SIGTERM');
      await once(parent, 'exit');
      assert.equal(isAlive(pid), false);
    }
  });

  it('says so when the folder holds something else or data of another version', async () => {
    const foreign = newFolder();
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'Hei');
    await assert.rejects(start(foreign), /holds no database, but is not empty/);
    assert.ok(existsSync(join(foreign, 'letter.txt')));
    mkdirSync(join(foreign, 'data'));
    writeFileSync(join(foreign, 'data', 'PG_VERSION'), '11\n');
    await assert.rejects(start(foreign), /is of PostgreSQL 11, .*--fresh/);
  });

  it('runs as an ordinary user too', { skip: !nobodyReachesUs }, async () => {
    const held = await startHeld(newFolder(), nobody);
    assert.deepEqual(await rows(held.adminUrl, 'select 1 as one'), [{ one: 1 }]);
    assert.equal(statSync(`/proc/${held.pid}`).uid, nobody.uid);
    held.parent.kill('SIGKILL');
    await goneWithin(held.pid, 10_000);
  });
});

type HeldServer = { parent: ChildProcess; adminUrl: string; pid: number };

async function heldServer(
  dataFolder: string,
  user?: { uid: number; gid: number },
): Promise<HeldServer> {
  const script = join(import.meta.dirname, 'postgres-holder.ts');
  const parent = spawn(process.execPath, [script, dataFolder], {
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = createInterface({ input: parent.stdout });
  const firstLine: Promise<unknown[]> = once(lines, 'line');
  const [line] = await Promise.race([firstLine, once(parent, 'exit').then(() => [])]);
  if (typeof line !== 'string') throw new Error('The parent ended before PostgreSQL was ready');
  const { adminUrl, pid } = z
    .object({ adminUrl: z.string(), pid: z.number() })
    .parse(JSON.parse(line));
  return { parent, adminUrl, pid };
}

async function rows(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query<Record<string, unknown>>(statement);
    return answer.rows;
  } finally {
    await client.end();
  }
}

/** The death of a process that is not our child gives no event, so it is looked for. */
async function goneWithin(pid: number, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (isAlive(pid)) {
    assert.ok(performance.now() < deadline, `process ${pid} is still there`);
    await delay(20);
  }
}

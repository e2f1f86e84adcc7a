import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { copyCheckout } from '../support/process-checkout.ts';
import { freePort } from '../support/town.ts';

describe('npm start that cannot start', () => {
  const checkout = copyCheckout();
  let taken: Server;
  let takenPort = '';
  let callers = 0;

  before(async () => {
    taken = createServer((socket) => {
      callers += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    takenPort = typeof address === 'object' ? String(address?.port) : '';
  });
  afterEach(() => checkout.endRuns());
  after(async () => {
    taken.close();
    await checkout.remove();
  });

  /** What it says on its way out. */
  async function refusal(env: Record<string, string>, args: readonly string[] = []) {
    const command = ['node', 'src/launch/start.ts', ...args];
    const { code, err } = await checkout.run(command, env).ended();
    assert.equal(code, 1);
    assert.equal(checkout.postgresPid(), undefined, 'no PostgreSQL was started');
    return err.trim();
  }

  it('names the busy port and what to do', async () => {
    assert.equal(
      await refusal({ PORT: takenPort }),
      `Port ${takenPort} er i bruk. Stopp det som bruker den, eller velg en annen: PORT=3001 npm start`,
    );
  });

  it('refuses a port or a number of people that is none', async () => {
    const port = String(await freePort());
    const ports = ['', '65536', 'abc'].map((one) => refusal({ PORT: one }));
    const counts = [[], ['-1']].map((one) => refusal({ PORT: port }, ['--people', ...one]));
    assert.deepEqual(
      new Set(await Promise.all(ports)),
      new Set(['PORT må være et tall fra 1 til 65535.']),
    );
    assert.deepEqual(
      new Set(await Promise.all(counts)),
      new Set(['--people må være et tall fra 0 til 100000.']),
    );
  });

  it('does not begin anew over databases that somebody brought', async () => {
    const given = `postgres://somebody:secret@127.0.0.1:${takenPort}/theirs`;
    const port = String(await freePort());
    const said = await refusal({ PORT: port, DATABASE_URL: given }, ['--fresh']);
    assert.match(said, /^--fresh sletter bare databaser som npm start har laget selv/);
    assert.doesNotMatch(said, /secret/);
  });

  it('never replaces keys that it cannot read, since the data need them', async () => {
    mkdirSync(checkout.dataFolder(), { recursive: true });
    const keys = join(checkout.dataFolder(), 'secrets.json');
    writeFileSync(keys, '{"today":');
    const nowhere = `postgres://somebody@127.0.0.1:${takenPort}/theirs`;
    const env = { DATABASE_URL: nowhere, REGISTER_URL: nowhere };
    const said = await refusal({ PORT: String(await freePort()), ...env });
    assert.match(said, /secrets\.json kan ikke leses\. Begynn på nytt: npm start -- --fresh$/);
  });

  it('starts nothing of its own in production, and lists all that is missing', async () => {
    const env = { NODE_ENV: 'production', PORT: takenPort };
    const before = callers;
    const { code, err } = await checkout.run(['npm', 'start'], env).ended();
    assert.equal(code, 1);
    const missing = err.match(/^ {2}- \w+ is missing$/gm) ?? [];
    assert.match(err, new RegExp(`^KPR innsyn cannot start. ${missing.length} setting`));
    assert.ok(missing.length > 10);
    assert.equal(callers, before);
    assert.equal(existsSync(join(checkout.dataFolder(), 'postgresql')), false);
  });
});

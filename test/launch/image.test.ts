import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { createCitizen } from '../support/citizen.ts';
import { repeatDockerfileSteps, type RepeatedImage } from '../support/dockerfile.ts';
import { startOutsideWorld, type OutsideWorld } from '../support/outside-world.ts';
import { emptyDatabase } from '../support/postgres.ts';
import { digitsOf } from '../support/town.ts';
import { startProcess, type ProcessRun } from '../support/process-run.ts';

const logLine = z.looseObject({ level: z.number(), time: z.string(), msg: z.string() });
const manifest = z.object({ devDependencies: z.record(z.string(), z.string()) });

describe('the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-innsyn-image-'));
  let image: RepeatedImage;
  let world: OutsideWorld;
  let service: ProcessRun;
  let port = '';
  // As a container has it: nothing of the machine but where node and npm are.
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;

  before(async () => {
    [image, world] = await Promise.all([repeatDockerfileSteps(folder), startOutsideWorld()]);
    service = inImage(image.command, world.environment);
    const listening = z.object({ port: z.number() }).parse(await logged('listening'));
    world.proxy.sendTo(listening.port);
    port = String(listening.port);
  });
  after(async () => {
    await service.end();
    await world.stop();
    rmSync(folder, { recursive: true });
  });

  function inImage(command: readonly string[], env: Record<string, string>) {
    return startProcess(command, {
      cwd: folder,
      env: { PATH: path, PORT: '0', ...image.env, ...env },
    });
  }

  async function logged(event: string): Promise<unknown> {
    return JSON.parse(await service.line(new RegExp(`"msg":"${event}"`)));
  }

  it('holds what production needs, and nothing else', () => {
    const inside = globSync('**', { cwd: folder, exclude: (name) => name === 'node_modules' });
    assert.deepEqual(
      inside.filter((file) => /neighbours|\.test\.|(^|\/)test\/|\.md$|\.env/.test(file)),
      [],
    );
    for (const needed of ['src/main.ts', 'migrations', 'views/assets']) {
      assert.ok(existsSync(join(folder, needed)));
    }
    const { devDependencies } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const installed = Object.keys(devDependencies).filter((name) =>
      existsSync(join(folder, 'node_modules', name)),
    );
    assert.deepEqual(installed, []);
  });

  it('is found well by the check that the Dockerfile names', async () => {
    const file = readFileSync(join(import.meta.dirname, '../../Dockerfile'), 'utf8');
    const check = z
      .array(z.string())
      .parse(JSON.parse(/HEALTHCHECK[^]*?CMD (\[.*\])/.exec(file)?.[1] ?? ''));
    const result = async () => (await inImage(check, { PORT: port }).ended()).code;
    assert.equal(await result(), 0);
    world.relay.cut();
    assert.equal(await result(), 1);
    world.relay.restore();
  });

  it('answers for its health, open pages and files', async () => {
    const citizen = createCitizen(world.origin);
    const health = await citizen.visit('/helse');
    assert.equal(health.status, 200);
    assert.deepEqual(JSON.parse(health.body), { service: 'up', database: 'up' });
    const home = await citizen.visit('/');
    assert.equal(home.status, 200);
    assert.match(home.headers.get('strict-transport-security') ?? '', /max-age=\d{7,}/);
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(home.body)?.[1] ?? '';
    assert.equal((await citizen.visit(style)).status, 200);
    assert.equal(home.headers.getSetCookie().length, 0);
  });

  it('sends who is not signed in to the issuer, with a pushed request', async () => {
    const citizen = createCitizen(world.origin);
    const overview = await citizen.send('/oversikt');
    assert.equal(overview.status, 303);
    assert.equal(overview.headers.get('location'), '/logg-inn?til=%2Foversikt');
    const signIn = await citizen.send('/logg-inn?til=%2Foversikt');
    const location = new URL(signIn.headers.get('location') ?? '');
    assert.equal(location.origin, world.idporten.issuer);
    assert.match(
      location.searchParams.get('request_uri') ?? '',
      /^urn:ietf:params:oauth:request_uri:/,
    );
    assert.deepEqual([...location.searchParams.keys()].sort(), ['client_id', 'request_uri']);
    assert.match(
      signIn.headers.getSetCookie().join(),
      /^__Host-innsyn=.*HttpOnly; Secure; SameSite=Lax/,
    );
  });

  it('lets in nobody with a synthetic number, and says so', async () => {
    const synthetic = world.people.find(({ key }) => key === 'adult-with-only-claims');
    assert.ok(synthetic);
    const citizen = createCitizen(world.origin);
    const page = await citizen.signIn(digitsOf(synthetic));
    assert.equal(page.status, 403);
    assert.equal(page.url.pathname, '/logg-inn/retur');
    assert.equal(page.heading, 'Vi kan ikke se hvem du er');
    assert.match(page.body, /Prøv igjen|Logg inn/);
    assert.equal((await citizen.send('/oversikt')).status, 303);
    assert.doesNotMatch(service.out.join(), new RegExp(digitsOf(synthetic)));
  });

  it('migrates an empty database, once', async () => {
    const empty = await emptyDatabase();
    const migrate = async () => {
      const run = inImage(['npm', 'run', '--silent', 'migrate'], { DATABASE_URL_OWNER: empty.url });
      const { code, out, err } = await run.ended();
      assert.deepEqual([code, err], [0, '']);
      return out.split('\n');
    };
    try {
      const files = globSync('migrations/*.ts', { cwd: folder });
      assert.equal((await migrate()).length, files.length);
      assert.deepEqual(await migrate(), ['Nothing to do.']);
    } finally {
      await empty.drop();
    }
  });

  it('says what is missing for migrating and for giving a system access', async () => {
    for (const script of ['migrate', 'consumer']) {
      const { code, err } = await inImage(['npm', 'run', '--silent', script], {}).ended();
      assert.ok(code !== 0);
      assert.match(err, /DATABASE_URL_OWNER/);
      assert.doesNotMatch(err, /\bat .*\.ts/);
    }
  });

  it('has the check of the register, which says what it needs', async () => {
    const { code, out, err } = await inImage(
      ['npm', 'run', '--silent', 'register:check'],
      {},
    ).ended();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Usage: npm run register:check/);
    const answered = await inImage(
      ['npm', 'run', '--silent', 'register:check'],
      world.environment,
    ).ended();
    assert.match(answered.out, /The register fulfils the read contract/);
    assert.deepEqual([answered.code, answered.err], [0, '']);
  });

  it('writes nothing but JSON lines, and ends in peace when it is told to', async () => {
    const citizen = createCitizen(world.origin);
    await citizen.visit('/');
    service.signal('SIGTERM');
    const began = performance.now();
    const { code, out, err } = await service.ended();
    assert.equal(code, 0);
    assert.ok(performance.now() - began < 9_000, 'before a container would be killed');
    assert.equal(err, '');
    const events = out.split('\n').map((line) => logLine.parse(JSON.parse(line)).msg);
    assert.equal(events.at(-1), 'stopped');
  });
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { paths } from '../../src/paths.ts';
import { createCitizen } from '../support/citizen.ts';
import { startOutsideWorld, type OutsideWorld } from '../support/outside-world.ts';
import { startProcess, type ProcessRun } from '../support/process-run.ts';

const root = join(import.meta.dirname, '../..');
const listening = z.object({ port: z.number() });

describe('production, with nothing around it answering', () => {
  let world: OutsideWorld;
  let service: ProcessRun;

  before(async () => {
    world = await startOutsideWorld();
    world.relay.cut();
    world.idporten.setAvailable(false);
    service = startProcess([process.execPath, 'src/main.ts'], {
      cwd: root,
      env: { PORT: '0', ...world.environment },
    });
    const line = await service.line(/"msg":"listening"/);
    world.proxy.sendTo(listening.parse(JSON.parse(line)).port);
  });
  after(async () => {
    await service.end();
    await world.stop();
  });

  it('starts, says so, shows open pages, and finds each of them when it comes', async () => {
    const citizen = createCitizen(world.origin);
    assert.equal((await citizen.visit(paths.health)).status, 503);
    assert.equal((await citizen.visit('/')).status, 200);
    assert.equal((await citizen.visit('/oversikt')).status, 503);

    world.relay.restore();
    assert.equal((await citizen.visit(paths.health)).status, 200);
    const withoutIssuer = await citizen.visit('/oversikt');
    assert.equal(withoutIssuer.status, 503);
    assert.equal(withoutIssuer.headers.get('retry-after'), '30');

    world.idporten.setAvailable(true);
    assert.equal((await citizen.visit('/oversikt')).url.origin, world.idporten.issuer);
  });

  it('answers machines with a problem while Maskinporten is away', async () => {
    const header = { alg: 'RS256', kid: 'unknown' };
    const token = [header, { iss: 'somebody' }, 'signature']
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const answer = await fetch(world.origin + paths.duties, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(answer.status, 503);
    assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
    assert.ok(answer.headers.get('retry-after'));
  });

  it('prints nothing but its log, and ends in peace with its database away', async () => {
    world.relay.cut();
    assert.equal((await createCitizen(world.origin).visit(paths.health)).status, 503);
    service.signal('SIGTERM');
    const { code, out, err } = await service.ended();
    assert.deepEqual([code, err], [0, '']);
    for (const line of out.split('\n')) assert.doesNotThrow(() => void JSON.parse(line), line);
    assert.doesNotMatch(out, /postgres:\/\//);
  });
});

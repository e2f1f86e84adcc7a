import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLog } from '../../src/shared/log.ts';
import { serve, type Serving } from '../../src/serve.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { createMachine, problemOf, type Machine } from './machine.ts';
import { reserve } from './reservers.ts';

const ingest = { operation: 'ingest', messageType: 'HST_Konsultasjon' } as const;

describe('who has reserved, as each process knows it', () => {
  let town: TestTown;
  let machine: Machine;
  let other: Serving;
  let origins: string[];
  const said: string[] = [];
  before(async () => {
    town = await startTestTown();
    machine = createMachine(town);
    const log = createLog('info', { write: (line) => said.push(line) });
    other = await serve({ ...town.config, port: 0 }, { log });
    origins = [town.origin, `http://127.0.0.1:${String(other.port)}`];
  });
  after(async () => {
    await other.stop();
    await town.stop();
  });

  const asked = (origin: string, digits: string) =>
    machine.call('decisions', { ...ingest, persons: [digits] }, { origin });
  const outcomesOf = async (digits: string) => {
    const bodies = await Promise.all(
      origins.map(async (origin) => (await asked(origin, digits)).text()),
    );
    return bodies.map((body) => /"outcome":"([a-z-]+)"/.exec(body)?.[1]);
  };

  it('counts in every process from the moment it is committed', async () => {
    const digits = digitsOf(town.person('sami-name'));
    assert.deepEqual(await outcomesOf(digits), ['allow', 'allow']);
    await reserve(town, { digits, scopes: ['registration-preventive-health'] });
    assert.deepEqual(await outcomesOf(digits), ['drop-fields', 'drop-fields']);
  });

  it('is trusted no more when the ledger is another one, until it is read anew', async () => {
    const digits = digitsOf(town.person('sami-name'));
    const [, origin = ''] = origins;
    await town.ownDb.query(`update reservation.ledger_head set position = position - 1`);
    try {
      const { status, code } = await problemOf(await asked(origin, digits));
      assert.deepEqual([status, code], [503, 'unavailable']);
      assert.ok(said.some((line) => line.includes('ledger-replaced')));
      assert.equal((await asked(origin, digits)).status, 200, 'what is there now is read');
    } finally {
      await town.ownDb.query(`update reservation.ledger_head set position = position + 1`);
    }
    assert.deepEqual(await outcomesOf(digits), ['drop-fields', 'drop-fields']);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLog } from '../../src/shared/log.ts';
import { holdingsOver, startTestRegister, type TestRegister } from './test-register.ts';

describe('a source that is slow', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  it('is done without, while the others are shown', async () => {
    const lines: string[] = [];
    const person = register.personNamed('pupil-in-all-five-sources');
    const { holdings, mandate } = holdingsOver(register, person, {
      patienceMs: 200,
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    // The first question may wait for a connection and a plan: that is not what is tested.
    await holdings.overview(mandate);
    await register.owner.transaction(async (tx) => {
      await tx.raw('lock table kpr.hst_konsultasjon in access exclusive mode');
      const { sources } = await holdings.overview(mandate);
      assert.deepEqual(
        sources.map(({ source, result }) => `${source} ${result}`),
        ['KUHR found', 'HELSE_OMSORG found', 'HST failed', 'TANN_OFF found', 'FREG found'],
      );
      const timeline = await holdings.timeline(mandate, {
        year: undefined,
        everything: true,
        cursor: undefined,
        sources: [],
      });
      assert.deepEqual(timeline.failed, ['HST']);
      assert.ok(timeline.records.length > 0);
      assert.ok(timeline.records.every(({ table }) => !table.startsWith('hst_')));
    });
    assert.ok(
      lines.some((line) => /source-not-read.*"HST".*"slow"|"slow".*source-not-read/.test(line)),
    );
    const { sources } = await holdings.overview(mandate);
    assert.ok(sources.every(({ result }) => result === 'found'));
  });
});

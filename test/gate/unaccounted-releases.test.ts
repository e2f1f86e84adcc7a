import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPool } from '../../src/database/pools.ts';
import type { Question } from '../../src/gate/decision.ts';
import {
  createUnaccountedReleaseRound,
  tolerated,
} from '../../src/gate/unaccounted-release-rounds.ts';
import { organisations, urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { createLog } from '../../src/shared/log.ts';
import { createMetrics } from '../../src/shared/metrics.ts';
import { day, hour } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { createMachine, manifestFor, type Machine } from './machine.ts';
import { numbersOfNobody } from './numbers-of-nobody.ts';

const release: Question = {
  ...{ operation: 'release', dataset: 'HST', purpose: 2, at: undefined },
  ...{ identified: true, linkage: false },
};

describe('releases that were asked about and that no manifest followed', () => {
  let town: TestTown;
  let analytics: Machine;
  let worker: ReturnType<typeof createPool>;
  let look: () => Promise<void>;
  const lines: string[] = [];
  const metrics = createMetrics();

  before(async () => {
    town = await startTestTown();
    analytics = createMachine(town, organisations.analytics);
    const url = urlForRole(town.ownDb.options.connectionString ?? '', town.secrets, 'kpr_worker');
    worker = createPool({ url, max: 1, applicationName: 'test' });
    const log = createLog('info', { write: (line) => lines.push(line) });
    look = createUnaccountedReleaseRound({ workerDb: worker, metrics, clock: town.clock, log });
  });
  after(async () => {
    await worker.destroy();
    await town.stop();
  });

  async function said(): Promise<string[]> {
    lines.length = 0;
    await look();
    return lines.map((line) => /"consumer":.*"msg":"[a-z-]+"/.exec(line)?.[0] ?? line);
  }
  const ask = (question: Question) => analytics.decide(question, numbersOfNobody(20));
  const measured = () => metrics.registry.getSingleMetricAsString('innsyn_releases_unaccounted');

  it('are told of after a day, once, until enough of them are accounted for', async () => {
    const answers = [];
    for (let n = 0; n <= tolerated; n++) answers.push(await ask(release));
    await ask({ ...release, at: '2026-11-01T12:00:00Z' });
    assert.deepEqual(await said(), [], 'there is a day for it');
    town.clock.move(day + hour);
    assert.deepEqual(await said(), [
      `"consumer":"analytics","count":${tolerated + 1},"msg":"releases-unaccounted"`,
    ]);
    assert.match(await measured(), new RegExp(`\\{consumer="analytics"\\} ${tolerated + 1}\\n?$`));
    assert.deepEqual(await said(), [], 'it has been said');
    const [first] = answers;
    assert.ok(first);
    assert.equal(await analytics.sendManifest(manifestFor(first)), 'recorded');
    assert.deepEqual(await said(), [`"consumer":"analytics","msg":"releases-accounted-for"`]);
    assert.doesNotMatch(await measured(), /analytics/);
  });
});

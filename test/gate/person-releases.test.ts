import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPool } from '../../src/database/pools.ts';
import type { Question } from '../../src/gate/decision.ts';
import { createPersonReleaseRound, frequent } from '../../src/gate/person-release-rounds.ts';
import { organisations, urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { createLog } from '../../src/shared/log.ts';
import { createMetrics } from '../../src/shared/metrics.ts';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { createMachine, type Machine } from './machine.ts';
import { numbersOfNobody } from './numbers-of-nobody.ts';
import { startTownOfReservers, type Reserver } from './reservers.ts';

const ingest: Question = { operation: 'ingest', messageType: 'HST_Konsultasjon' };
const release: Question = {
  ...{ operation: 'release', dataset: 'HST', purpose: 2, at: undefined },
  ...{ identified: true, linkage: false },
};

describe('releases of few persons, asked about again and again', () => {
  let town: TestTown;
  let reservers: Reserver[];
  let analytics: Machine;
  let worker: ReturnType<typeof createPool>;
  let look: () => Promise<void>;
  const lines: string[] = [];
  const metrics = createMetrics();

  before(async () => {
    ({ town, reservers } = await startTownOfReservers());
    analytics = createMachine(town, organisations.analytics);
    const url = urlForRole(town.ownDb.options.connectionString ?? '', town.secrets, 'kpr_worker');
    worker = createPool({ url, max: 1, applicationName: 'test' });
    const log = createLog('info', { write: (line) => lines.push(line) });
    look = createPersonReleaseRound({ workerDb: worker, metrics, clock: town.clock, log });
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
  const measured = () => metrics.registry.getSingleMetricAsString('innsyn_person_releases');

  it('are told of when they become frequent, once, and when they are over', async () => {
    const all = reservers.map(({ digits }) => digits);
    const few = [all[3], all[3], 'x', ...numbersOfNobody(20)];
    for (let n = 0; n < frequent; n++) {
      await analytics.decide(ingest, few);
      await analytics.decide(release, all);
    }
    for (let n = 1; n < frequent; n++) await analytics.decide(release, few);
    assert.deepEqual(await said(), [], 'a few times are nothing');
    await analytics.decide(release, few);
    assert.deepEqual(await said(), [
      `"consumer":"analytics","count":${frequent},"msg":"person-releases-frequent"`,
    ]);
    assert.match(await measured(), new RegExp(`\\{consumer="analytics"\\} ${frequent}\\n?$`));
    assert.deepEqual(await said(), [], 'it has been said');
    town.clock.move(hour);
    assert.equal((await said()).length, 1, 'and it lasts');
    town.clock.move(day);
    assert.deepEqual(await said(), [
      `"consumer":"analytics","msg":"person-releases-no-longer-frequent"`,
    ]);
    assert.doesNotMatch(await measured(), /analytics/);
  });
});

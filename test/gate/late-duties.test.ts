import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPool } from '../../src/database/pools.ts';
import { createLateDutyRound } from '../../src/gate/late-duty-rounds.ts';
import { createLog } from '../../src/shared/log.ts';
import { createMetrics } from '../../src/shared/metrics.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { choose, dental, personIdOf, signedIn } from '../reservation/chooser.ts';
import { owedFor, startTownWithKeeper, type Keeper } from './keepers.ts';

const minute = 60_000;

describe('what is not blocked or erased in time', () => {
  let town: TestTown;
  let keeper: Keeper;
  let worker: ReturnType<typeof createPool>;
  let look: () => Promise<void>;
  const lines: string[] = [];
  const metrics = createMetrics();

  before(async () => {
    ({ town, keeper } = await startTownWithKeeper());
    const own = town.ownDb.options.connectionString ?? '';
    const url = urlForRole(own, town.secrets, 'kpr_worker');
    worker = createPool({ url, max: 1, applicationName: 'test' });
    const log = createLog('info', { write: (line) => lines.push(line) });
    look = createLateDutyRound({ workerDb: worker, metrics, clock: town.clock, log });
  });
  after(async () => {
    await worker.destroy();
    await town.stop();
  });

  /** What a look says, a while after the one before it. */
  async function said(afterMs: number): Promise<string[]> {
    town.clock.move(afterMs);
    lines.length = 0;
    await look();
    return lines.map((line) => /"consumer":.*"msg":"[a-z-]+"/.exec(line)?.[0] ?? line);
  }

  const measured = (name: string) => metrics.registry.getSingleMetricAsString(name);

  async function settle(key: string) {
    for (const { dutyId } of await owedFor(town, keeper, key)) {
      await keeper.acknowledge({ dutyId, rows: 1, fields: 1 });
    }
  }

  it('is told of once, then each hour, and when it is over, with nobody in it', async () => {
    await choose(await signedIn(town, 'sami-name'), 'reserve', [dental], { atOnce: true });
    assert.deepEqual(await said(24 * hour - minute), [], 'still in time');
    const [block = '', erase = '', ...others] = await said(2 * minute);
    assert.deepEqual(others, []);
    assert.match(
      block,
      /"consumer":"keeper-first","kind":"block","count":1,"since":"2.*"duties-late"/,
    );
    assert.match(erase, /"kind":"erase","count":1/);
    assert.match(
      await measured('innsyn_duties_late'),
      /\ninnsyn_duties_late{consumer="keeper-first",kind="block"} 1\n/,
    );
    const seconds = Number(
      /late_seconds{.*"block"} ([\d.]+)/.exec(await measured('innsyn_duties_late_seconds'))?.[1],
    );
    assert.ok(seconds >= 60 && seconds < 180, String(seconds));
    assert.deepEqual(await said(minute), [], 'it has been said');
    assert.equal((await said(hour)).length, 2, 'and it lasts');
    await settle('sami-name');
    const over = await said(minute);
    assert.deepEqual(
      over.map((line) => /"kind":"(\w+)".*"msg":"([\w-]+)"/.exec(line)?.slice(1)),
      [
        ['block', 'duties-no-longer-late'],
        ['erase', 'duties-no-longer-late'],
      ],
    );
    assert.doesNotMatch(await measured('innsyn_duties_late'), /keeper-first/);
    assert.doesNotMatch(lines.join(), new RegExp(await personIdOf(town, 'sami-name')));
  });

  it('is not what a case holds back, nor what was lifted', async () => {
    const disputed = await signedIn(town, 'father');
    const receipt = await choose(disputed, 'reserve', [dental]);
    await disputed.submit(receipt, {}, '/ikke-meg');
    await settle('father');
    const lifting = await signedIn(town, 'mother-with-claims-from-midwife');
    await choose(lifting, 'reserve', [dental]);
    await choose(lifting, 'lift', [dental]);
    await settle('mother-with-claims-from-midwife');
    // Recipients of what was erased above are not found here: the round for it waits a real minute.
    const ofKeeper = (await said(9 * day)).filter((line) => line.includes('keeper-first'));
    assert.deepEqual(ofKeeper, []);
  });
});

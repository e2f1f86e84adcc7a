import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose } from '../../src/compose.ts';
import { serve } from '../../src/serve.ts';
import type { RuleReadings } from '../../src/reservation/rule-readings.ts';
import { createLog } from '../../src/shared/log.ts';
import { freePort, startTestTown, type TestTown } from '../support/town.ts';
import { choose, dental, identified, preventive, signedIn } from './chooser.ts';

describe('a switch that would take something out of a reservation', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  /** The service once more on the same databases, as after a change of its settings. */
  async function restart(change: Partial<RuleReadings>): Promise<void> {
    const policy = { ...town.config.policy, ...change };
    const config = { ...town.config, policy, port: await freePort(), metrics: undefined };
    const again = await serve(config, { clock: town.clock, log: createLog('silent') });
    await again.stop();
  }

  it('can be set while nobody has reserved what it is about', async () => {
    await choose(await signedIn(town, 'sami-name'), 'reserve', [dental]);
    await restart({ preventiveHealthClaims: 'not-covered', linkageException: 'on' });
  });

  it('keeps the service from starting when somebody has, and says why', async () => {
    const citizen = await signedIn(town, 'pupil-in-all-five-sources');
    await choose(citizen, 'reserve', [preventive, identified]);
    await assert.rejects(
      restart({ preventiveHealthClaims: 'not-covered' }),
      /registration-preventive-health, chosen 1 times under 2026-1\. .*without a notice/,
    );
    await assert.rejects(restart({ linkageException: 'on' }), /release-identified, chosen 1 times/);
  });

  it('keeps the gate shut, also where the service began while its database was away', async () => {
    const policy = { ...town.config.policy, linkageException: 'on' } as const;
    const services = compose({ ...town.config, policy }, { clock: town.clock });
    try {
      const refused = await services.decisions.prepare().catch((error: unknown) => error);
      assert.ok(refused instanceof Error && /cover less/.test(String(refused.cause)));
    } finally {
      await services.close();
    }
  });

  it('may cover more at any time', async () => {
    await restart({ preventiveHealthClaims: 'covered', refundedDentalCare: 'covered' });
  });

  it('can be set again when what it is about has been lifted', async () => {
    const citizen = await signedIn(town, 'pupil-in-all-five-sources');
    await choose(citizen, 'lift', [preventive, identified]);
    await restart({ preventiveHealthClaims: 'not-covered', linkageException: 'on' });
  });

  it('starts nothing by rules under which somebody has reserved and which are gone', async () => {
    await town.ownDb.query(`alter table reservation.choice disable trigger all`);
    await town.ownDb.query(`update reservation.choice set rules_version = '2025-9'`);
    await assert.rejects(restart({}), /under 2025-9, which is not published any more/);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose, type Overrides } from '../../src/compose.ts';
import { serve } from '../../src/serve.ts';
import type { Publication } from '../../src/reservation/rule-book.ts';
import { versionName, type RuleReadings } from '../../src/reservation/rule-readings.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';
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
  async function restart(
    change: Partial<RuleReadings>,
    rules: Pick<Overrides, 'ruleTables'> = {},
  ): Promise<void> {
    const policy = { ...town.config.policy, ...change };
    const config = { ...town.config, policy, port: await freePort(), metrics: undefined };
    const again = await serve(config, { clock: town.clock, log: createLog('silent'), ...rules });
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

  it('starts nothing by a version that says something else than when it was published', async () => {
    const less: Publication = (readings) => {
      const rules = rules2026(readings);
      return { ...rules, reach: rules.reach.slice(1) };
    };
    const more: Publication = (readings) => ({
      ...rules2026(readings),
      messages: [...rules2026(readings).messages, 'HST_Vedlegg'],
    });
    for (const edited of [less, more]) {
      await assert.rejects(
        restart({}, { ruleTables: [edited] }),
        /published as 2026-1.* says something else now/,
      );
    }
  });

  it('may change the words of a version, and all of one that is not in force', async () => {
    const told: Publication = (readings) => {
      const rules = rules2026(readings);
      return { ...rules, reach: rules.reach.map((rule) => ({ ...rule, legalBasis: '§ 2-2' })) };
    };
    const coming = (kept: string): Publication => {
      return (readings) => ({
        ...rules2026(readings),
        version: versionName('2099-1', readings),
        validFrom: '2099-01-01',
        messages: [...rules2026(readings).messages, kept],
      });
    };
    await restart({}, { ruleTables: [told, coming('HST_Vedlegg')] });
    await restart({}, { ruleTables: [told, coming('HST_Bilde')] });
    await restart({}, { ruleTables: [rules2026] });
  });

  it('starts nothing by rules under which somebody has reserved and which are gone', async () => {
    await town.ownDb.query(`alter table reservation.choice disable trigger all`);
    await town.ownDb.query(`alter table reservation.choice drop constraint choice_rules_version`);
    await town.ownDb.query(`update reservation.choice set rules_version = '2025-9'`);
    await assert.rejects(restart({}), /under 2025-9, which is not published any more/);
  });
});

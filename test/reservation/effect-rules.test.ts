import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose } from '../../src/compose.ts';
import type { Publication } from '../../src/reservation/rule-book.ts';
import { versionName } from '../../src/reservation/rule-readings.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';
import { osloDate } from '../../src/shared/format.ts';
import { createLog } from '../../src/shared/log.ts';
import { textOf } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { confirm, draft, identified, preventive, secondary, signedIn } from './chooser.ts';
import { detailsOn, effectOn, summaryOn } from './said-effect.ts';

const pupil = 'pupil-in-all-five-sources';
const claimant = 'mother-with-claims-from-midwife';

/** Of the visits measurements alone. */
const today: Publication = (readings) => {
  const rules = rules2026(readings);
  return {
    ...rules,
    reach: rules.reach.filter(({ source, field }) => source !== 'HST' || field === 'malinger'),
  };
};

/** All of the visits, the claims for good, and nothing of who objects for either purpose. */
const tomorrow: Publication = (readings) => {
  const rules = rules2026(readings);
  return {
    ...rules,
    version: versionName('2026-2', readings),
    validFrom: osloDate(new Date(Date.now() + day)),
    scopes: rules.scopes.map((rule) =>
      rule.scope === 'release-secondary'
        ? { ...rule, effects: [{ effect: 'drop-person', purposes: [1, 2], linkage: 'enforced' }] }
        : rule,
    ),
    reach: rules.reach.map((rule) => ({ ...rule, certainty: 'confirmed' as const })),
  };
};

const ruleTables = [today, tomorrow];

describe('what the check page says that a reservation comes to', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, undefined, { ruleTables });
  });
  after(() => town.stop());

  it('follows the version of the rules that holds on the day', async () => {
    const look = async () => {
      const visits = await draft(await signedIn(town, pupil), 'reserve', [preventive]);
      const claims = await draft(await signedIn(town, claimant), 'reserve', [preventive]);
      const shared = await draft(await signedIn(town, pupil), 'reserve', [secondary]);
      return { visits, claims, shared };
    };
    const before = await look();
    assert.match(summaryOn(before.visits), /målinger \(\d+\)\. Den siste/);
    assert.doesNotMatch(summaryOn(before.visits), /stedets egne ord/);
    assert.ok(effectOn(before.claims).onlyBlocked > 0);
    assert.match(detailsOn(before.shared), /evaluering Kan deles Kan deles Kan kobles/);

    town.clock.move(day + 60_000);
    const then = await look();
    assert.match(summaryOn(then.visits), /målinger \(\d+\).*stedets egne ord \(\d+\)/);
    assert.match(summaryOn(then.visits), /konsultasjoner \(\d+\) og avtaler \(\d+\)/);
    assert.ok(effectOn(then.visits).erased > effectOn(before.visits).erased);
    assert.equal(effectOn(then.claims).onlyBlocked, 0);
    const claims = effectOn(before.claims).onlyBlocked;
    assert.ok(effectOn(then.claims).erased >= claims, 'what was only blocked now goes for good');
    assert.match(detailsOn(then.shared), /evaluering Deles ikke Deles ikke Deles ikke/);
  });

  it('tells who will be asked to delete, and the same are asked', async () => {
    const citizen = await signedIn(town, pupil);
    const page = await draft(citizen, 'reserve', [preventive]);
    const told = /(\d+) prosjekt(?:er)? med fødselsnummer har fått noe/.exec(summaryOn(page))?.[1];
    assert.ok(Number(told) > 0);
    const names = /Hvem som blir bedt om å slette (.*?) De får bare vite/.exec(
      detailsOn(page),
    )?.[1];
    assert.ok(names);
    await confirm(citizen, page, { atOnce: true });
    await town.ingestion.settleDuties();
    const services = compose(town.config, {
      clock: town.clock,
      log: createLog('silent'),
      ruleTables,
    });
    await services.recipientSearches.run().finally(() => services.close());
    const { rows } = await town.ownDb.query<{ name: string }>(
      'select distinct project_id, recipient_name as name from gate.recipient_notice',
    );
    assert.equal(rows.length, Number(told));
    assert.deepEqual([...new Set(rows.map(({ name }) => name))].join(' '), names);
  });

  it('says of sharing what stays possible, and marks what changes', async () => {
    const citizen = await signedIn(town, claimant);
    const page = await draft(citizen, 'reserve', [identified]);
    assert.match(detailsOn(page), /Nummeret tas bort Kan deles Kobles ikke/);
    const strong = [...page.body.matchAll(/<td[^>]*><strong>(.*?)<\/strong>/g)].map(
      ([, one]) => one,
    );
    assert.deepEqual(strong, [
      'Nummeret tas bort',
      'Kobles ikke',
      'Nummeret tas bort',
      'Kobles ikke',
    ]);
    assert.match(textOf(page.body), /gir loven ingen rett til å si nei til/);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose, type Services } from '../../src/compose.ts';
import { rules2026 } from '../../src/reservation/rules-2026.ts';
import { createLog } from '../../src/shared/log.ts';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { choose, dental, identified, preventive, signedIn } from '../reservation/chooser.ts';
import { startTownOfTwoVersions } from '../reservation/two-versions.ts';
import { createMachine } from './machine.ts';

const pupil = 'pupil-in-all-five-sources';
const lifter = 'mother-with-claims-from-midwife';

describe('a version of the rules that covers more of what is stored', () => {
  let town: TestTown;
  let services: Services;
  let second: () => void;
  before(async () => {
    const started = await startTownOfTwoVersions();
    ({ town, second } = started);
    const { ruleTables } = started;
    const log = createLog('silent');
    services = compose(town.config, { clock: town.clock, log, ruleTables });
  });
  after(async () => {
    await services.close();
    await town.stop();
  });

  const duties = async () => {
    const { rows } = await town.ownDb.query<{ text: string }>(
      `select concat_ws(' ', kind, scope, state, widened_by) as text from gate.duty
        where consumer_id = 'ingestion' order by created_at, scope, kind`,
    );
    return rows.map(({ text }) => text);
  };
  const ofFirst = [
    `block ${dental} done`,
    `block ${preventive} done`,
    `erase ${dental} done`,
    `erase ${preventive} done`,
  ];

  it('makes nobody owe anything before it is in force', async () => {
    await choose(await signedIn(town, pupil), 'reserve', [preventive, dental, identified]);
    town.clock.move(8 * day);
    await town.ingestion.settleDuties();
    await services.widenedRules.run();
    assert.deepEqual((await duties()).toSorted(), ofFirst);
    town.clock.move(-8 * day);
  });

  it('makes the keepers block and erase it for who has reserved before, once', async () => {
    second();
    await services.widenedRules.run();
    const owed = [
      `block ${dental} open 2027-1`,
      `erase ${dental} open 2027-1`,
      // What was assumed of claims is blocked already, and may be erased now.
      `erase ${preventive} open 2027-1`,
    ];
    assert.deepEqual((await duties()).toSorted(), [...ofFirst, ...owed].toSorted());
    await services.widenedRules.run();
    assert.equal((await duties()).length, ofFirst.length + owed.length, 'and no more than once');
  });

  it('blocks at once, and erases after as long a window as the choice had', async () => {
    const ingestion = createMachine(town);
    const [block, ...later] = await ingestion.duties();
    assert.ok(block?.kind === 'block' && later.length === 0);
    assert.equal(block.rulesVersion, '2027-1');
    assert.deepEqual(
      block.targets.filter(({ table }) => table === 'tann_observasjon').map(({ when }) => when),
      [null],
    );
    assert.equal(Date.parse(block.dueBy) - Date.parse(block.notBefore), 24 * hour);
    await town.ingestion.settleDuties();
    town.clock.move(7 * day + hour);
    await town.ingestion.settleDuties();
    const done = (await duties()).filter((text) => text.endsWith('2027-1'));
    assert.equal(done.length, 3);
    assert.ok(done.every((text) => text.includes(' done ')));
    const left = `select 1 from kpr.tann_observasjon o join kpr.tann_besok b using (besok_id)
      where b.refund_related and o.blocked_at is not null`;
    assert.deepEqual((await town.registerDb.query(left)).rows, []);
  });

  it('is missed when it is taken away again, for something was asked by it', async () => {
    const overrides = { clock: town.clock, log: createLog('silent'), ruleTables: [rules2026] };
    const without = compose(town.config, overrides);
    try {
      await assert.rejects(without.rulesInUse.check(), /2027-1, which is not published any more/);
    } finally {
      await without.close();
    }
  });

  it('owes nothing for who has lifted, or reserves by it already', async () => {
    const count = (await duties()).length;
    const citizen = await signedIn(town, lifter);
    await choose(citizen, 'reserve', [dental]);
    await services.widenedRules.run();
    assert.equal((await duties()).length, count + 2, 'what the choice asked for itself');
    await choose(citizen, 'lift', [dental]);
    await services.widenedRules.run();
    assert.ok(!(await duties()).slice(count).some((text) => text.includes('2027-1')));
  });
});

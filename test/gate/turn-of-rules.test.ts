import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compose, type Services } from '../../src/compose.ts';
import { dutyList } from '../../src/gate/duty-schema.ts';
import { paths } from '../../src/paths.ts';
import { createLog } from '../../src/shared/log.ts';
import { addressFor, chooseForChild, father, mother, signedInToChoose } from '../mandate/family.ts';
import { choose, dental, preventive, shutOutIngestion, signedIn } from '../reservation/chooser.ts';
import { startTownOfTwoVersions } from '../reservation/two-versions.ts';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { macOf, owedFor, registerKeeper, type Keeper } from './keepers.ts';

const pupil = 'pupil-in-all-five-sources';
const lifter = 'sami-name';

describe('reservations about the day when new rules come into force', () => {
  let town: TestTown;
  let services: Services;
  let [first, second]: Keeper[] = [];
  before(async () => {
    const started = await startTownOfTwoVersions();
    ({ town } = started);
    await shutOutIngestion(town);
    await town.ownDb.query(`update gate.consumer set keeps_register = false`);
    [first, second] = [await registerKeeper(town, 'first'), await registerKeeper(town, 'second')];
    const { ruleTables } = started;
    services = compose(town.config, { clock: town.clock, log: createLog('silent'), ruleTables });

    town.clock.move(36 * day);
    const her = await signedInToChoose(town, mother);
    await chooseForChild(her, await addressFor(town, her, 'baby'), { scopes: [dental] });
    await choose(await signedIn(town, pupil), 'reserve', [preventive, dental]);
    const fickle = await signedIn(town, lifter);
    await choose(fickle, 'reserve', [dental]);
    const blocks = (await second.duties()).map(({ dutyId }) => ({ dutyId, rows: 0, fields: 0 }));
    await second.acknowledge(...blocks);
    await town.ownDb.query(
      `update gate.consumer set ended_at = now() where consumer_id = 'keeper-second'`,
    );
    await choose(fickle, 'lift', [dental]);

    town.clock.move(5 * day);
    const him = await signedInToChoose(town, father);
    await chooseForChild(him, await addressFor(town, him, 'baby'), { scopes: [dental] });
    await services.widenedRules.run();
  });
  after(async () => {
    await services.close();
    await town.stop();
  });

  const keeper = (one: Keeper | undefined): Keeper => {
    assert.ok(one);
    return one;
  };
  async function dutiesOfKeeper(name: string, key: string): Promise<string[]> {
    const { rows } = await town.ownDb.query<{ text: string }>(
      `select concat_ws(' ', d.kind, d.scope, d.state, d.widened_by) as text
         from gate.duty d join gate.pseudonym p on p.key_id = 'register' and p.person_id = d.person_id
        where d.consumer_id = $1 and encode(p.mac, 'base64') = $2 order by 1`,
      [`keeper-${name}`, macOf(town, key)],
    );
    return rows.map(({ text }) => text);
  }

  it('are widened from the choice that began them, whoever joins in afterwards', async () => {
    assert.deepEqual(await dutiesOfKeeper('first', 'baby'), [
      `block ${dental} open`,
      `block ${dental} open 2027-1`,
      `erase ${dental} open`,
      `erase ${dental} open 2027-1`,
    ]);
  });

  it('are owed by a keeper that comes back, with what came to be covered meanwhile', async () => {
    await registerKeeper(town, 'second');
    assert.deepEqual(await dutiesOfKeeper('second', 'baby'), [
      `block ${dental} done`,
      `block ${dental} open 2027-1`,
      `erase ${dental} open`,
      `erase ${dental} open 2027-1`,
    ]);
    const kinds = (await owedFor(town, keeper(second), lifter)).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['unblock'], 'and what was lifted meanwhile');
  });

  it('erase at their own time what they were said to, and the rest at its time', async () => {
    const erasures = async () =>
      (await owedFor(town, keeper(first), pupil)).filter(({ kind }) => kind === 'erase');
    const observations = ({ targets }: Awaited<ReturnType<typeof erasures>>[number]) =>
      targets.filter(({ table }) => table === 'tann_observasjon').map(({ when }) => when);
    const done = { rows: 1, fields: 1 };

    town.clock.move(2 * day + hour);
    const early = await erasures();
    assert.deepEqual(early.map(({ scope, rulesVersion }) => [scope, rulesVersion]).toSorted(), [
      [dental, '2026-1'],
      [preventive, '2026-1'],
    ]);
    const [ofDental] = early.filter(({ scope }) => scope === dental);
    assert.ok(ofDental && observations(ofDental).every((when) => when !== null));
    const blocks = (await owedFor(town, keeper(first), pupil)).filter(
      ({ kind }) => kind === 'block',
    );
    assert.ok(
      blocks.every(({ rulesVersion }) => rulesVersion === '2027-1'),
      'at once, and all',
    );
    await keeper(first).acknowledge(
      ...[...early, ...blocks].map(({ dutyId }) => ({ dutyId, ...done })),
    );

    town.clock.move(5 * day);
    const late = await erasures();
    assert.deepEqual(new Set(late.map(({ rulesVersion }) => rulesVersion)), new Set(['2027-1']));
    await keeper(first).acknowledge(...late.map(({ dutyId }) => ({ dutyId, ...done })));

    const answer = await fetch(`${town.origin}${paths.duties}?replay=yes`, {
      headers: { authorization: `Bearer ${await keeper(first).tokenFor('duties')}` },
    });
    const replayed = new Map(
      dutyList
        .parse(await answer.json())
        .duties.flatMap((duty) => (duty.kind === 'inform' ? [] : [[duty.dutyId, duty] as const])),
    );
    for (const one of [...early, ...blocks, ...late]) {
      assert.deepEqual(replayed.get(one.dutyId)?.targets, one.targets, 'as it was done');
    }
  });
});

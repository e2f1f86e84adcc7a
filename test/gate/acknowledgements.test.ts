import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { day } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { choose, dental, dutiesOf, personIdOf, signedIn } from '../reservation/chooser.ts';
import { macOf, owedFor, registerKeeper, startTownWithKeeper, type Keeper } from './keepers.ts';
import type { OwedDuty } from './machine.ts';

let town: TestTown;
let keeper: Keeper;
before(async () => {
  ({ town, keeper } = await startTownWithKeeper());
});
after(() => town.stop());

describe('what is told to be done', () => {
  async function owed(key: string, kind: OwedDuty['kind']): Promise<string> {
    const duty = (await owedFor(town, keeper, key)).find((one) => one.kind === kind);
    assert.ok(duty, `${kind} for ${key}`);
    return duty.dutyId;
  }

  async function tell(dutyId: string, rows = 0, fields = 0) {
    const [outcome] = await keeper.acknowledge({ dutyId, rows, fields });
    return outcome;
  }

  it('is recorded once, with the counts of the first time', async () => {
    const key = 'protected-address';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const dutyId = await owed(key, 'block');
    const told = await Promise.all([tell(dutyId, 2, 4), tell(dutyId, 2, 4)]);
    assert.deepEqual(told.sort(), ['recorded', 'recorded-before']);
    assert.equal(await tell(dutyId, 9, 9), 'recorded-before');
    const { rows } = await town.ownDb.query(
      'select rows, fields from gate.duty where duty_id = $1',
      [dutyId],
    );
    assert.deepEqual(rows, [{ rows: 2, fields: 4 }]);
  });

  it('is refused before its time, and raises an alarm', async () => {
    const key = 'expired-codes';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const { rows } = await town.ownDb.query<{ id: string }>(
      `select duty_id as id from gate.duty where person_id = $1 and kind = 'erase'`,
      [await personIdOf(town, key)],
    );
    const dutyId = rows[0]?.id ?? '';
    assert.equal(await tell(dutyId), 'too-early');
    assert.ok(town.log.some((line) => line.includes('erased-too-early')));
    assert.ok((await dutiesOf(town, key)).includes(`erase ${dental} open`));
    town.clock.move(8 * day);
    assert.equal(await tell(dutyId), 'recorded');
  });

  it('is recorded though it was cancelled meanwhile, as what is erased is erased', async () => {
    const key = 'credited-and-rejected-bills';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental], { atOnce: true });
    const dutyId = await owed(key, 'erase');
    await choose(citizen, 'lift', [dental]);
    assert.equal(await tell(dutyId, 1, 2), 'recorded-though-cancelled');
    assert.ok(town.log.some((line) => line.includes('done-though-cancelled')));
    assert.equal(await tell(dutyId, 1, 2), 'recorded-before');
    assert.ok((await dutiesOf(town, key)).includes(`erase ${dental} done`));
  });

  it('is judged one by one: the good among bad ones counts', async () => {
    const key = 'sami-name';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const dutyId = await owed(key, 'block');
    const counts = { rows: 0, fields: 0 };
    const outcomes = await keeper.acknowledge(
      { dutyId: randomUUID(), ...counts },
      { dutyId, ...counts },
      { dutyId, ...counts },
    );
    assert.deepEqual(outcomes, ['not-found', 'recorded', 'recorded-before']);
  });

  it('is another’s duty as little as one that never was', async () => {
    const key = 'elderly-with-much-care';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const dutyId = await owed(key, 'block');
    const other = await registerKeeper(town, 'second');
    const outcomes = await other.acknowledge({ dutyId, rows: 0, fields: 0 });
    assert.deepEqual(outcomes, ['not-found']);
    assert.equal(await tell(dutyId), 'recorded', 'and it was untouched');
  });
});

describe('a keeper that comes later', () => {
  it('owes what was reserved before it came, once, and what a case holds it must hold too', async () => {
    for (const key of ['municipality-merged-and-split', 'annulled-and-corrected']) {
      await choose(await signedIn(town, key), 'reserve', [dental]);
    }
    await choose(await signedIn(town, 'annulled-and-corrected'), 'lift', [dental]);
    const father = await signedIn(town, 'father');
    const receipt = await choose(father, 'reserve', [dental], { atOnce: true });
    await father.submit(receipt, {}, '/ikke-meg');
    const atOnce = await signedIn(town, 'five-thousand-rows');
    await choose(atOnce, 'reserve', [dental], { atOnce: true });

    const later = await registerKeeper(town, 'third');
    await registerKeeper(town, 'third');
    const duties = await later.duties();
    const owedFor = (key: string) =>
      duties
        .filter(({ persons }) => persons.includes(macOf(town, key)))
        .map(({ kind }) => kind)
        .sort();
    assert.deepEqual(
      owedFor('municipality-merged-and-split'),
      ['block'],
      'its erasure waits for the window',
    );
    assert.deepEqual(owedFor('annulled-and-corrected'), [], 'lifted');
    assert.deepEqual(owedFor('father'), ['block'], 'an open case');
    assert.deepEqual(owedFor('five-thousand-rows'), ['block', 'erase']);
  });
});

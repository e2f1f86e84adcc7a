import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { day, hour } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import {
  choose,
  dental,
  dutiesOf,
  identified,
  preventive,
  signedIn,
} from '../reservation/chooser.ts';
import { owedFor, startTownWithKeeper, type Keeper } from './keepers.ts';
import type { OwedDuty } from './machine.ts';

describe('what a keeper of the register owes', () => {
  let town: TestTown;
  let keeper: Keeper;
  before(async () => {
    ({ town, keeper } = await startTownWithKeeper());
  });
  after(() => town.stop());

  const owed = (key: string) => owedFor(town, keeper, key);
  const kindsOf = async (key: string) => (await owed(key)).map(({ kind }) => kind);

  async function theOnly(key: string): Promise<OwedDuty> {
    const [duty, ...others] = await owed(key);
    assert.ok(duty && others.length === 0);
    return duty;
  }

  async function carryOut({ dutyId }: OwedDuty) {
    assert.deepEqual(await keeper.acknowledge({ dutyId, rows: 3, fields: 5 }), ['recorded']);
  }

  it('is to block at once, and to erase when the undo window is over', async () => {
    const key = 'pupil-in-all-five-sources';
    await choose(await signedIn(town, key), 'reserve', [preventive]);
    const block = await theOnly(key);
    assert.equal(block.kind, 'block');
    assert.equal(Date.parse(block.dueBy) - Date.parse(block.notBefore), 24 * hour);
    await carryOut(block);
    assert.deepEqual(await owed(key), [], 'done is done');
    town.clock.move(8 * day);
    const erase = await theOnly(key);
    assert.equal(erase.kind, 'erase');
    assert.equal(Date.parse(erase.notBefore) - Date.parse(block.notBefore), 7 * day);
    assert.equal(Date.parse(erase.dueBy) - Date.parse(erase.notBefore), 24 * hour);
    await carryOut(erase);
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${preventive} done`,
      `erase ${preventive} done`,
    ]);
  });

  it('names tables and columns, and erases only what is confirmed', async () => {
    const key = 'mother-with-claims-from-midwife';
    const atOnce = { atOnce: true };
    await choose(await signedIn(town, key), 'reserve', [preventive, dental], atOnce);
    const duties = await owed(key);
    assert.equal(duties.length, 4, 'block and erase of each');
    const tablesOf = (kind: string, scope: string) =>
      duties
        .find((duty) => duty.kind === kind && duty.scope === scope)
        ?.targets.map(({ table, when }) => `${table} ${when?.oneOf.join() ?? 'always'}`);
    const helsestasjon = ['hst_ammestatus', 'hst_maling', 'hst_konsultasjon', 'hst_avtale'];
    const claims = ['kuhr_diagnose', 'kuhr_takst', 'kuhr_regning'];
    const confirmed = helsestasjon.map((table) => `${table} always`);
    assert.deepEqual(tablesOf('erase', preventive), confirmed);
    assert.deepEqual(tablesOf('block', preventive), [
      ...confirmed,
      ...claims.map((table) => `${table} HELS,KOHS,JORD`),
    ]);
    const teeth = ['tann_observasjon false', 'tann_besok false'];
    assert.deepEqual(tablesOf('erase', dental), teeth);
    assert.deepEqual(tablesOf('block', dental), teeth);
  });

  it('is nothing for a scope that only changes what leaves', async () => {
    const key = 'adult-with-only-claims';
    await choose(await signedIn(town, key), 'reserve', [identified]);
    assert.deepEqual(await dutiesOf(town, key), []);
  });

  it('turns into unblocking when it is lifted before the erasure', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental]);
    await carryOut(await theOnly(key));
    await choose(citizen, 'lift', [dental]);
    assert.deepEqual(await kindsOf(key), ['unblock']);
    town.clock.move(8 * day);
    assert.deepEqual(await kindsOf(key), ['unblock'], 'no erasure comes any more');
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${dental} done`,
      `erase ${dental} cancelled`,
      `unblock ${dental} open`,
    ]);
    await choose(await signedIn(town, key), 'reserve', [dental]);
    assert.deepEqual(await kindsOf(key), ['block'], 'reserving again cancels it');
  });

  it('waits while a case is open, for the erasure alone', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    await citizen.submit(receipt, {}, '/ikke-meg');
    town.clock.move(8 * day);
    assert.deepEqual(await kindsOf(key), ['block']);
  });

  it('is late a day after it was to be done, and the page says so', async () => {
    const key = 'annulled-and-corrected';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental]);
    const late = /Noe har tatt lengre tid enn det skal.*Reservasjonen gjelder likevel/;
    assert.doesNotMatch((await citizen.visit('/reservasjoner')).body, late);
    town.clock.move(25 * hour);
    assert.match((await citizen.visit('/reservasjoner')).body, late);
    await carryOut(await theOnly(key));
    assert.doesNotMatch((await citizen.visit('/reservasjoner')).body, late);
  });

  it('is journalled when it is first handed out, and when it is done', async () => {
    const key = 'nothing-held';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const block = await theOnly(key);
    assert.deepEqual(await theOnly(key), block, 'asked for again');
    await carryOut(block);
    const { rows } = await town.ownDb.query<{ entry: string }>(
      `select concat_ws(' ', action, actor_organisation, detail ->> 'duty', detail ->> 'fields')
                as entry
         from journal.entry e join gate.duty d on d.person_id = e.subject_person_id
        where d.duty_id = $1 and action like 'duty-%' order by entry_id`,
      [block.dutyId],
    );
    assert.deepEqual(
      rows.map(({ entry }) => entry),
      [
        `duty-handed-out ${keeper.organisation} block`,
        `duty-acknowledged ${keeper.organisation} block 5`,
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createPool } from '../../src/database/pools.ts';
import { registerConsumer } from '../../src/gate/consumer-registration.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { day, hour } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  dental,
  dutiesOf,
  identified,
  preventive,
  shutOutIngestion,
  signedIn,
} from '../reservation/chooser.ts';
import { createMachine, type Machine, type OwedDuty } from './machine.ts';

/** Two that keep the register, so that each must do its own part; ingestion itself stays out. */
const keepers = { first: '0192:910000101', second: '0192:910000102' } as const;

let town: TestTown;
let first: Machine;
let second: Machine;
before(async () => {
  town = await startTestTown();
  await shutOutIngestion(town);
  first = createMachine(town, keepers.first);
  second = createMachine(town, keepers.second);
  await register('first');
  await town.ownDb.query(`update gate.consumer set keeps_register = false
                           where consumer_id = 'ingestion'`);
});
after(() => town.stop());

async function register(name: keyof typeof keepers) {
  const db = createPool({
    url: town.ownDb.options.connectionString ?? '',
    max: 1,
    applicationName: 'test',
  });
  try {
    await registerConsumer(db, {
      consumerId: `keeper-${name}`,
      organisation: keepers[name],
      scopes: Object.values(machineScopes),
      keepsRegister: true,
    });
  } finally {
    await db.destroy();
  }
}

/** What the keeper owes for a person now, by kind. */
async function owed(machine: Machine, key: string): Promise<Map<OwedDuty['kind'], OwedDuty>> {
  const mac = macOf(key);
  const duties = (await machine.duties()).filter(({ persons }) => persons.includes(mac));
  return new Map(duties.map((duty) => [duty.kind, duty]));
}

function macOf(key: string): string {
  const macKey = Buffer.from(town.secrets.registerMacKey, 'base64');
  return shortMessageCmac(macKey, digitsOf(town.person(key))).toString('base64');
}

const kinds = (duties: ReadonlyMap<OwedDuty['kind'], OwedDuty>) => [...duties.keys()].sort();
const idOf = (duty: OwedDuty | undefined) => duty?.dutyId ?? '';
const nothing = { rows: 0, fields: 0 };

describe('what the register’s keepers owe', () => {
  it('is to block at once, and to erase when the undo window is over', async () => {
    const key = 'pupil-in-all-five-sources';
    await choose(await signedIn(town, key), 'reserve', [preventive]);
    const now = await owed(first, key);
    assert.deepEqual(kinds(now), ['block']);
    const block = now.get('block');
    assert.ok(block);
    assert.equal(Date.parse(block.dueBy) - Date.parse(block.notBefore), 24 * hour);
    assert.equal(await ackOne(first, { dutyId: idOf(block), rows: 3, fields: 5 }), 'recorded');
    assert.deepEqual(kinds(await owed(first, key)), [], 'done is done');
    town.clock.move(8 * day);
    const later = await owed(first, key);
    assert.deepEqual(kinds(later), ['erase']);
    const erase = later.get('erase');
    assert.ok(erase);
    assert.equal(Date.parse(erase.notBefore) - Date.parse(block.notBefore), 7 * day);
    assert.equal(Date.parse(erase.dueBy) - Date.parse(erase.notBefore), 24 * hour);
    assert.equal(await ackOne(first, { dutyId: idOf(erase), rows: 3, fields: 5 }), 'recorded');
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${preventive} done`,
      `erase ${preventive} done`,
    ]);
  });

  it('names tables and columns, and erases only what is confirmed', async () => {
    const key = 'mother-with-claims-from-midwife';
    await choose(await signedIn(town, key), 'reserve', [preventive, dental], { atOnce: true });
    const mac = macOf(key);
    const duties = (await first.duties()).filter(({ persons }) => persons.includes(mac));
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
    const block = (await owed(first, key)).get('block');
    await ackOne(first, { dutyId: idOf(block), rows: 1, fields: 1 });
    await choose(citizen, 'lift', [dental]);
    assert.deepEqual(kinds(await owed(first, key)), ['unblock']);
    town.clock.move(8 * day);
    assert.deepEqual(kinds(await owed(first, key)), ['unblock'], 'no erasure comes any more');
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${dental} done`,
      `erase ${dental} cancelled`,
      `unblock ${dental} open`,
    ]);
    await choose(await signedIn(town, key), 'reserve', [dental]);
    assert.deepEqual(kinds(await owed(first, key)), ['block'], 'reserving again cancels it');
  });

  it('waits while a case is open, for the erasure alone', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    await citizen.submit(receipt, {}, '/ikke-meg');
    town.clock.move(8 * day);
    assert.deepEqual(kinds(await owed(first, key)), ['block']);
  });

  it('is late a day after it was due, and the page says so', async () => {
    const key = 'annulled-and-corrected';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental]);
    const late = /Noe har tatt lengre tid enn det skal.*Reservasjonen gjelder likevel/;
    assert.doesNotMatch((await citizen.visit('/reservasjoner')).body, late);
    town.clock.move(25 * hour);
    assert.match((await citizen.visit('/reservasjoner')).body, late);
    const block = (await owed(first, key)).get('block');
    await ackOne(first, { dutyId: idOf(block), ...nothing });
    assert.doesNotMatch((await citizen.visit('/reservasjoner')).body, late);
  });

  it('is journalled each time it is handed out and each time it is done', async () => {
    const key = 'nothing-held';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const block = (await owed(first, key)).get('block');
    await ackOne(first, { dutyId: idOf(block), rows: 0, fields: 0 });
    const { rows } = await town.ownDb.query<{ entry: string }>(
      `select concat_ws(' ', action, actor_organisation, detail ->> 'duty', detail ->> 'fields')
                as entry
         from journal.entry e join gate.duty d on d.person_id = e.subject_person_id
        where d.duty_id = $1 and action like 'duty-%' order by entry_id`,
      [idOf(block)],
    );
    assert.deepEqual(
      rows.map(({ entry }) => entry),
      [`duty-handed-out ${keepers.first} block`, `duty-acknowledged ${keepers.first} block 0`],
    );
  });
});

describe('what the gate takes as done', () => {
  it('is recorded once, with the counts of the first time', async () => {
    const key = 'protected-address';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const dutyId = idOf((await owed(first, key)).get('block'));
    const told = await Promise.all([
      ackOne(first, { dutyId, rows: 2, fields: 4 }),
      ackOne(first, { dutyId, rows: 2, fields: 4 }),
    ]);
    assert.deepEqual(told.sort(), ['recorded', 'recorded-before']);
    assert.equal(await ackOne(first, { dutyId, rows: 9, fields: 9 }), 'recorded-before');
    const { rows } = await town.ownDb.query(
      'select rows, fields from gate.duty where duty_id = $1',
      [dutyId],
    );
    assert.deepEqual(rows, [{ rows: 2, fields: 4 }]);
  });

  it('is not an erasure before its time, which raises an alarm', async () => {
    const key = 'expired-codes';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const { rows } = await town.ownDb.query<{ id: string }>(
      `select duty_id as id from gate.duty d join reservation.choice c using (choice_id)
        where kind = 'erase' and d.state = 'open' and d.not_before > $1
        order by d.created_at desc limit 1`,
      [town.clock.now()],
    );
    const dutyId = rows[0]?.id ?? '';
    assert.equal(await ackOne(first, { dutyId, ...nothing }), 'too-early');
    assert.ok(town.log.some((line) => line.includes('erased-too-early')));
    assert.ok((await dutiesOf(town, key)).includes(`erase ${dental} open`));
  });

  it('is recorded though it was cancelled meanwhile, as what is erased is erased', async () => {
    const key = 'credited-and-rejected-bills';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental], { atOnce: true });
    const dutyId = idOf((await owed(first, key)).get('erase'));
    await choose(citizen, 'lift', [dental]);
    const done = { dutyId, rows: 1, fields: 2 };
    assert.equal(await ackOne(first, done), 'recorded-though-cancelled');
    assert.equal(await ackOne(first, done), 'recorded-before');
    assert.ok((await dutiesOf(town, key)).includes(`erase ${dental} done`));
  });

  it('is another’s duty as little as one that never was', async () => {
    const key = 'elderly-with-much-care';
    await choose(await signedIn(town, key), 'reserve', [dental]);
    const dutyId = idOf((await owed(first, key)).get('block'));
    await register('second');
    const outcomes = await second.acknowledge(
      { dutyId, ...nothing },
      { dutyId: randomUUID(), ...nothing },
    );
    assert.deepEqual(outcomes, ['not-found', 'not-found']);
    assert.equal(await ackOne(first, { dutyId, ...nothing }), 'recorded', 'and it was untouched');
  });

  it('is asked of a keeper that comes later, for all that was reserved before it came', async () => {
    await register('second');
    const { rows } = await town.ownDb.query<{ active: number }>(
      `select count(*)::int as active from reservation.status
        where active and scope like 'registration-%'`,
    );
    const duties = await second.duties();
    const blocks = duties.filter(({ kind }) => kind === 'block');
    assert.equal(blocks.length, rows[0]?.active);
    assert.ok(blocks.every(({ persons }) => persons.length > 0));
    const disputed = duties.filter(({ persons }) => persons.includes(macOf('father')));
    assert.deepEqual(
      disputed.map(({ kind }) => kind),
      ['block'],
      'an open case holds for it too',
    );
    const before = duties.length;
    await register('second');
    assert.equal(
      (await second.duties()).length,
      before,
      'and once, however often it is registered',
    );
  });
});

async function ackOne(machine: Machine, done: { dutyId: string; rows: number; fields: number }) {
  const [outcome] = await machine.acknowledge(done);
  return outcome;
}

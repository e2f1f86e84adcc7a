import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Question } from '../../src/gate/decision.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import type { Scope } from '../../src/reservation/scope.ts';
import { textOf } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  identified,
  preventive,
  secondary,
  shutOutIngestion,
  signedIn,
} from '../reservation/chooser.ts';
import { createMachine, manifestFor, type Machine } from './machine.ts';

const release: Question = {
  operation: 'release',
  at: undefined,
  ...{ dataset: 'HST', purpose: 2, identified: true, linkage: false },
};
const reservers: Readonly<Record<string, readonly Scope[]>> = {
  'pupil-in-all-five-sources': [secondary],
  'adult-with-only-claims': [identified],
  'sami-name': [preventive, identified],
  'elderly-with-much-care': [preventive],
};

describe('a manifest', () => {
  let town: TestTown;
  let analytics: Machine;
  let persons: unknown[];
  before(async () => {
    town = await startTestTown();
    await shutOutIngestion(town);
    analytics = createMachine(town, organisations.analytics);
    for (const [key, scopes] of Object.entries(reservers)) {
      await choose(await signedIn(town, key), 'reserve', scopes);
    }
    const known = [...Object.keys(reservers), 'nothing-held'];
    persons = [...known.map((key) => digitsOf(town.person(key))), 'x'];
  });
  after(() => town.stop());

  const decide = () => analytics.decide(release, persons);
  const fields = [
    { index: 2, fieldsDropped: 3 },
    { index: 3, fieldsDropped: 4 },
  ];

  it('is recorded when its counts are what the decisions lead to', async () => {
    const decision = await decide();
    const manifest = manifestFor(decision, fields);
    assert.deepEqual(
      [manifest.personsIn, manifest.personsOut, manifest.personsStripped, manifest.personsDropped],
      [6, 4, 2, 2],
    );
    assert.equal(await analytics.sendManifest(manifest), 'recorded');
    const { rows } = await town.ownDb.query(
      `select persons_in, persons_out, persons_stripped, persons_dropped, fields_dropped
         from gate.manifest where batch_id = $1`,
      [decision.batchId],
    );
    assert.deepEqual(rows, [
      {
        ...{ persons_in: 6, persons_out: 4, persons_stripped: 2, persons_dropped: 2 },
        fields_dropped: 7,
      },
    ]);
  });

  it('is refused, and an alarm, when any count disagrees', async () => {
    const decision = await decide();
    const sound = manifestFor(decision, fields);
    for (const change of [
      { personsIn: 7 },
      { personsOut: 5 },
      { personsOut: 5, personsDropped: 1 },
      { personsStripped: 1 },
      { personsStripped: 0 },
      { personsDropped: 0, personsOut: 6 },
      { fieldsDropped: 8 },
      { fieldsDropped: 0 },
      { items: [] },
      { items: [...fields, { index: 6, fieldsDropped: 0 }] },
      {
        items: [
          { index: 2, fieldsDropped: 3 },
          ...[4, 0].map((n) => ({ index: 3, fieldsDropped: n })),
        ],
      },
    ]) {
      const outcome = await analytics.sendManifest({ ...sound, ...change });
      assert.equal(outcome, 'counts-disagree', JSON.stringify(change));
    }
    const alarms = town.log.filter((line) => line.includes('manifest-disagrees'));
    assert.ok(alarms.some((line) => line.includes(decision.batchId)));
    assert.equal(await analytics.sendManifest(sound), 'recorded', 'the right one is still welcome');
  });

  it('is recorded once, however often it is sent, and the first stands', async () => {
    const decision = await decide();
    const manifest = manifestFor(decision, fields);
    const outcomes = await Promise.all([1, 2, 3].map(() => analytics.sendManifest(manifest)));
    assert.deepEqual(outcomes.sort(), ['recorded', 'recorded-before', 'recorded-before']);
    assert.equal(await analytics.sendManifest({ ...manifest, rowsOut: 99 }), 'recorded-before');
    const { rows } = await town.ownDb.query(
      'select rows_out from gate.manifest where batch_id = $1',
      [decision.batchId],
    );
    assert.deepEqual(rows, [{ rows_out: 6 }]);
  });

  it('is not found for another’s batch, nor for one that never was', async () => {
    const other = '0192:910000103';
    await town.ownDb.query(
      `insert into gate.consumer select 'other', $1, scopes, false from gate.consumer
        where consumer_id = 'analytics'`,
      [other],
    );
    const manifest = manifestFor(await decide(), fields);
    assert.equal(await createMachine(town, other).sendManifest(manifest), 'not-found');
    const never = { ...manifest, batchId: randomUUID() };
    assert.equal(await analytics.sendManifest(never), 'not-found');
    assert.equal(await analytics.sendManifest(manifest), 'recorded');
  });

  it('counts values per person only where something was reserved', async () => {
    const decision = await decide();
    const manifest = manifestFor(decision, [...fields, { index: 4, fieldsDropped: 9 }]);
    assert.equal(await analytics.sendManifest(manifest), 'recorded');
    const { rows } = await town.ownDb.query(
      `select i.fields_dropped from gate.manifest_item i join gate.manifest using (manifest_id)
        where batch_id = $1 order by 1`,
      [decision.batchId],
    );
    assert.deepEqual(rows, [{ fields_dropped: 3 }, { fields_dropped: 4 }]);
  });

  it('is not taken for an answer about the past: what leaves now is asked about now', async () => {
    const at = new Date(Date.now() - 60_000).toISOString();
    const decision = await analytics.decide({ ...release, at }, persons);
    assert.equal(await analytics.sendManifest(manifestFor(decision)), 'not-an-extract');
  });

  it('becomes the person’s proof only when it has come', async () => {
    const key = 'credited-and-rejected-bills';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [secondary]);
    const decision = await analytics.decide(release, [digitsOf(town.person(key))]);
    const shown = async () => textOf((await citizen.visit('/reservasjoner')).body);
    assert.match(await shown(), /Det er ikke laget uttrekk som gjelder deg/);
    await analytics.sendManifest(manifestFor(decision));
    assert.match(await shown(), /Kontrollert i 1 uttrekk/);
    assert.match(await shown(), /Reservasjonen din virker\. Sist kontrollert/);
  });
});

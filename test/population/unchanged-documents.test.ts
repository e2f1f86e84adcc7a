import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isInForce } from '../../src/population/person.ts';
import { minute } from '../support/clock.ts';
import {
  factsAbout,
  idOf,
  people,
  personNamed,
  startRegister,
  type ReadRegister,
} from './reading-register.ts';

describe('a document that has not changed', () => {
  let town: ReadRegister;
  const id = idOf('child-of-six');
  before(async () => {
    town = await startRegister('folkeregisteret');
  });
  beforeEach(() => {
    town.register.setPeople(people);
  });
  after(() => town.stop());

  it('is not sent again: the same facts, read now', async () => {
    const client = town.newClient();
    const first = await factsAbout(client, id);
    town.clock.move(minute);
    const second = await factsAbout(client, id);
    assert.equal(town.register.statuses.at(-1), 304);
    assert.deepEqual({ ...second, readAt: first.readAt }, first);
    assert.ok(second.readAt.getTime() - first.readAt.getTime() >= minute);
  });

  it('is sent when it has changed, and when ten minutes have gone', async () => {
    const client = town.newClient();
    await factsAbout(client, id);
    const child = { ...personNamed('child-of-six'), deceasedOn: '2026-05-01' };
    town.register.setPeople([...people.filter(({ key }) => key !== child.key), child]);
    assert.equal((await factsAbout(client, id)).deceasedOn, '2026-05-01');
    assert.equal(town.register.statuses.at(-1), 200);
    town.clock.move(11 * minute);
    await factsAbout(client, id);
    assert.equal(town.register.statuses.at(-1), 200);
  });

  it('is another for another person', async () => {
    const client = town.newClient();
    await factsAbout(client, id);
    const facts = await factsAbout(client, idOf('sole-parent'));
    assert.equal(facts.identifiers[0]?.reveal(), idOf('sole-parent').reveal());
  });

  it('carries when responsibility begins and ends, asked at each decision', async () => {
    const responsibility = { from: '2026-06-01', until: '2026-09-01' };
    const child = { ...personNamed('child-of-six'), responsibility };
    town.register.setPeople([...people.filter(({ key }) => key !== child.key), child]);
    const { parentalResponsibilities: rows } = await factsAbout(town.newClient(), id);
    assert.equal(rows.length, 2);
    for (const [on, inForce] of [
      ['2026-05-31T12:00:00Z', false],
      ['2026-07-01T12:00:00Z', true],
      ['2026-09-01T11:00:00Z', false],
    ] as const) {
      for (const row of rows) assert.equal(isInForce(row, new Date(on)), inForce, on);
    }
    assert.ok(isInForce({ from: undefined, until: undefined }, new Date()));
  });
});

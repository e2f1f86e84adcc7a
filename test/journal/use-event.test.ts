import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsOf, sectionOf } from '../../src/journal/use-event.ts';
import { lookUp } from './events.ts';

describe('look-ups of the register by event', () => {
  it('puts what one office did for one reason on one day together', () => {
    const events = eventsOf([
      lookUp('2026-03-04T12:00:00Z', { dataCategory: 'HST' }),
      lookUp('2026-03-04T09:00:00Z'),
      lookUp('2026-03-04T10:00:00Z', { actorPseudonym: 'ansatt-2' }),
    ]);
    assert.equal(events.length, 1);
    assert.partialDeepStrictEqual(events[0], {
      count: 3,
      users: 2,
      firstAt: new Date('2026-03-04T09:00:00Z'),
      lastAt: new Date('2026-03-04T12:00:00Z'),
    });
    assert.deepEqual(
      events[0]?.lines.map(({ deed, count }) => ({ deed, count })),
      [
        { deed: { log: 'register', dataCategory: 'HST' }, count: 1 },
        { deed: { log: 'register', dataCategory: 'KUHR' }, count: 2 },
      ],
    );
  });

  const differing = {
    'a day': lookUp('2026-03-05T09:00:00Z'),
    'an organisation': lookUp('2026-03-04T09:00:00Z', { organisationNumber: '310000002' }),
    'a role': lookUp('2026-03-04T09:00:00Z', { role: 'forvalter' }),
    'a reason': lookUp('2026-03-04T09:00:00Z', { purpose: 'feilretting' }),
  };
  for (const [what, other] of Object.entries(differing)) {
    it(`is another event with another: ${what}`, () => {
      assert.equal(eventsOf([lookUp('2026-03-04T09:00:00Z'), other]).length, 2);
    });
  }

  it('counts days by the Norwegian calendar', () => {
    const beforeMidnight = lookUp('2026-03-04T22:59:00Z');
    const afterMidnight = lookUp('2026-03-04T23:01:00Z');
    assert.equal(eventsOf([afterMidnight, beforeMidnight]).length, 2);
  });

  it('has the newest first, and times in order', () => {
    const events = eventsOf([
      lookUp('2025-03-04T10:00:00Z'),
      lookUp('2026-03-04T11:00:00Z'),
      lookUp('2026-03-04T09:00:00Z'),
    ]);
    assert.deepEqual(
      events.map(({ lastAt }) => lastAt.getUTCFullYear()),
      [2026, 2025],
    );
    assert.deepEqual(
      events[0]?.lines[0]?.times.map((time) => time.getUTCHours()),
      [9, 11],
    );
  });

  it('keeps no list of more times than can be read', () => {
    const many = Array.from({ length: 400 }, () => lookUp('2026-03-04T09:00:00Z'));
    const [event] = eventsOf(many);
    assert.equal(event?.count, 400);
    assert.deepEqual(event.lines[0]?.times, []);
  });

  it('takes an unknown role for somebody else', () => {
    assert.equal(sectionOf({ role: 'innbygger' }), 'self');
    assert.equal(sectionOf({ role: 'representant' }), 'representatives');
    for (const role of ['forvalter', 'noe-nytt', '']) assert.equal(sectionOf({ role }), 'others');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKeptFacts } from '../../src/population/kept-facts.ts';
import type { PersonFacts } from '../../src/population/person.ts';
import { unremarkable } from './unremarkable.ts';

const at = new Date('2026-03-01T12:00:00Z');
const facts: PersonFacts = {
  identifiers: [],
  name: { first: 'Noen', middle: undefined, last: 'Annen' },
  birthDate: undefined,
  deceasedOn: undefined,
  ...unremarkable,
  readAt: at,
};

describe('what the population register last said', () => {
  it('is removed when its minute is over, though nobody asks and no clock is read', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const kept = createKeptFacts({ now: () => at });
    kept.keep('one', facts);
    t.mock.timers.tick(59_999);
    assert.equal(kept.find('one')?.facts, facts);
    t.mock.timers.tick(1);
    assert.equal(kept.find('one'), undefined);
  });

  it('lives its own minute when it was said anew', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const kept = createKeptFacts({ now: () => at });
    kept.keep('one', undefined);
    t.mock.timers.tick(14_999);
    assert.deepEqual(kept.find('one')?.facts, undefined);
    kept.keep('one', facts);
    t.mock.timers.tick(59_999);
    assert.equal(kept.find('one')?.facts, facts);
  });

  it('stands for its minute when nothing is said meanwhile', () => {
    const kept = createKeptFacts({ now: () => at });
    kept.keep('one', facts);
    kept.keep('one', undefined);
    assert.equal(kept.find('one')?.facts, facts);
  });

  it('is kept of 5000 people, the latest', () => {
    const kept = createKeptFacts({ now: () => at });
    for (let i = 0; i <= 5_000; i++) kept.keep(String(i), facts);
    assert.equal(kept.find('0'), undefined);
    assert.ok(kept.find('1') && kept.find('5000'));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Mandate, type SelfMandate } from '../../src/mandate/mandate.ts';

const person = '00000000-0000-4000-8000-000000000001';

function forSelf(birthDate: string | undefined, today: string): SelfMandate['outcome'] {
  return Mandate.forSelf({ person, birthDate, today }).outcome;
}

describe('acting for oneself', () => {
  const rows: {
    rule: string;
    outcome: SelfMandate['outcome'];
    examples: [birthDate: string | undefined, today: string][];
  }[] = [
    {
      rule: 'is granted from the 16th birthday on',
      outcome: 'granted',
      examples: [
        ['2010-05-12', '2026-05-12'],
        ['2010-05-12', '2028-01-01'],
        ['1916-01-01', '2026-05-12'],
        ['2012-02-29', '2028-02-29'],
        ['2008-02-29', '2025-03-01'],
      ],
    },
    {
      rule: 'is a voice from the 12th birthday to the day before the 16th',
      outcome: 'voice',
      examples: [
        ['2014-05-12', '2026-05-12'],
        ['2010-05-13', '2026-05-12'],
        ['2012-02-29', '2028-02-28'],
        ['2011-03-01', '2027-02-28'],
      ],
    },
    {
      rule: 'is refused to the day before the 12th birthday',
      outcome: 'too-young',
      examples: [
        ['2014-05-13', '2026-05-12'],
        ['2026-05-12', '2026-05-12'],
        ['2016-02-29', '2028-02-28'],
      ],
    },
    {
      rule: 'is refused when the age was never learnt',
      outcome: 'age-unknown',
      examples: [[undefined, '2026-05-12']],
    },
    {
      rule: 'is refused when the facts make no sense',
      outcome: 'too-young',
      examples: [
        ['2027-01-01', '2026-05-12'],
        ['unknown', '2026-05-12'],
        ['1980-01-01', 'unknown'],
      ],
    },
  ];
  for (const { rule, outcome, examples } of rows) {
    it(rule, () => {
      for (const [birthDate, today] of examples) {
        assert.equal(forSelf(birthDate, today), outcome, `born ${birthDate ?? '?'}, on ${today}`);
      }
    });
  }

  it('is refused for whom the population register has as dead, whatever the age', () => {
    for (const birthDate of ['1930-02-03', '2012-02-03', undefined]) {
      const facts = { person, birthDate, deceasedOn: '2015-01-01', today: '2026-05-12' };
      assert.equal(Mandate.forSelf(facts).outcome, 'registered-dead');
    }
  });

  it('never ends with age', () => {
    const rank = {
      'registered-dead': 0,
      'age-unknown': 0,
      'too-young': 1,
      voice: 2,
      granted: 3,
    };
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (birthDate, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        assert.ok(rank[forSelf(birthDate, earlier)] <= rank[forSelf(birthDate, later)]);
      }),
    );
  });

  it('is proven by who acts, for whom and as what', () => {
    const decision = Mandate.forSelf({ person, birthDate: '1980-01-01', today: '2026-05-12' });
    assert.ok(decision.outcome === 'granted');
    const { actor, subject, capacity } = decision.mandate;
    assert.deepEqual(
      { actor, subject, capacity },
      { actor: person, subject: person, capacity: 'self' },
    );
  });

  it('cannot be proven by a copy, nor changed', () => {
    const decision = Mandate.forSelf({ person, birthDate: '1980-01-01', today: '2026-05-12' });
    assert.ok(decision.outcome === 'granted');
    const { mandate } = decision;
    assert.deepEqual(Object.keys(mandate), [], 'nothing to copy');
    assert.throws(() => Object.assign(mandate, { subject: 'another' }), TypeError);
    assert.equal(mandate.subject, person);
  });
});

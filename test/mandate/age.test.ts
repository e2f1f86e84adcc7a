import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ageOn as independentAgeOn } from '../../src/neighbours/people/calendar.ts';
import { ageOn, today } from '../../src/shared/format.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('age', () => {
  const cases = [
    { born: '2010-05-12', on: '2026-05-11', age: 15 },
    { born: '2010-05-12', on: '2026-05-12', age: 16 },
    { born: '2010-12-31', on: '2026-01-01', age: 15 },
    { born: '2010-01-01', on: '2025-12-31', age: 15 },
    { born: '2008-02-29', on: '2024-02-28', age: 15 },
    { born: '2008-02-29', on: '2024-02-29', age: 16 },
    { born: '2008-02-29', on: '2026-02-28', age: 17 },
    { born: '2008-02-29', on: '2026-03-01', age: 18 },
    { born: '2000-02-29', on: '2100-02-28', age: 99 },
    { born: '2000-02-29', on: '2100-03-01', age: 100 },
    { born: '2026-05-12', on: '2026-05-12', age: 0 },
  ];
  for (const { born, on, age } of cases) {
    it(`is ${age} on ${on} for who was born on ${born}`, () => {
      assert.equal(ageOn(born, on), age);
    });
  }

  it('is counted alike by two who never read each other’s work', () => {
    fc.assert(
      fc.property(day, day, (born, on) => {
        assert.equal(ageOn(born, on), independentAgeOn(born, on));
      }),
      { numRuns: 2_000, examples: [['2008-02-29', '2026-02-28']] },
    );
  });

  it('grows by one a year, and on one day of it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 100 }), (born, years) => {
        const year = Number(born.slice(0, 4)) + years;
        const birthday = `${year}${born.slice(4)}`;
        assert.equal(ageOn(born, `${year - 1}-12-31`), years - 1);
        assert.equal(ageOn(born, birthday), years);
        assert.equal(ageOn(born, `${year}-12-31`), years);
      }),
    );
  });

  it('changes at midnight in Norway, summer and winter', () => {
    const at = (instant: string) => today({ now: () => new Date(instant) });
    assert.equal(at('2026-01-14T22:59:59.999Z'), '2026-01-14');
    assert.equal(at('2026-01-14T23:00:00.000Z'), '2026-01-15');
    assert.equal(at('2026-07-14T21:59:59.999Z'), '2026-07-14');
    assert.equal(at('2026-07-14T22:00:00.000Z'), '2026-07-15');
    assert.equal(at('2026-03-28T23:00:00.000Z'), '2026-03-29', 'before the clocks go forward');
    assert.equal(at('2026-03-29T22:00:00.000Z'), '2026-03-30', 'and after');
  });
});

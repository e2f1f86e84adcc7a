import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAccess } from '../../src/mandate/access-rules.ts';
import { exampleParty, exampleStanding, secondsAgo } from '../../src/mandate/example-standing.ts';
import { defaultPolicy, type Policy } from '../../src/mandate/policy.ts';
import { decideReservation, type ReservationAct } from '../../src/mandate/reservation-rules.ts';
import type { Outcome, PartyFacts, Relation, Standing } from '../../src/mandate/standing.ts';

const today = '2026-11-23';
const someday = { bornOn: '2014-11-24', on: today };

/** Somebody for themselves, or a parent for a child, on a day. */
function standingOf(
  relation: Relation,
  { bornOn, on }: { bornOn: string | undefined; on: string },
  facts: Partial<PartyFacts> = {},
): Standing {
  const subject = exampleParty({ birthDate: bornOn, ...facts });
  return relation === 'self'
    ? exampleStanding({ relation, today: on, actor: subject, subject, holders: [] })
    : exampleStanding({ relation, today: on, subject });
}

function see(standing: Standing, policy: Policy = defaultPolicy): Outcome {
  return decideAccess(standing, policy).outcome;
}

/** The birthdays of the rules: the day before, the day, and the day after. */
const ages = [
  { age: '11, the day before 12', bornOn: '2014-11-24', on: today, self: 'no', parent: 'auto' },
  { age: '12 today', bornOn: '2014-11-23', on: today, self: 'case', parent: 'case' },
  { age: '12 since yesterday', bornOn: '2014-11-22', on: today, self: 'case', parent: 'case' },
  { age: '15, the day before 16', bornOn: '2010-11-24', on: today, self: 'case', parent: 'case' },
  { age: '16 today', bornOn: '2010-11-23', on: today, self: 'auto', parent: 'no' },
  { age: '16 since yesterday', bornOn: '2010-11-22', on: today, self: 'auto', parent: 'no' },
  { age: '17, the day before 18', bornOn: '2008-11-24', on: today, self: 'auto', parent: 'no' },
  { age: '18 today', bornOn: '2008-11-23', on: today, self: 'auto', parent: 'no' },
  { age: 'born today', bornOn: today, on: today, self: 'no', parent: 'auto' },
  { age: '29 February, 11', bornOn: '2012-02-29', on: '2024-02-28', self: 'no', parent: 'auto' },
  { age: '29 February, 12', bornOn: '2012-02-29', on: '2024-02-29', self: 'case', parent: 'case' },
  { age: '29 February, 15', bornOn: '2012-02-29', on: '2028-02-28', self: 'case', parent: 'case' },
  { age: '29 February, 16', bornOn: '2012-02-29', on: '2028-02-29', self: 'auto', parent: 'no' },
  // 2100 has no 29 February, and the day counts on 1 March.
  { age: 'leap, still 11', bornOn: '2088-02-29', on: '2100-02-28', self: 'no', parent: 'auto' },
  { age: 'leap, 12', bornOn: '2088-02-29', on: '2100-03-01', self: 'case', parent: 'case' },
  { age: 'leap, still 15', bornOn: '2084-02-29', on: '2100-02-28', self: 'case', parent: 'case' },
  { age: 'leap, 16', bornOn: '2084-02-29', on: '2100-03-01', self: 'auto', parent: 'no' },
  { age: 'not born yet', bornOn: '2026-11-24', on: today, self: 'case', parent: 'case' },
  { age: 'a date that is none', bornOn: 'soon', on: today, self: 'case', parent: 'case' },
  { age: 'an empty date', bornOn: '', on: today, self: 'case', parent: 'case' },
  { age: 'a year alone', bornOn: '2020', on: today, self: 'case', parent: 'case' },
  { age: 'a thirteenth month', bornOn: '2020-13-01', on: today, self: 'case', parent: 'case' },
  { age: '30 February', bornOn: '2020-02-30', on: today, self: 'case', parent: 'case' },
  { age: 'grown up, by no date', bornOn: '1990-99-99', on: today, self: 'case', parent: 'case' },
  { age: 'unknown', bornOn: undefined, on: today, self: 'case', parent: 'case' },
] as const;

describe('who may see, by age', () => {
  for (const { age, self, parent, ...born } of ages) {
    it(`${age}: oneself ${self}, a parent ${parent}, anybody else case`, () => {
      assert.equal(see(standingOf('self', born)), self);
      assert.equal(see(standingOf('parental-responsibility', born)), parent);
      assert.equal(see(standingOf('none', born)), 'case');
    });
  }
});

describe('who may see, row by row', () => {
  const adult = { bornOn: '1990-05-12', on: today };
  const silent = { readAt: secondsAgo(7 * 86_400) };
  const child = (changes: Partial<Standing>) => exampleStanding(changes);
  const rows: { row: string; standing: Standing; outcome: Outcome }[] = [
    { row: 'self, 16 or over', standing: standingOf('self', adult), outcome: 'auto' },
    { row: 'self, 0–11', standing: standingOf('self', someday), outcome: 'no' },
    {
      row: 'self, 12–15',
      standing: standingOf('self', { bornOn: '2012-01-01', on: today }),
      outcome: 'case',
    },
    ...(['confidential', 'strictly-confidential', 'abroad'] as const).map((addressProtection) => ({
      row: `self, 16+, protected address: ${addressProtection}`,
      standing: standingOf('self', adult, { addressProtection }),
      outcome: 'auto' as const,
    })),
    {
      row: 'self 16+, population register silent',
      standing: standingOf('self', adult, silent),
      outcome: 'auto',
    },
    {
      row: 'self, and nobody ever learnt how old',
      standing: child({ relation: 'self', actor: undefined, subject: undefined }),
      outcome: 'case',
    },
    { row: 'holder of parental responsibility, child 0–11', standing: child({}), outcome: 'auto' },
    {
      row: 'each parent alone',
      standing: child({ holders: [exampleParty()] }),
      outcome: 'auto',
    },
    {
      row: 'same, child 12–15',
      standing: standingOf('parental-responsibility', { bornOn: '2012-01-01', on: today }),
      outcome: 'case',
    },
    {
      row: 'same, child 16–17',
      standing: standingOf('parental-responsibility', { bornOn: '2009-01-01', on: today }),
      outcome: 'no',
    },
    {
      row: 'parent without parental responsibility, others by court, foster home, child welfare',
      standing: child({ relation: 'none' }),
      outcome: 'case',
    },
    {
      row: 'parent under 18',
      standing: child({ actor: exampleParty({ birthDate: '2008-11-24' }) }),
      outcome: 'case',
    },
    ...['', 'soon', '1990-99-99'].map((birthDate) => ({
      row: `parent born on no date, «${birthDate}»`,
      standing: child({ actor: exampleParty({ birthDate }) }),
      outcome: 'case' as const,
    })),
    {
      row: 'parent of 18 today',
      standing: child({ actor: exampleParty({ birthDate: '2008-11-23' }) }),
      outcome: 'auto',
    },
  ];
  for (const { row, standing, outcome } of rows) {
    it(`${row}: ${outcome}`, () => {
      assert.equal(see(standing), outcome);
    });
  }
});

describe('who may reserve or lift, row by row', () => {
  const A = 'registration-preventive-health';
  const reserve: ReservationAct = {
    action: 'reserve',
    scope: 'release-secondary',
    made: undefined,
  };
  const reserveA: ReservationAct = { ...reserve, scope: A };
  const liftOwn: ReservationAct = { action: 'lift', scope: A, made: 'own' };
  const liftAnothers: ReservationAct = { ...liftOwn, made: 'another' };
  const liftUnknown: ReservationAct = { ...liftOwn, made: undefined };
  const parent = 'parental-responsibility';
  const rows = [
    { row: 'self 16+ reserves', of: ['self', '2010-11-23'], act: reserve, is: 'auto full' },
    { row: 'self 16+ lifts', of: ['self', '2010-11-23'], act: liftOwn, is: 'auto full' },
    {
      row: 'self 16+ lifts a parent’s',
      of: ['self', '2010-11-23'],
      act: liftAnothers,
      is: 'auto full',
    },
    { row: 'self 15, D', of: ['self', '2010-11-24'], act: reserve, is: 'case protective' },
    { row: 'self 12, A', of: ['self', '2014-11-23'], act: reserveA, is: 'case protective' },
    { row: 'self 12 lifts', of: ['self', '2014-11-23'], act: liftOwn, is: 'case –' },
    { row: 'self 11', of: ['self', '2014-11-24'], act: reserve, is: 'no –' },
    { row: 'parent of 11 reserves D', of: [parent, '2014-11-24'], act: reserve, is: 'auto full' },
    { row: 'parent of 11 reserves A', of: [parent, '2014-11-24'], act: reserveA, is: 'auto full' },
    { row: 'parent lifts own', of: [parent, '2014-11-24'], act: liftOwn, is: 'auto full' },
    { row: 'parent lifts another’s', of: [parent, '2014-11-24'], act: liftAnothers, is: 'case –' },
    {
      row: 'parent lifts nobody knows whose',
      of: [parent, '2014-11-24'],
      act: liftUnknown,
      is: 'case –',
    },
    { row: 'parent of 12 reserves', of: [parent, '2014-11-23'], act: reserve, is: 'case –' },
    { row: 'parent of 15 lifts', of: [parent, '2010-11-24'], act: liftOwn, is: 'case –' },
    { row: 'parent of 16 reserves', of: [parent, '2010-11-23'], act: reserve, is: 'no –' },
    { row: 'parent of 16 lifts own', of: [parent, '2010-11-23'], act: liftOwn, is: 'no –' },
    { row: 'anybody else', of: ['none', '2014-11-24'], act: reserve, is: 'case –' },
  ] as const;
  const decided = (standing: Standing, act: ReservationAct, policy: Policy = defaultPolicy) => {
    const { outcome, effect } = decideReservation(standing, act, policy);
    return `${outcome} ${effect ?? '–'}`;
  };
  for (const {
    row,
    of: [relation, bornOn],
    act,
    is,
  } of rows) {
    it(`${row}: ${is}`, () => {
      assert.equal(decided(standingOf(relation, { bornOn, on: today }), act), is);
    });
  }

  it('asks a human for A and B of one parent alone, where the switch says so', () => {
    const policy = { ...defaultPolicy, oneParentReservesRegistration: 'case' } as const;
    assert.equal(decided(exampleStanding(), reserveA, policy), 'case –');
    assert.equal(decided(exampleStanding(), reserve, policy), 'auto full');
    assert.equal(decided(exampleStanding(), liftOwn, policy), 'auto full');
  });

  it('gives the young no effect of their own, where the switch says so', () => {
    const policy = { ...defaultPolicy, youngPeopleActDigitally: 'no' } as const;
    const young = standingOf('self', { bornOn: '2012-01-01', on: today });
    assert.equal(decided(young, reserve, policy), 'case –');
  });

  it('lets nothing have effect behind a closed gate', () => {
    assert.equal(decided(exampleStanding({ blocked: true }), reserve), 'case –');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideAccess } from '../../src/mandate/access-rules.ts';
import { exampleParty, exampleStanding, secondsAgo } from '../../src/mandate/example-standing.ts';
import { gates } from '../../src/mandate/gates.ts';
import { defaultPolicy, type Policy } from '../../src/mandate/policy.ts';
import { decideReservation } from '../../src/mandate/reservation-rules.ts';
import type { PartyFacts, Standing } from '../../src/mandate/standing.ts';
import { scopes } from '../../src/reservation/scope.ts';

/** Mostly as it should be, so that doors stand open often enough to be closed. */
function mostly<Fact>(usual: Fact, ...others: Fact[]): fc.Arbitrary<Fact> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 12 },
    { arbitrary: fc.constantFrom(usual, ...others), weight: 1 },
  );
}

const statuses = ['dead', 'discontinued', 'missing', 'inactive', 'unknown', 'emigrated'] as const;
const protections = ['confidential', 'strictly-confidential', 'abroad'] as const;

const party = (birthDates: readonly string[]): fc.Arbitrary<PartyFacts> =>
  fc
    .record({
      birthDate: fc.oneof(
        { arbitrary: fc.constantFrom(...birthDates), weight: 12 },
        { arbitrary: fc.constant(undefined), weight: 1 },
      ),
      deceasedOn: mostly<string | undefined>(undefined, '2026-01-01'),
      status: mostly<PartyFacts['status']>('resident', ...statuses),
      addressProtection: mostly<PartyFacts['addressProtection']>('none', ...protections),
      legalCapacityLimited: mostly(false, true),
      falseIdentity: mostly(false, true),
      residences: mostly<string[]>(['home'], [], ['away']),
      readAt: mostly(secondsAgo(1), secondsAgo(60), secondsAgo(61)),
    })
    .map((facts) => exampleParty(facts));

const adults = ['1990-05-12', '2008-11-23', '2008-11-24'];
const children = [
  '2021-05-12',
  '2014-11-24',
  '2014-11-23',
  '2010-11-24',
  '2010-11-23',
  '1990-01-01',
];
const unlessSilent = (arbitrary: fc.Arbitrary<PartyFacts>) =>
  fc.option(arbitrary, { nil: undefined, freq: 20 });

const standings: fc.Arbitrary<Standing> = fc
  .record({
    assurance: mostly<Standing['assurance']>('high', 'insufficient'),
    relation: mostly<Standing['relation']>('parental-responsibility', 'none'),
    actor: unlessSilent(party(adults)),
    subject: unlessSilent(party(children)),
    other: unlessSilent(party(adults)),
    blocked: mostly<boolean | undefined>(false, true, undefined),
  })
  .map(({ other, ...facts }) => exampleStanding({ ...facts, holders: [facts.actor, other] }));

const policies: fc.Arbitrary<Policy> = fc
  .record({
    parentsWhoMayAct: fc.constantFrom('both' as const, 'living-with-child' as const),
    oneParentReservesRegistration: fc.constantFrom('yes' as const, 'case' as const),
  })
  .map((set) => ({ ...defaultPolicy, ...set }));

type Change = (standing: Standing) => Standing;
type Who = 'actor' | 'subject';

function inParty(who: Who, change: (facts: PartyFacts) => PartyFacts): Change {
  return (standing) => {
    const facts = standing[who];
    return facts === undefined ? standing : { ...standing, [who]: change(facts) };
  };
}

function inHolders(change: (facts: PartyFacts) => PartyFacts | undefined): Change {
  return (standing) => ({
    ...standing,
    holders: standing.holders.map((facts) => facts && change(facts)),
  });
}

const both = ['actor', 'subject'] as const;

/** What takes a fact away. */
const forgetting: Change[] = [
  ...both.map((who): Change => (standing) => ({ ...standing, [who]: undefined })),
  ...both.map((who) => inParty(who, (facts) => ({ ...facts, birthDate: undefined }))),
  ...both.flatMap((who) =>
    ['no date', '', '2020', '2020-13-01', '1990-99-99'].map((birthDate) =>
      inParty(who, (facts) => ({ ...facts, birthDate })),
    ),
  ),
  ...both.map((who) => inParty(who, (facts) => ({ ...facts, status: 'unknown' }))),
  ...both.map((who) => inParty(who, (facts) => ({ ...facts, readAt: secondsAgo(61) }))),
  inParty('subject', (facts) => ({ ...facts, residences: [] })),
  inHolders(() => undefined),
  inHolders((facts) => ({ ...facts, readAt: secondsAgo(3_600) })),
  (standing) => ({ ...standing, blocked: undefined }),
];

/** What makes a fact worse. */
const worsening: Change[] = [
  (standing) => ({ ...standing, assurance: 'insufficient' }),
  (standing) => ({ ...standing, relation: 'none' }),
  (standing) => ({ ...standing, blocked: true }),
  ...both.map((who) => inParty(who, (facts) => ({ ...facts, deceasedOn: '2026-11-22' }))),
  ...both.map((who) => inParty(who, (facts) => ({ ...facts, falseIdentity: true }))),
  ...both.flatMap((who) =>
    (['dead', 'discontinued', 'missing', 'inactive'] as const).map((status) =>
      inParty(who, (facts) => ({ ...facts, status })),
    ),
  ),
  ...both.flatMap((who) =>
    protections.map((addressProtection) =>
      inParty(who, (facts) => ({ ...facts, addressProtection })),
    ),
  ),
  ...protections.map((addressProtection) =>
    inHolders((facts) => ({ ...facts, addressProtection })),
  ),
  inParty('actor', (facts) => ({ ...facts, birthDate: '2008-11-24' })),
  inParty('actor', (facts) => ({ ...facts, legalCapacityLimited: true })),
  inParty('subject', (facts) => ({ ...facts, birthDate: '2014-11-23' })),
  inParty('subject', (facts) => ({ ...facts, birthDate: '2010-11-23' })),
  inParty('subject', (facts) => ({ ...facts, residences: ['elsewhere'] })),
];

function outcomesOf(standing: Standing, policy: Policy) {
  return [
    decideAccess(standing, policy).outcome,
    ...scopes.flatMap((scope) =>
      (['reserve', 'lift'] as const).map(
        (action) => decideReservation(standing, { action, scope, made: 'own' }, policy).outcome,
      ),
    ),
  ];
}

describe('whatever the facts', () => {
  it('some doors stand open in what is tried here', () => {
    const found = fc.sample(standings, { numRuns: 500, seed: 1 });
    const open = found.filter((one) => decideAccess(one, defaultPolicy).outcome === 'auto');
    assert.ok(open.length > 25, `${open.length} of ${found.length}`);
  });

  it('nobody acts for another at once while something is not known', () => {
    fc.assert(
      fc.property(
        standings,
        policies,
        fc.constantFrom(...forgetting),
        (standing, policy, forget) => {
          const outcomes = outcomesOf(forget(standing), policy);
          assert.ok(!outcomes.includes('auto'));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('no fact that gets worse opens a door', () => {
    fc.assert(
      fc.property(
        standings,
        policies,
        fc.constantFrom(...worsening),
        (standing, policy, worsen) => {
          const before = outcomesOf(standing, policy);
          const after = outcomesOf(worsen(standing), policy);
          after.forEach((outcome, at) => {
            if (outcome === 'auto') assert.equal(before[at], 'auto');
          });
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a closed gate is a case, save for the sign-in and what is refused anyway', () => {
    assert.deepEqual(
      gates.map(({ onFailure }) => onFailure),
      ['no', 'case', 'case', 'case', 'case', 'case', 'case'],
    );
    fc.assert(
      fc.property(standings, policies, (standing, policy) => {
        const { outcome, gate, rule } = decideAccess(standing, policy);
        if (gate === undefined) return;
        const refused = gate === 'signed-in-high' || rule === 'parent-of-child-16';
        assert.equal(outcome, refused ? 'no' : 'case');
      }),
      { numRuns: 3_000 },
    );
  });

  it('nobody’s own access hangs on the gates', () => {
    fc.assert(
      fc.property(party(children), mostly<boolean | undefined>(true, false), (facts, blocked) => {
        const own = { relation: 'self', actor: facts, subject: facts, holders: [] } as const;
        const { gate } = decideAccess(exampleStanding({ ...own, blocked }), defaultPolicy);
        assert.equal(gate, undefined);
      }),
    );
  });
});

import { isRegistrationScope, type Scope } from '../reservation/scope.ts';
import { behindGates, factsUnclear, isAdultSelf, isAged, type Decision } from './access-rules.ts';
import { exampleAged, exampleStanding } from './example-standing.ts';
import type { Policy } from './policy.ts';
import type { Outcome, Standing } from './standing.ts';

/** What somebody wants of one scope. */
export type ReservationAct = {
  action: 'reserve' | 'lift';
  scope: Scope;
  /** Who made what is to be lifted: the acting person alone, or anybody else too; undefined when
   * that is not known, and when there is nothing to lift. */
  made: 'own' | 'another' | undefined;
};

/**
 * What it does before anybody has looked at it. `protective`: blocks and protects at once, erases
 * nothing, and is assessed as a case. Undefined: nothing happens yet.
 */
type Effect = 'full' | 'protective' | undefined;

export type ReservationDecision = Decision & { effect: Effect };

type Example = { standing: Standing; act: ReservationAct };

export type ReservationRule = {
  code: string;
  legalBasis: string;
  outcome: Outcome;
  effect: Effect;
} & (
  | {
      applies: (standing: Standing, act: ReservationAct, policy: Policy) => boolean;
      /** Read by the tests: the nearest «at once», the nearest other answer, and facts missing. */
      examples: { allow: Example; refuse: Example; unknown: Example };
    }
  | { applies: 'later' }
);

const parent = 'parental-responsibility';
const reserving: ReservationAct = {
  action: 'reserve',
  scope: 'release-secondary',
  made: undefined,
};
const lifting: ReservationAct = { action: 'lift', scope: 'release-secondary', made: 'own' };
const registering: ReservationAct = { ...reserving, scope: 'registration-dental' };

/** Who may reserve or lift. The rows of rules.md § 3 in their order; the first that applies decides. */
export const reservationRules = [
  {
    code: 'self-16',
    legalBasis: 'KPR-forskriften § 2-2',
    outcome: 'auto',
    effect: 'full',
    applies: isAdultSelf,
    examples: bornOn('2010-11-23', '2010-11-24', lifting, 'self'),
  },
  {
    code: 'self-12-15-reserves',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; helseregisterloven § 15',
    outcome: 'case',
    effect: 'protective',
    applies: (standing, { action }, { youngPeopleActDigitally }) =>
      isYoungSelf(standing) && action === 'reserve' && youngPeopleActDigitally === 'yes',
    examples: bornOn('2010-11-23', '2014-11-23', reserving, 'self'),
  },
  {
    code: 'self-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; helseregisterloven § 15',
    outcome: 'case',
    effect: undefined,
    applies: isYoungSelf,
    examples: bornOn('2010-11-23', '2014-11-23', lifting, 'self'),
  },
  {
    code: 'self-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    outcome: 'no',
    effect: undefined,
    applies: (standing) => standing.relation === 'self' && isAged(standing, 0, 11),
    examples: bornOn('2010-11-23', '2014-11-24', reserving, 'self'),
  },
  {
    // A switch: whether one of two may alone object to what is stored.
    code: 'parent-alone-on-registration',
    legalBasis: 'barneloven § 30',
    outcome: 'case',
    effect: undefined,
    applies: (standing, { action, scope }, { oneParentReservesRegistration }) =>
      isParentOfChild(standing) &&
      action === 'reserve' &&
      isRegistrationScope(scope) &&
      oneParentReservesRegistration === 'case',
    examples: {
      allow: { standing: exampleStanding(), act: registering },
      // With the switch at «case».
      refuse: { standing: exampleStanding(), act: registering },
      unknown: { standing: exampleAged(undefined), act: registering },
    },
  },
  {
    // Another: the other holder, the child, or a decision.
    code: 'parent-lifts-anothers',
    legalBasis: 'barneloven § 30; pasient- og brukerrettighetsloven § 3-4',
    outcome: 'case',
    effect: undefined,
    applies: (standing, { action, made }) =>
      isParentOfChild(standing) && action === 'lift' && made !== 'own',
    examples: {
      allow: { standing: exampleStanding(), act: lifting },
      refuse: { standing: exampleStanding(), act: { ...lifting, made: 'another' } },
      unknown: { standing: exampleStanding(), act: { ...lifting, made: undefined } },
    },
  },
  {
    code: 'parent-of-child-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; barneloven §§ 31, 47',
    outcome: 'auto',
    effect: 'full',
    applies: isParentOfChild,
    examples: bornOn('2014-11-24', '2014-11-23', reserving),
  },
  {
    code: 'parent-of-child-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    outcome: 'case',
    effect: undefined,
    applies: (standing) => standing.relation === parent && isAged(standing, 12, 15),
    examples: bornOn('2014-11-24', '2010-11-24', lifting),
  },
  {
    code: 'parent-of-child-16',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    outcome: 'no',
    effect: undefined,
    applies: (standing) => standing.relation === parent && isAged(standing, 16),
    examples: bornOn('2014-11-24', '2010-11-23', reserving),
  },
  later('power-of-attorney', 'auto', 'KPR-forskriften § 2-2'),
  later('next-of-kin-or-guardian', 'case', 'helseregisterloven § 15; vergemålsloven § 33'),
  later('relatives-of-deceased', 'no', 'KPR-forskriften § 2-2'),
  {
    code: 'no-standing',
    legalBasis: 'barneloven § 47',
    outcome: 'case',
    effect: undefined,
    applies: ({ relation }) => relation === 'none',
    examples: {
      allow: { standing: exampleStanding(), act: reserving },
      refuse: { standing: exampleStanding({ relation: 'none' }), act: reserving },
      unknown: {
        standing: exampleStanding({ relation: 'none', subject: undefined }),
        act: lifting,
      },
    },
  },
] as const satisfies readonly ReservationRule[];

/** The gates come first, for everybody but oneself; behind a closed one nothing has effect. */
export function decideReservation(
  standing: Standing,
  act: ReservationAct,
  policy: Policy,
): ReservationDecision {
  const rules: readonly ReservationRule[] = reservationRules;
  const { code, outcome, effect } = rules.find(
    ({ applies }) => applies !== 'later' && applies(standing, act, policy),
  ) ?? { ...factsUnclear, effect: undefined };
  const decision = behindGates({ outcome, rule: code }, standing, policy);
  return { ...decision, effect: decision.gate === undefined ? effect : undefined };
}

function isYoungSelf(standing: Standing): boolean {
  return standing.relation === 'self' && isAged(standing, 12, 15);
}

function isParentOfChild(standing: Standing): boolean {
  return standing.relation === parent && isAged(standing, 0, 11);
}

/** The same act for who was born on the one day, on the other, and nobody knows when. */
function bornOn(
  allow: string,
  refuse: string,
  act: ReservationAct,
  relation?: Standing['relation'],
) {
  return {
    allow: { standing: exampleAged(allow, relation), act },
    refuse: { standing: exampleAged(refuse, relation), act },
    unknown: { standing: exampleAged(undefined, relation), act },
  };
}

function later<const Code extends string>(code: Code, outcome: Outcome, legalBasis: string) {
  return { code, outcome, effect: undefined, legalBasis, applies: 'later' } as const;
}

import { exampleAged, exampleParty, exampleStanding, secondsAgo } from './example-standing.ts';
import { firstClosedGate, isFresh, type GateCode } from './gates.ts';
import { knownAge } from './known-age.ts';
import type { Policy } from './policy.ts';
import type { Outcome, Standing } from './standing.ts';

/** What came of it and by which rule; the gate only where one stood closed. */
export type Decision = { outcome: Outcome; rule: string; gate: GateCode | undefined };

export type AccessRule = {
  code: string;
  legalBasis: string;
  outcome: Outcome;
} & (
  | {
      applies: (standing: Standing) => boolean;
      /** Read by the tests: the nearest «at once», the nearest other answer, and facts missing. */
      examples: { allow: Standing; refuse: Standing; unknown: Standing };
    }
  /** Capacities that the service does not know yet never apply by themselves: they are cases. */
  | { applies: 'later' }
);

const parent = 'parental-responsibility';

/**
 * Who may see: access, reservation status, log, report. The rows of rules.md § 3 in their order;
 * the first that applies decides, and whoever no row knows is a case.
 */
export const accessRules = [
  {
    code: 'self-16',
    legalBasis: 'helseregisterloven § 24; GDPR article 15',
    applies: (standing) => isAdultSelf(standing) && isOpen(standing) && isRead(standing),
    outcome: 'auto',
    examples: {
      allow: exampleAged('2010-11-23', 'self'),
      refuse: exampleAged('2010-11-24', 'self'),
      unknown: exampleAged(undefined, 'self'),
    },
  },
  {
    code: 'self-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === 'self' && isAged(standing, 0, 11),
    outcome: 'no',
    examples: {
      allow: exampleAged('2010-11-23', 'self'),
      refuse: exampleAged('2014-11-24', 'self'),
      unknown: exampleAged(undefined, 'self'),
    },
  },
  {
    code: 'self-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; helseregisterloven § 15',
    applies: (standing) => standing.relation === 'self' && isAged(standing, 12, 15),
    outcome: 'case',
    examples: {
      allow: exampleAged('2010-11-23', 'self'),
      refuse: exampleAged('2014-11-23', 'self'),
      unknown: exampleAged(undefined, 'self'),
    },
  },
  {
    // In full, the address never; places are hidden until one asks for them.
    code: 'self-protected-address',
    legalBasis: 'helseregisterloven § 24; GDPR article 15',
    applies: (standing) => isAdultSelf(standing) && !isOpen(standing) && isRead(standing),
    outcome: 'auto',
    examples: {
      allow: selfAs({ addressProtection: 'strictly-confidential' }),
      refuse: selfAs({ addressProtection: 'confidential', birthDate: '2010-11-24' }),
      unknown: selfAs({ addressProtection: 'confidential', birthDate: undefined }),
    },
  },
  {
    // Nobody is locked out of their own data by silence; a birth date once read is kept.
    code: 'self-register-silent',
    legalBasis: 'helseregisterloven § 24; GDPR article 15',
    applies: (standing) => isAdultSelf(standing) && !isRead(standing),
    outcome: 'auto',
    examples: {
      allow: selfAs({ readAt: secondsAgo(86_400), status: 'unknown' }),
      refuse: selfAs({ readAt: secondsAgo(86_400), birthDate: '2010-11-24' }),
      unknown: exampleStanding({ relation: 'self', actor: undefined, subject: undefined }),
    },
  },
  {
    code: 'parent-of-child-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; barneloven § 47',
    applies: (standing) => standing.relation === parent && isAged(standing, 0, 11),
    outcome: 'auto',
    examples: {
      allow: exampleAged('2014-11-24'),
      refuse: exampleAged('2014-11-23'),
      unknown: exampleAged(undefined),
    },
  },
  {
    code: 'parent-of-child-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === parent && isAged(standing, 12, 15),
    outcome: 'case',
    examples: {
      allow: exampleAged('2014-11-24'),
      refuse: exampleAged('2010-11-24'),
      unknown: exampleAged(undefined),
    },
  },
  {
    code: 'parent-of-child-16',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === parent && isAged(standing, 16),
    outcome: 'no',
    examples: {
      allow: exampleAged('2014-11-24'),
      refuse: exampleAged('2010-11-23'),
      unknown: exampleAged(undefined),
    },
  },
  {
    // Parents without responsibility, others by court, foster homes, child welfare.
    code: 'no-standing',
    legalBasis: 'barneloven § 47',
    applies: ({ relation }) => relation === 'none',
    outcome: 'case',
    examples: {
      allow: exampleStanding(),
      refuse: exampleStanding({ relation: 'none' }),
      unknown: exampleStanding({ relation: 'none', subject: undefined }),
    },
  },
  later('power-of-attorney', 'auto', 'helseregisterloven § 19d'),
  later('next-of-kin', 'case', 'helseregisterloven § 15'),
  later('written-consent', 'case', 'helseregisterloven § 24; GDPR article 15'),
  later('guardian-personal', 'case', 'vergemålsloven § 33'),
  later('guardian-economic', 'no', 'vergemålsloven §§ 21, 94'),
  later('next-of-kin-of-deceased', 'case', 'helsepersonelloven § 24; helseregisterloven § 3'),
  later('lasting-power-of-attorney', 'case', 'vergemålsloven §§ 80, 84'),
  later('caseworker', 'case', 'helseregisterloven §§ 18, 21'),
] as const satisfies readonly AccessRule[];

/** For whom no row holds: an age that nobody knows, or somebody who signs in and is dead. */
export const factsUnclear = { code: 'facts-unclear', outcome: 'case' } as const;

/** The gates come first, for everybody but oneself; what is not known is never «at once». */
export function decideAccess(standing: Standing, policy: Policy): Decision {
  const rules: readonly AccessRule[] = accessRules;
  const rule = rules.find(({ applies }) => applies !== 'later' && applies(standing));
  const { code, outcome } = rule ?? factsUnclear;
  return behindGates({ outcome, rule: code }, standing, policy);
}

/** A closed gate makes nothing better: what is refused stays refused. */
export function behindGates(
  { outcome, rule }: Omit<Decision, 'gate'>,
  standing: Standing,
  policy: Policy,
): Decision {
  const closed = standing.relation === 'self' ? undefined : firstClosedGate(standing, policy);
  if (closed === undefined) return { outcome, rule, gate: undefined };
  const behind = outcome === 'no' || closed.onFailure === 'no' ? 'no' : 'case';
  return { outcome: behind, rule, gate: closed.code };
}

/** Whole years of the one it is about, today; nobody whose birth date is unknown, or none, has an age. */
export function isAged({ subject, today }: Standing, from: number, to = Infinity): boolean {
  const age = knownAge(subject?.birthDate, today);
  return age !== undefined && age >= from && age <= to;
}

export function isAdultSelf(standing: Standing): boolean {
  const isAlive = standing.subject?.deceasedOn === undefined;
  return standing.relation === 'self' && isAlive && isAged(standing, 16);
}

function isOpen({ subject }: Standing): boolean {
  return subject?.addressProtection === 'none';
}

function isRead({ subject, now }: Standing): boolean {
  return isFresh(subject, now) === 'pass';
}

function selfAs(changes: Parameters<typeof exampleParty>[0]): Standing {
  const subject = exampleParty(changes);
  return exampleStanding({ relation: 'self', actor: subject, subject, holders: [] });
}

function later<const Code extends string>(code: Code, outcome: Outcome, legalBasis: string) {
  return { code, outcome, legalBasis, applies: 'later' } as const;
}

import { ageOn } from '../shared/format.ts';
import { firstClosedGate, type GateCode } from './gates.ts';
import type { Policy } from './policy.ts';
import type { Outcome, Standing } from './standing.ts';

/** What came of it and by which rule; the gate only where one stood closed. */
export type Decision = { outcome: Outcome; rule: string; gate: GateCode | undefined };

export type AccessRule = {
  code: AccessRuleCode;
  legalBasis: string;
  /** Capacities that the service does not know yet never apply by themselves: they are cases. */
  applies: ((standing: Standing) => boolean) | 'later';
  outcome: Outcome;
};

export type AccessRuleCode =
  | 'self-16'
  | 'self-under-12'
  | 'self-12-15'
  | 'parent-of-child-under-12'
  | 'parent-of-child-12-15'
  | 'parent-of-child-16-17'
  | 'power-of-attorney'
  | 'next-of-kin'
  | 'written-consent'
  | 'guardian-personal'
  | 'guardian-economic'
  | 'next-of-kin-of-deceased'
  | 'lasting-power-of-attorney'
  | 'caseworker'
  | 'no-standing';

const parent = 'parental-responsibility';

/** Who may see: access, reservation status, log, report; the first that applies decides. */
export const accessRules: readonly AccessRule[] = [
  {
    code: 'self-16',
    legalBasis: 'helseregisterloven § 24; GDPR article 15',
    applies: (standing) => standing.relation === 'self' && isAged(standing, 16),
    outcome: 'auto',
  },
  {
    code: 'self-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === 'self' && isAged(standing, 0, 11),
    outcome: 'no',
  },
  {
    code: 'self-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; helseregisterloven § 15',
    applies: (standing) => standing.relation === 'self' && isAged(standing, 12, 15),
    outcome: 'case',
  },
  {
    code: 'parent-of-child-under-12',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4; barneloven § 47',
    applies: (standing) => standing.relation === parent && isAged(standing, 0, 11),
    outcome: 'auto',
  },
  {
    code: 'parent-of-child-12-15',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === parent && isAged(standing, 12, 15),
    outcome: 'case',
  },
  {
    code: 'parent-of-child-16-17',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    applies: (standing) => standing.relation === parent && isAged(standing, 16),
    outcome: 'no',
  },
  {
    code: 'power-of-attorney',
    legalBasis: 'helseregisterloven § 19d',
    applies: 'later',
    outcome: 'auto',
  },
  {
    code: 'next-of-kin',
    legalBasis: 'helseregisterloven § 15 (3)',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'written-consent',
    legalBasis: 'GDPR article 15; helseregisterloven § 24',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'guardian-personal',
    legalBasis: 'vergemålsloven § 33',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'guardian-economic',
    legalBasis: 'vergemålsloven §§ 21, 94',
    applies: 'later',
    outcome: 'no',
  },
  {
    code: 'next-of-kin-of-deceased',
    legalBasis: 'helsepersonelloven § 24; helseregisterloven § 3',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'lasting-power-of-attorney',
    legalBasis: 'vergemålsloven §§ 80, 84',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'caseworker',
    legalBasis: 'helseregisterloven §§ 18, 21',
    applies: 'later',
    outcome: 'case',
  },
  {
    code: 'no-standing',
    legalBasis: 'barneloven § 47',
    applies: () => true,
    outcome: 'case',
  },
];

/** The gates come first, for everybody but oneself; what is not known is never «at once». */
export function decideAccess(standing: Standing, policy: Policy): Decision {
  const rule = accessRules.find(({ applies }) => applies !== 'later' && applies(standing));
  if (rule === undefined) throw new Error('The last rule applies to everybody');
  const { code, outcome } = rule;
  const closed = standing.relation === 'self' ? undefined : firstClosedGate(standing, policy);
  if (closed === undefined) return { outcome, rule: code, gate: undefined };
  // A closed gate makes nothing better: what is refused stays refused.
  const behind = outcome === 'no' || closed.onFailure === 'no' ? 'no' : 'case';
  return { outcome: behind, rule: code, gate: closed.code };
}

/** Whole years of the one it is about, today; nobody whose birth date is unknown has an age. */
function isAged({ subject, today }: Standing, from: number, to = Infinity): boolean {
  if (subject?.birthDate === undefined) return false;
  const age = ageOn(subject.birthDate, today);
  return age >= from && age <= to;
}

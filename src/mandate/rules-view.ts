import { policy as periods } from '../reservation/policy.ts';
import type { Language } from '../shared/format.ts';
import { accessRules, type AccessRule } from './access-rules.ts';
import { gates } from './gates.ts';
import { lawsIn } from './law-names.ts';
import { policySwitches, type PolicySwitch } from './policy-switches.ts';
import { policyVersion, rulesDate, type Policy } from './policy.ts';
import { reservationRules, type ReservationRule } from './reservation-rules.ts';
import type { Outcome } from './standing.ts';

type RuleRow = { code: string; outcome: Outcome; later: boolean; laws: string[] };

/** The rules, gates and switches in force, as the page shows them; texts are found by the codes. */
export function rulesView(policy: Policy, language: Language) {
  return {
    version: policyVersion(policy),
    from: rulesDate,
    outcomes: ['auto', 'case', 'no'] as const satisfies readonly Outcome[],
    see: accessRules.map((rule) => rowOf(rule, language)),
    reserve: reservationRules.map((rule) => rowOf(rule, language)),
    gates: gates.map(({ code, legalBasis }) => ({ code, laws: lawsIn(legalBasis, language) })),
    switches: switchesOf(policy, language),
    periods: Object.entries(periods).map(([code, { value, legalBasis, decidedBy, from }]) => ({
      code,
      value,
      unit: code.includes('Days') ? 'days' : 'hours',
      laws: lawsIn(legalBasis, language),
      decidedBy,
      from,
    })),
  };
}

function rowOf(
  { code, outcome, applies, legalBasis }: AccessRule | ReservationRule,
  language: Language,
): RuleRow {
  // Nobody is told «at once» of what cannot be done yet.
  const later = applies === 'later' && outcome === 'auto';
  return { code, outcome: later ? 'case' : outcome, later, laws: lawsIn(legalBasis, language) };
}

function switchesOf(policy: Policy, language: Language) {
  const values: ReadonlyMap<string, string> = new Map(Object.entries(policy));
  return Object.entries<PolicySwitch>(policySwitches).map(([code, one]) => {
    const value = values.get(code) ?? one.default;
    return {
      code,
      value,
      default: one.default,
      others: one.values.filter((other) => other !== value),
      laws: lawsIn(one.legalBasis, language),
      decidedBy: one.decidedBy,
      from: one.from,
    };
  });
}

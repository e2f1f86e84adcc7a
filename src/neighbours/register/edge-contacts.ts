import { generalPractice } from './claim-kinds.ts';
import type { Claim } from './claims.ts';
import { claimsPeriod } from './random-claims.ts';
import type { Period, PersonContext } from './register-context.ts';

/** A talk with the nurse at school. */
export const schoolVisit = {
  clock: '10:30',
  alderstrinn: 'E',
  form: 'I',
  inSchool: true,
  professions: [28],
  withParents: false,
  measuredAs: { length: 0.4, weight: 0.1 },
} as const;

/** An ordinary appointment with the general practitioner. */
export function doctorsBill({ providers }: PersonContext, treatedOn: string): Claim {
  return {
    kind: generalPractice.physical,
    treatedOn,
    clock: '10:15',
    praksistype: 'FALE',
    praksisOrgNr: providers.generalPractices[0] ?? providers.municipality,
    behandlerType: 1,
    diagnoses: ['A04'],
  };
}

/** Adds bills within the time for which they are held. */
export function withClaims(context: PersonContext, add: (period: Period) => void): void {
  const period = claimsPeriod(context);
  if (period) add(period);
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { policy as periods } from '../reservation/policy.ts';
import { policySwitches as switches, type SwitchName } from './policy-switches.ts';

/** What every switch stands at. */
export type Policy = { [Name in SwitchName]: (typeof switches)[Name]['values'][number] };

const fault = 'must set only switches named on /regler, to values that the service carries out';

/** From configuration: switches that are set otherwise; an unknown name or value is refused. */
export const policySetting: z.ZodType<Policy> = z.strictObject(
  {
    parentsWhoMayAct: setting(switches.parentsWhoMayAct),
    oneParentReservesRegistration: setting(switches.oneParentReservesRegistration),
    youngPeopleActDigitally: setting(switches.youngPeopleActDigitally),
    guardianSees: setting(switches.guardianSees),
    breastfeedingHidden: setting(switches.breastfeedingHidden),
    registerAskedForReservations: setting(switches.registerAskedForReservations),
    preventiveHealthCovers: setting(switches.preventiveHealthCovers),
    preventiveHealthClaims: setting(switches.preventiveHealthClaims),
    refundedDentalCare: setting(switches.refundedDentalCare),
    linkageException: setting(switches.linkageException),
    anonymousStatistics: setting(switches.anonymousStatistics),
    feedbackToReporters: setting(switches.feedbackToReporters),
    thirtyYearsCountedFrom: setting(switches.thirtyYearsCountedFrom),
    complaintBody: setting(switches.complaintBody),
    archivingOfCases: setting(switches.archivingOfCases),
    ehdsOptOut: setting(switches.ehdsOptOut),
    helsenorge: setting(switches.helsenorge),
  },
  { error: fault },
);

export const defaultPolicy: Policy = policySetting.parse({});

/** Since when the rules of this slice stand as in the code; raised with every change of theirs. */
export const rulesDate = '2026-11-23';

/** Names the rules together with the values and periods in force: as `2026-11-23.4f1c09`. */
export function policyVersion(policy: Policy): string {
  const periodValues = Object.entries(periods).map(([code, { value }]) => [code, value]);
  const values = [...Object.entries(policy), ...periodValues].map(String).toSorted();
  const digest = createHash('sha256').update(values.join('\n')).digest('hex');
  return `${rulesDate}.${digest.slice(0, 6)}`;
}

function setting<Value extends string>({
  ready,
  default: otherwise,
}: {
  ready: readonly [Value, ...Value[]];
  default: NoInfer<Value>;
}) {
  return z.enum(ready, { error: fault }).default(() => otherwise);
}

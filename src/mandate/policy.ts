import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * Where the law leaves a choice, or our reading of it waits for FHI's lawyers: each switch has the
 * law that it rests on and the value that holds until somebody decides otherwise.
 */
export const policySwitches = {
  /** Gate 6: of two holders, may both act, or only the one whom the child lives with? */
  parentsWhoMayAct: {
    values: ['both', 'living-with-child'],
    default: 'both',
    legalBasis: 'barneloven §§ 30, 37',
    decidedBy: 'KPR innsyn',
  },
  /** May one holder alone reserve against registration (A and B)? */
  oneParentReservesRegistration: {
    values: ['yes', 'case'],
    default: 'yes',
    legalBasis: 'barneloven § 30',
    decidedBy: 'KPR innsyn',
  },
  /** May those of 12–15 sign in and protect themselves at once? */
  youngPeopleActDigitally: {
    values: ['yes', 'no'],
    default: 'yes',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    decidedBy: 'KPR innsyn',
  },
} as const satisfies Record<string, PolicySwitch>;

type PolicySwitch = {
  values: readonly [string, ...string[]];
  default: string;
  legalBasis: string;
  decidedBy: string;
};

type SwitchName = keyof typeof policySwitches;
export type Policy = { [Name in SwitchName]: (typeof policySwitches)[Name]['values'][number] };

/** From configuration: switches that are set otherwise; an unknown name or value is refused. */
export const policySetting = z.strictObject({
  parentsWhoMayAct: z.enum(policySwitches.parentsWhoMayAct.values).default('both'),
  oneParentReservesRegistration: z
    .enum(policySwitches.oneParentReservesRegistration.values)
    .default('yes'),
  youngPeopleActDigitally: z.enum(policySwitches.youngPeopleActDigitally.values).default('yes'),
}) satisfies z.ZodType<Policy>;

export const defaultPolicy: Policy = policySetting.parse({});

/** The rules of this slice as they stand in the code; raised with every change of theirs. */
const rulesDate = '2026-11-23';

/** Names the rules together with the values in force: as `2026-11-23.4f1c09`. */
export function policyVersion(policy: Policy): string {
  const values = Object.entries(policy).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  return `${rulesDate}.${digest.slice(0, 6)}`;
}

/** How the rule table reads the law where it leaves a choice: the policy switches that touch it. */
export type RuleReadings = {
  preventiveHealthClaims: 'blocked-until-confirmed' | 'covered' | 'not-covered';
  refundedDentalCare: 'not-covered' | 'covered';
  linkageException: 'off' | 'on';
};

const claims = ['blocked-until-confirmed', 'covered', 'not-covered'] as const;
const refunded = ['not-covered', 'covered'] as const;
const linkage = ['off', 'on'] as const;

/** Every way to read the rules, the one that holds where nothing is set first. */
export const allReadings: readonly RuleReadings[] = claims.flatMap((preventiveHealthClaims) =>
  refunded.flatMap((refundedDentalCare) =>
    linkage.map((linkageException) => ({
      preventiveHealthClaims,
      refundedDentalCare,
      linkageException,
    })),
  ),
);

/** As `2026-1`, or `2026-1.claims-covered.linkage-excepted`: a version tells how it was read. */
export function versionName(publication: string, readings: RuleReadings): string {
  const told = [
    readings.preventiveHealthClaims === 'blocked-until-confirmed'
      ? []
      : `claims-${readings.preventiveHealthClaims}`,
    readings.refundedDentalCare === 'covered' ? 'refunded-dental-covered' : [],
    readings.linkageException === 'on' ? 'linkage-excepted' : [],
  ];
  return [publication, ...told.flat()].join('.');
}

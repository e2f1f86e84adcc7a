/**
 * Where the law leaves a choice, or our reading of it waits for FHI's lawyers. `values` are the
 * readings there are; configuration takes those that are `ready`, which the service carries out.
 */
export type PolicySwitch = {
  values: readonly [string, ...string[]];
  ready: readonly [string, ...string[]];
  default: string;
  legalBasis: string;
  decidedBy: string;
  /** Since when the default holds, YYYY-MM-DD. */
  from: string;
};

const decided = { decidedBy: 'KPR innsyn', from: '2026-11-23' } as const;

/** In the order of the page: children first, then reservations, then the rest. */
export const policySwitches = {
  /** Gate 6: of two holders, may both act, or only the one whom the child lives with? */
  parentsWhoMayAct: {
    values: ['both', 'living-with-child'],
    ready: ['both', 'living-with-child'],
    default: 'both',
    legalBasis: 'barneloven §§ 30, 37',
    ...decided,
  },
  /** May one holder alone reserve against registration (A and B)? */
  oneParentReservesRegistration: {
    values: ['yes', 'case'],
    ready: ['yes'],
    default: 'yes',
    legalBasis: 'barneloven § 30',
    ...decided,
  },
  /** May those of 12–15 sign in and protect themselves at once? */
  youngPeopleActDigitally: {
    values: ['yes', 'no'],
    ready: ['yes'],
    default: 'yes',
    legalBasis: 'pasient- og brukerrettighetsloven § 3-4',
    ...decided,
  },
  /** Does a verge whose order covers health come through at once? */
  guardianSees: {
    values: ['case', 'at-once'],
    ready: ['case'],
    default: 'case',
    legalBasis: 'vergemålsloven § 33',
    ...decided,
  },
  /** Breastfeeding is the mother's health on the child's row: hidden from others than her? */
  breastfeedingHidden: {
    values: ['no', 'yes'],
    ready: ['no'],
    default: 'no',
    legalBasis: 'KPR-forskriften § 2-1; helseregisterloven § 24',
    ...decided,
  },
  /** Helseregisterloven § 24 (3) names access; may the register be asked for reservations too? */
  registerAskedForReservations: {
    values: ['yes', 'no'],
    ready: ['yes'],
    default: 'yes',
    legalBasis: 'helseregisterloven § 24',
    ...decided,
  },
  /** A covers every health fact, or only what the public page names? */
  preventiveHealthCovers: {
    values: ['all-health-facts', 'height-weight-breastfeeding'],
    ready: ['all-health-facts'],
    default: 'all-health-facts',
    legalBasis: 'KPR-forskriften § 2-2',
    ...decided,
  },
  /** Claims of helsestasjon and midwife under A: assumed reach is blocked, never erased. */
  preventiveHealthClaims: {
    values: ['blocked-until-confirmed', 'covered', 'not-covered'],
    ready: ['blocked-until-confirmed', 'covered', 'not-covered'],
    default: 'blocked-until-confirmed',
    legalBasis: 'KPR-forskriften § 2-2',
    ...decided,
  },
  refundedDentalCare: {
    values: ['not-covered', 'covered'],
    ready: ['not-covered', 'covered'],
    default: 'not-covered',
    legalBasis: 'KPR-forskriften § 2-2',
    ...decided,
  },
  /** § 2-2 excepts «sammenstilling etter § 4-2», against helseregisterloven §§ 19a, 19c. */
  linkageException: {
    values: ['off', 'on'],
    ready: ['off', 'on'],
    default: 'off',
    legalBasis: 'KPR-forskriften §§ 2-2, 4-2',
    ...decided,
  },
  /** Anonymous statistics while D is in force. */
  anonymousStatistics: {
    values: ['left-out', 'included'],
    ready: ['left-out'],
    default: 'left-out',
    legalBasis: 'KPR-forskriften § 2-2',
    ...decided,
  },
  /** Feedback to the body that reported, for the quality of its own data. */
  feedbackToReporters: {
    values: ['outside-reservations', 'inside-reservations'],
    ready: ['outside-reservations'],
    default: 'outside-reservations',
    legalBasis: 'KPR-forskriften § 3-3',
    ...decided,
  },
  thirtyYearsCountedFrom: {
    values: ['undecided', 'each-entry', 'latest-entry'],
    ready: ['undecided'],
    default: 'undecided',
    legalBasis: 'KPR-forskriften § 4-3',
    ...decided,
  },
  complaintBody: {
    values: ['ministry', 'undecided'],
    ready: ['ministry'],
    default: 'ministry',
    legalBasis: 'forvaltningsloven § 28',
    ...decided,
  },
  archivingOfCases: {
    values: ['undecided', 'archived'],
    ready: ['undecided'],
    default: 'undecided',
    legalBasis: 'arkivloven',
    ...decided,
  },
  ehdsOptOut: {
    values: ['off', 'on'],
    ready: ['off'],
    default: 'off',
    legalBasis: 'EHDS article 71',
    ...decided,
  },
  helsenorge: {
    values: ['parallel', 'integrated'],
    ready: ['parallel'],
    default: 'parallel',
    legalBasis: 'eForvaltningsforskriften § 3',
    ...decided,
  },
} as const satisfies Record<string, PolicySwitch>;

export type SwitchName = keyof typeof policySwitches;

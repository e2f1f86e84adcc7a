import type { WholeUse } from '../../src/journal/use.service.ts';

/** Nobody has looked, and nobody has received. */
export const noUse: WholeUse = {
  sections: { others: [], representatives: [], self: [] },
  register: {
    ...{ registered: true, lookUps: [], releases: [], projectsWithoutIdentifiers: [] },
    withoutTime: 0,
  },
  directory: new Map(),
  placesHidden: false,
  watchChecks: undefined,
  monthsOfOthers: undefined,
};

const morning = new Date('2026-05-04T07:15:00Z');
const project = {
  title: 'Barn og tannhelse & <vekst>',
  recipientName: 'Universitetet i Eksempel',
  recipientNumber: '910000303',
  purpose: 2,
  purposeText: 'Forskning på tannhelse',
  legalBasis: 'KPR-forskriften § 4-1',
  decisionReference: '26/1234',
  decidedBy: 'Helsedataservice',
  periodFrom: '2026-01-01',
  periodTo: '2028-12-31',
  url: undefined,
} as const;

/** Somebody in each section, one project with the person and one without numbers. */
export const someUse: WholeUse = {
  ...noUse,
  sections: {
    others: [
      {
        log: 'register',
        section: 'others',
        organisation: { number: '983744516', name: 'Folkehelseinstituttet' },
        ...{ role: 'forvalter', reason: 'kvalitetskontroll', channel: 'forvaltning', users: 2 },
        ...{ count: 2, firstAt: morning, lastAt: morning },
        lines: [
          {
            deed: { log: 'register', dataCategory: 'HST' },
            ...{ count: 2, firstAt: morning, lastAt: morning, times: [morning, morning] },
          },
        ],
      },
    ],
    representatives: [],
    self: [
      {
        log: 'service',
        section: 'self',
        actor: { kind: 'citizen', capacity: 'self' },
        ...{ reason: '', count: 1, firstAt: morning, lastAt: morning },
        lines: [
          {
            deed: {
              log: 'service',
              ...{ action: 'overview-viewed', operation: undefined, source: undefined },
            },
            ...{ count: 1, firstAt: morning, lastAt: morning, times: [morning] },
          },
        ],
      },
    ],
  },
  register: {
    registered: true,
    lookUps: [],
    releases: [
      { ...project, deliveredAt: morning, datasets: ['TANN_OFF'], withIdentityNumber: true },
    ],
    projectsWithoutIdentifiers: [{ ...project, title: 'Statistikk uten numre', purpose: 1 }],
    withoutTime: 1,
  },
};

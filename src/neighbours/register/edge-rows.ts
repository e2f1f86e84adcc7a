import { addDays, addYears } from '../people/calendar.ts';
import { emitCareService } from './care.ts';
import { emitConsultation, type Consultation } from './child-health.ts';
import { emergencyCare, generalPractice } from './claim-kinds.ts';
import { emitClaim, emitCreditedClaim, type Claim } from './claims.ts';
import { addRandomDental } from './dental.ts';
import { addDisclosures, addLookups } from './disclosures.ts';
import { addCare, careService } from './random-care.ts';
import { addRandomChildHealth } from './random-child-health.ts';
import {
  addEmergencyCare,
  addGeneralPractice,
  addPhysiotherapy,
  addRandomClaims,
  claimsPeriod,
} from './random-claims.ts';
import { dayIn, type Period, type PersonContext } from './register-context.ts';

/** What the register holds of those whom chance would not make; by key of the person. */
export const edgeRows: ReadonlyMap<string, ((context: PersonContext) => void) | 'not-in-register'> =
  new Map<string, ((context: PersonContext) => void) | 'not-in-register'>([
    ['pupil-in-all-five-sources', addPupil],
    ['mother-with-claims-from-midwife', addMother],
    ['adult-with-only-claims', addOnlyClaims],
    ['elderly-with-much-care', addMuchCare],
    ['nothing-held', 'not-in-register'],
    ['five-thousand-rows', addFiveThousandRows],
    ['d-number-became-fnr', (context) => addClaimsSinceArrival(context, 8)],
    ['municipality-merged-and-split', addMergedAndSplit],
    ['expired-codes', addExpiredCodes],
    ['credited-and-rejected-bills', addCreditedAndRejected],
    ['annulled-and-corrected', addAnnulledAndCorrected],
    ['population-register-silent', addSteadyClaims],
    ['protected-address', addSteadyClaims],
    ['sami-name', addSteadyClaims],
    ['father', addSteadyClaims],
    ['turns-sixteen-tomorrow', addChild],
    ['child-of-fourteen', addChild],
    ['turns-twelve-tomorrow', addChild],
    ['child-of-eight', addChild],
    ['baby', addChild],
    ['only-duf-number', (context) => addClaimsSinceArrival(context, 3)],
    ['dead-for-eleven-years', addLongDead],
  ]);

function addPupil(context: PersonContext): void {
  const { today, person } = context;
  withClaims(context, (period) => {
    addGeneralPractice(context, period, 1);
    addEmergencyCare(context, period);
    addPhysiotherapy(context, period, 14);
  });
  addRandomChildHealth(context, { attendance: 1, extras: 1, build: schoolVisit.measuredAs });
  const examinedOn = addDays(today, -40);
  emitConsultation(context, { ...schoolVisit, startedOn: examinedOn, localType: 'Samtale' });
  addRandomDental(context, { visits: 1.6, hasRights: false });
  const supportFrom = addYears(person.birthDate, 12);
  const service = { type: 9, hours: 3, startedOn: supportFrom, lastDay: addDays(today, -500) };
  emitCareService(context, careService(context, service));
  addCare(context, { services: 1, from: supportFrom, level: 2 });
  addDisclosures(context, 1);
  addLookups(context);
}

const schoolVisit = {
  clock: '10:30',
  alderstrinn: 'E',
  form: 'I',
  inSchool: true,
  professions: [28],
  withParents: false,
  measuredAs: { length: 0.4, weight: 0.1 },
} as const;

function addMother(context: PersonContext): void {
  addRandomClaims(context);
  addDisclosures(context, 1);
  addLookups(context);
}

function addOnlyClaims(context: PersonContext): void {
  withClaims(context, (period) => {
    addGeneralPractice(context, period, 0.9);
    addEmergencyCare(context, period);
    addPhysiotherapy(context, period, 22);
  });
}

function addSteadyClaims(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.6));
  addLookups(context);
}

function addClaimsSinceArrival(context: PersonContext, years: number): void {
  const from = addYears(context.today, -years);
  withClaims(context, (period) => addGeneralPractice(context, { ...period, from }, 0.8));
  addLookups(context);
}

function addChild(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.7));
  addRandomChildHealth(context, { attendance: 1, extras: 0.8 });
  addRandomDental(context, { visits: 1.3, hasRights: false });
  addLookups(context);
}

function addMuchCare(context: PersonContext): void {
  const { today } = context;
  withClaims(context, (period) => addGeneralPractice(context, period, 1.4));
  addCare(context, { services: 9, from: '2015-03-01', level: 3 });
  const lastDay = `${context.deliveries.lastReportingYear}-12-31`;
  const startedOn = addYears(today, -2);
  emitCareService(context, careService(context, { type: 21, hours: null, startedOn, lastDay }));
  addRandomDental(context, { visits: 1, hasRights: true });
  addDisclosures(context, 1);
  addLookups(context);
}

/** More bills than anybody has in life, so that lists, reports and limits are tried. */
function addFiveThousandRows(context: PersonContext): void {
  withClaims(context, (period) => {
    addGeneralPractice(context, period, 26);
    addEmergencyCare(context, period);
    addPhysiotherapy(context, period, 4000);
  });
  addLookups(context);
}

function addMergedAndSplit(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 1));
  addCare(context, { services: 3, from: '2018-05-01', level: 2 });
  // One visit to the doctor under each of the three numbers, whatever chance gave.
  for (const year of [2018, 2021, 2025]) {
    emitClaim(context, consultation(context, `${year}-05-14`));
  }
}

function addExpiredCodes(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.5));
  const pandemicKind = { ...generalPractice.electronic, main: [['2aef', 120, 1]] as const };
  emitClaim(context, { ...consultation(context, '2020-04-20'), kind: pandemicKind });
  emitClaim(context, { ...consultation(context, '2017-03-08'), diagnoses: ['R83', 'Z99'] });
  for (const [type, startedOn] of [
    [12, '2016-02-01'],
    [6, '2018-09-10'],
  ] as const) {
    const service = careService(context, { type, hours: null, startedOn, lastDay: '2018-12-31' });
    const endedOn = type === 12 ? '2018-12-31' : '2022-12-31';
    emitCareService(context, { ...service, endedOn });
  }
  // A code that no list has: shown as it is.
  const unknown = { type: 97, hours: 2, startedOn: '2019-04-01', lastDay: '2019-12-31' };
  emitCareService(context, { ...careService(context, unknown), endedOn: '2019-10-01' });
}

function addCreditedAndRejected(context: PersonContext): void {
  withClaims(context, (period) => {
    addGeneralPractice(context, period, 0.5);
    for (let i = 0; i < 3; i++) {
      emitCreditedClaim(context, consultation(context, dayIn(period, context.random)));
      emitClaim(context, {
        ...consultation(context, dayIn(period, context.random)),
        kind: emergencyCare.physical,
        status: 'avvist',
      });
    }
  });
}

function addAnnulledAndCorrected(context: PersonContext): void {
  addRandomChildHealth(context, { attendance: 1, extras: 0.6, build: schoolVisit.measuredAs });
  const visit: Consultation = {
    ...schoolVisit,
    startedOn: addDays(context.today, -300),
    localType: 'Samtale',
  };
  emitConsultation(context, {
    ...visit,
    startedOn: addDays(context.today, -200),
    notificationStatus: 'C',
    recordId: 'annullert-1',
  });
  const correctedOn = addDays(context.today, -291);
  const { receivedAt } = context.deliveries.ofChildHealth(context.providers, correctedOn);
  emitConsultation(context, { ...visit, recordId: 'rettet-1', supersededAt: receivedAt });
  emitConsultation(context, {
    ...visit,
    measuredAs: { length: 0.5, weight: -0.2 },
    recordId: 'rettet-1',
    notificationStatus: 'M',
    reportedOn: correctedOn,
  });
  withClaims(context, (period) => addGeneralPractice(context, period, 0.5));
}

/** Died before claims were taken in; a few old bills came along with the first delivery. */
function addLongDead(context: PersonContext): void {
  const { deceasedOn } = context.person;
  if (!deceasedOn) return;
  for (const daysBefore of [9, 41, 120]) {
    emitClaim(context, consultation(context, addDays(deceasedOn, -daysBefore)));
  }
}

function consultation({ providers }: PersonContext, treatedOn: string): Claim {
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

function withClaims(context: PersonContext, add: (period: Period) => void): void {
  const period = claimsPeriod(context);
  if (period) add(period);
}

import { addDays, addYears } from '../people/calendar.ts';
import { householdPortraits } from '../people/edge-people.ts';
import { addBrokenRows } from './broken-rows.ts';
import { emitCareService } from './care.ts';
import { emitConsultation } from './child-health.ts';
import { otherCare } from './claim-kinds.ts';
import { emitClaim } from './claims.ts';
import { addRandomDental } from './dental.ts';
import { addDisclosures } from './disclosures.ts';
import { doctorsBill, schoolVisit, withClaims } from './edge-contacts.ts';
import { addAnnulledAndCorrected, addCreditedAndRejected, addExpiredCodes } from './edge-states.ts';
import { addLookups, addManyLookups, addOwnLookups } from './look-ups.ts';
import { addCare, careService } from './random-care.ts';
import { addRandomChildHealth } from './random-child-health.ts';
import {
  addEmergencyCare,
  addGeneralPractice,
  addPhysiotherapy,
  addRandomClaims,
} from './random-claims.ts';
import type { PersonContext } from './register-context.ts';

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
    ['turns-eighteen-tomorrow', addChild],
    ['mother-of-toddler', addMother],
    ['toddler-breastfed-late', addToddler],
    ['reserved-and-lifted-twice', addReserver],
    ['pupil-on-utsira', addChild],
    ['pupil-in-roros', addChild],
    ['rows-that-break-the-contract', addBrokenRows],
    ['many-look-ups', addLookedAt],
    ['only-own-look-ups', addLookingAlone],
    ['only-duf-number', (context) => addClaimsSinceArrival(context, 3)],
    ['dead-for-eleven-years', addLongDead],
    ...householdPortraits.map(
      ({ key, age }) => [key, age < 18 ? addChild : addSteadyClaims] as const,
    ),
    ['protected-in-all-five-sources', addPupil],
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

/** The programme asks about breastfeeding for a year; some places go on asking. */
function addToddler(context: PersonContext): void {
  addChild(context);
  for (const [days, breastfeeding] of [
    [400, 2],
    [520, 3],
  ] as const) {
    emitConsultation(context, {
      startedOn: addDays(context.person.birthDate, days),
      clock: '09:15',
      alderstrinn: 'E',
      form: 'I',
      localType: 'Ammeveiledning',
      inSchool: false,
      professions: [28],
      withParents: true,
      breastfeeding,
    });
  }
}

/** Something of each kind that a reservation is about. */
function addReserver(context: PersonContext): void {
  const adviceOn = addYears(context.today, -1);
  addRandomClaims(context);
  emitClaim(context, {
    ...doctorsBill(context, adviceOn),
    kind: otherCare.contraceptionAdvice,
    praksistype: 'HELS',
    praksisOrgNr: context.providers.childHealthClinic,
    behandlerType: 8,
    diagnoses: ['W11'],
  });
  addRandomDental(context, { visits: 1, hasRights: true });
  addLookups(context);
}

function addLookedAt(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.8));
  addManyLookups(context);
}

function addLookingAlone(context: PersonContext): void {
  withClaims(context, (period) => addGeneralPractice(context, period, 0.5));
  addOwnLookups(context);
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
    emitClaim(context, doctorsBill(context, `${year}-05-14`));
  }
}

/** Died before claims were taken in; a few old bills came along with the first delivery. */
function addLongDead(context: PersonContext): void {
  const { deceasedOn } = context.person;
  if (!deceasedOn) return;
  for (const daysBefore of [9, 41, 120]) {
    emitClaim(context, doctorsBill(context, addDays(deceasedOn, -daysBefore)));
  }
}

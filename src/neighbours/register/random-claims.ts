import { addDays, addYears, ageOn, daysBetween, yearOf } from '../people/calendar.ts';
import type { Random } from '../people/random.ts';
import { emergencyCare, generalPractice, otherCare, type ClaimKind } from './claim-kinds.ts';
import { emitClaim, emitCreditedClaim, type Claim } from './claims.ts';
import { lastingCondition, painInTheBody, passingComplaint } from './diagnosis-codes.ts';
import { addPregnancyClaims } from './pregnancy-claims.ts';
import {
  clockBetween,
  dayIn,
  livedIn,
  workingDay,
  yearsIn,
  type Period,
  type PersonContext,
} from './register-context.ts';

/** Claims are held from this day. */
const claimsFrom = '2016-07-01';

/** Bills per consultation: messages, simple contacts and paperwork come on top. */
const billsPerConsultation = 1.95;

export function addRandomClaims(context: PersonContext): void {
  const period = claimsPeriod(context);
  if (!period) return;
  addGeneralPractice(context, period);
  addEmergencyCare(context, period);
  addPhysiotherapy(context, period);
  addDentistry(context, period);
  addOtherTherapy(context, period);
  addPregnancyClaims(context, period);
}

export function claimsPeriod(context: PersonContext): Period | undefined {
  return livedIn(context, { from: claimsFrom, to: context.deliveries.lastClaimsOn });
}

/** Consultations with a fastlege per year and age, SSB 2023. */
function consultationsPerYear(age: number): number {
  if (age <= 5) return 1.9;
  if (age <= 15) return 1.4;
  if (age <= 19) return 2.4;
  if (age <= 29) return 2.6;
  if (age <= 49) return 3.2;
  if (age <= 66) return 3.5;
  if (age <= 79) return 3.9;
  return age <= 89 ? 4.8 : 3.5;
}

/** @param factor how much more or less than others of the same age and sex */
export function addGeneralPractice(
  context: PersonContext,
  period: Period,
  factor = context.random.gammaOfMeanOne(0.9),
): void {
  const { person, random, providers } = context;
  const sexFactor = person.sex === 'female' ? 1.2 : 0.8;
  const practice = random.pick(providers.generalPractices);
  const conditions = lastingConditionsOf(context, period);
  for (const year of yearsOf(period)) {
    const age = ageOn(person.birthDate, year.to);
    const share = (daysBetween(year.from, year.to) + 1) / 365;
    const mean = consultationsPerYear(age) * billsPerConsultation * sexFactor * share * factor;
    const count = random.poisson(mean);
    for (let i = 0; i < count; i++) {
      emitGeneralPractice(context, { year, practice, conditions, manyContacts: mean > 14 });
    }
  }
}

function emitGeneralPractice(
  context: PersonContext,
  where: { year: Period; practice: string; conditions: readonly string[]; manyContacts: boolean },
): void {
  const { random } = context;
  const day = dayIn(where.year, random);
  emitWithFate(context, {
    kind: contactWithGeneralPractice(day, random),
    treatedOn: workingDay(day, where.year),
    clock: clockBetween(8, 15, random),
    praksistype: 'FALE',
    praksisOrgNr: where.practice,
    behandlerType: 1,
    diagnoses: diagnosesOf(context, day, where.conditions),
    hasFreeCard: where.manyContacts && day.slice(5) > '06-01',
  });
}

function contactWithGeneralPractice(day: string, random: Random): ClaimKind {
  return random.weighted(yearOf(day) < 2020 ? contactsBefore2020 : contactsSince2020);
}

const contactsBefore2020 = contactsWithElectronicShare(3);
const contactsSince2020 = contactsWithElectronicShare(16);

function contactsWithElectronicShare(share: number): readonly (readonly [ClaimKind, number])[] {
  return [
    [generalPractice.physical, 54 - share],
    [generalPractice.electronic, share],
    [generalPractice.homeVisit, 0.4],
    [generalPractice.simple, 13],
    [generalPractice.message, 20],
    [generalPractice.cooperation, 3],
    [generalPractice.paperwork, 10],
  ];
}

export function addEmergencyCare(context: PersonContext, period: Period): void {
  const { random, providers } = context;
  const mean = 0.36 * random.gammaOfMeanOne(0.5) * yearsIn(period);
  for (let left = random.poisson(mean); left > 0; left--) {
    const treatedOn = dayIn(period, random);
    emitWithFate(context, {
      kind: random.chance(0.72) ? emergencyCare.physical : emergencyCare.telephone,
      treatedOn,
      clock: clockBetween(16, 23, random),
      praksistype: random.chance(0.5) ? 'LEVA' : 'LEKO',
      praksisOrgNr: providers.emergencyClinic,
      behandlerType: 1,
      diagnoses: diagnosesOf(context, treatedOn, []),
    });
  }
}

/** @param count treatments; by default 42 % of people have had any */
export function addPhysiotherapy(
  context: PersonContext,
  period: Period,
  count = physiotherapyCount(context, period),
): void {
  const { random, providers } = context;
  const praksisOrgNr = random.pick(providers.physiotherapists);
  const praksistype = random.weighted([
    ['FYNO', 8],
    ['FYMT', 1],
    ['FYPM', 1],
  ]);
  let day = dayIn(period, random);
  let complaint = painInTheBody(random);
  for (let done = 0; done < count; done++) {
    emitWithFate(context, {
      kind: otherCare.physiotherapy,
      treatedOn: workingDay(day, period),
      clock: clockBetween(8, 17, random),
      praksistype,
      praksisOrgNr,
      behandlerType: 14,
      diagnoses: [complaint],
    });
    const isNewSeries = random.chance(0.06);
    if (isNewSeries) complaint = painInTheBody(random);
    day = addDays(day, isNewSeries ? random.integer(60, 400) : random.integer(2, 9));
    if (day > period.to) day = addDays(period.from, random.integer(0, 200));
    if (day > period.to) day = period.to;
  }
}

function physiotherapyCount({ random, person, today }: PersonContext, period: Period): number {
  const everUses = random.chance(ageOn(person.birthDate, today) < 16 ? 0.08 : 0.5);
  return everUses ? scaled(random.lognormal(2.75, 1.15), period) : 0;
}

function addDentistry(context: PersonContext, period: Period): void {
  const { random, providers, person, today } = context;
  if (!random.chance(ageOn(person.birthDate, today) < 20 ? 0.12 : 0.41)) return;
  for (let left = scaled(random.lognormal(1.58, 0.88), period); left > 0; left--) {
    const day = dayIn(period, random);
    if (ageOn(person.birthDate, day) < 6) continue;
    const byHygienist = random.chance(0.2);
    emitWithFate(context, {
      kind: byHygienist ? otherCare.dentalHygienist : otherCare.dentist,
      treatedOn: workingDay(day, period),
      clock: clockBetween(8, 15, random),
      praksistype: byHygienist ? 'TAPL' : 'TANN',
      praksisOrgNr: providers.dentist,
      behandlerType: null,
      diagnoses: [],
      stonadspunkt: random.pick(['4', '5', '6a', '9', '14']),
      teeth: teethWithSurfaces(random),
    });
  }
}

/** ISO 3950 tooth with surface, as claims carry it. */
function teethWithSurfaces(random: Random): string[] {
  return Array.from({ length: random.integer(1, 3) }, () => {
    const place = random.integer(1, 7);
    return `${random.integer(1, 4)}${place}${random.pick(place > 3 ? ['O', 'M', 'D'] : ['I', 'M'])}`;
  });
}

function addOtherTherapy(context: PersonContext, period: Period): void {
  const { random, person, today } = context;
  if (!random.chance(ageOn(person.birthDate, today) < 18 ? 0.12 : 0.28)) return;
  const isSpeech = random.chance(0.15);
  for (let left = scaled(random.lognormal(1.78, 0.97), period); left > 0; left--) {
    const day = dayIn(period, random);
    if (ageOn(person.birthDate, day) < 3) continue;
    emitWithFate(context, therapy(context, workingDay(day, period), isSpeech));
  }
}

function therapy({ providers, random }: PersonContext, treatedOn: string, speech: boolean): Claim {
  return {
    kind: speech ? otherCare.speechTherapy : otherCare.chiropractic,
    treatedOn,
    clock: clockBetween(9, 16, random),
    praksistype: speech ? 'LOGO' : 'KINO',
    praksisOrgNr: speech ? providers.speechTherapist : providers.chiropractor,
    behandlerType: null,
    diagnoses: speech ? [] : [painInTheBody(random)],
    ...(speech ? { referral: { on: addDays(treatedOn, -60), diagnosis: 'N19' } } : {}),
  };
}

/** Most bills are approved; a few are rejected, a few credited and sent anew. */
function emitWithFate(context: PersonContext, claim: Claim): void {
  const fate = context.random.unit();
  if (fate < 0.002) emitCreditedClaim(context, claim);
  else emitClaim(context, fate < 0.015 ? { ...claim, status: 'avvist' } : claim);
}

function lastingConditionsOf({ random, person }: PersonContext, { to }: Period): string[] {
  const patient = { age: ageOn(person.birthDate, to), sex: person.sex };
  const count = patient.age < 18 ? 1 : random.integer(1, 3);
  return Array.from({ length: count }, () => lastingCondition(patient, random));
}

function diagnosesOf(
  { random, person }: PersonContext,
  day: string,
  conditions: readonly string[],
): string[] {
  const patient = { age: ageOn(person.birthDate, day), sex: person.sex };
  const main =
    conditions.length > 0 && random.chance(0.45)
      ? random.pick(conditions)
      : passingComplaint(patient, random);
  if (!random.chance(0.32)) return [main];
  const second = passingComplaint(patient, random);
  return second === main ? [main] : [main, second];
}

function* yearsOf({ from, to }: Period): Generator<Period> {
  for (let start = from; start <= to; start = addYears(`${start.slice(0, 4)}-01-01`, 1)) {
    const lastDay = `${start.slice(0, 4)}-12-31`;
    yield { from: start, to: lastDay < to ? lastDay : to };
  }
}

/** The parameters hold for nine and a half years. */
function scaled(count: number, period: Period): number {
  return Math.round((count * yearsIn(period)) / 9.5);
}

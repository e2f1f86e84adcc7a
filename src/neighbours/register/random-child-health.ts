import { addDays, ageOn, daysBetween, earlier, later, yearOf } from '../people/calendar.ts';
import { emitAppointment, emitConsultation, type Consultation } from './child-health.ts';
import { dailyChildHealthFrom } from './child-health-extraction.ts';
import type { Build } from './growth.ts';
import {
  clockBetween,
  dayIn,
  livedIn,
  workingDay,
  yearsIn,
  type Period,
  type PersonContext,
} from './register-context.ts';

/** The programme of helsestasjon: Volven 9505 and the age in days at which it falls due. */
const clinicProgramme: readonly { step: string; day: number; professions: readonly number[] }[] = [
  { step: '3D', day: 2, professions: [8] },
  { step: '10D', day: 9, professions: [28] },
  { step: '4U', day: 28, professions: [28] },
  { step: '6U', day: 43, professions: [28, 1] },
  { step: '3M', day: 92, professions: [28] },
  { step: '4M', day: 122, professions: [28] },
  { step: '5M', day: 153, professions: [28] },
  { step: '6M', day: 183, professions: [1, 28] },
  { step: '8M', day: 245, professions: [28] },
  { step: '10M', day: 306, professions: [28] },
  { step: '12M', day: 366, professions: [28] },
  { step: '15M', day: 458, professions: [28] },
  { step: '18M', day: 534, professions: [28] },
  { step: '2A', day: 737, professions: [1, 28] },
  { step: '4A', day: 1465, professions: [28] },
];

/** School years at which all pupils are seen, by years after birth. */
const schoolProgramme: readonly { step: string; yearsAfterBirth: number; measured: boolean }[] = [
  { step: '6A', yearsAfterBirth: 6, measured: true },
  { step: '8A', yearsAfterBirth: 8, measured: true },
  { step: '13A', yearsAfterBirth: 13, measured: true },
  { step: '15A', yearsAfterBirth: 15, measured: false },
];

/** How one child uses the service. */
export type ChildHealthUse = {
  /** Share of the programme that the child attends. */
  attendance: number;
  /** How much more or less than others it comes outside the programme; 1 is ordinary. */
  extras: number;
  build?: Build;
};

export function addRandomChildHealth(
  context: PersonContext,
  use: ChildHealthUse = { attendance: 0.95, extras: context.random.gammaOfMeanOne(1.5) },
): void {
  const { random, person, today } = context;
  const held = livedIn(context, { from: '2017-01-01', to: addDays(today, -1) });
  const until = addDays(person.birthDate, 19 * 365);
  if (!held || until < held.from) return;
  const period = { from: held.from, to: earlier(until, held.to) };
  const build = use.build ?? { length: random.normal(0, 1), weight: random.normal(0, 1) };
  const consultations = [
    ...clinicConsultations(context, { period, build, use }),
    ...schoolConsultations(context, { period, build, use }),
    ...extraConsultations(context, { period, build, use }),
  ].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const weaning = { fullUntil: random.integer(0, 190), partlyUntil: random.integer(60, 480) };
  for (const consultation of consultations) {
    emitConsultation(context, withBreastfeeding(context, consultation, weaning));
    if (consultation.startedOn >= dailyChildHealthFrom) emitMetAppointment(context, consultation);
  }
  addMissedAppointments(context, period);
}

type Use = { period: Period; build: Build; use: ChildHealthUse };

function clinicConsultations(context: PersonContext, { period, build, use }: Use): Consultation[] {
  const { random, person } = context;
  return clinicProgramme.flatMap(({ step, day, professions }) => {
    const due = addDays(person.birthDate, day + random.integer(0, Math.ceil(day / 25)));
    if (due < period.from || due > period.to || !random.chance(use.attendance)) return [];
    const atHome = step === '3D' || step === '10D';
    return {
      startedOn: workingDay(due, period),
      clock: clockBetween(8, 15, random),
      alderstrinn: step,
      form: atHome ? 'H' : step === '4M' && random.chance(0.4) ? 'G' : 'I',
      localType: random.chance(0.3) ? random.pick(clinicLocalTypes) : null,
      inSchool: false,
      professions,
      withParents: true,
      measuredAs: build,
    };
  });
}

function schoolConsultations(context: PersonContext, { period, build, use }: Use): Consultation[] {
  const { random, person } = context;
  return schoolProgramme.flatMap(({ step, yearsAfterBirth, measured }) => {
    const year = yearOf(person.birthDate) + yearsAfterBirth;
    const due = addDays(`${year}-09-01`, random.integer(0, 85));
    if (due < period.from || due > period.to || !random.chance(use.attendance)) return [];
    return {
      startedOn: workingDay(due, period),
      clock: clockBetween(8, 13, random),
      alderstrinn: step,
      form: measured ? 'I' : 'G',
      localType: random.chance(0.4) ? random.pick(schoolLocalTypes) : null,
      inSchool: true,
      professions: step === '6A' ? [28, 1] : [28],
      withParents: step === '6A',
      ...(measured ? { measuredAs: build } : {}),
    };
  });
}

/** Consultations outside the programme per year of life. */
function extrasPerYear(age: number): number {
  if (age === 0) return 7;
  if (age <= 5) return 2.4;
  return age <= 12 ? 2 : 1.9;
}

function extraConsultations(context: PersonContext, { period, build, use }: Use): Consultation[] {
  const { random, person } = context;
  const firstAge = ageOn(person.birthDate, period.from);
  const lastAge = ageOn(person.birthDate, period.to);
  return Array.from({ length: lastAge - firstAge + 1 }, (_, i) => firstAge + i).flatMap((age) => {
    const year = livedIn(context, {
      from: later(period.from, addDays(person.birthDate, Math.round(age * 365.25))),
      to: earlier(period.to, addDays(person.birthDate, Math.round((age + 1) * 365.25) - 1)),
    });
    if (!year) return [];
    const count = random.poisson(extrasPerYear(age) * use.extras * yearsIn(year));
    return Array.from({ length: count }, () => extraConsultation(context, { year, build }));
  });
}

function extraConsultation(
  { random, person }: PersonContext,
  { year, build }: { year: Period; build: Build },
): Consultation {
  const startedOn = workingDay(dayIn(year, random), year);
  const age = ageOn(person.birthDate, startedOn);
  const measured = random.chance(age === 0 ? 0.85 : age < 6 ? 0.6 : 0.25);
  return {
    startedOn,
    clock: clockBetween(8, 14, random),
    alderstrinn: 'E',
    form: random.chance(0.08) ? 'G' : 'I',
    localType: random.chance(0.6)
      ? random.pick(age < 6 ? clinicLocalTypes : schoolLocalTypes)
      : null,
    inSchool: age >= 6,
    professions: random.chance(0.1) ? [28, 14] : [28],
    withParents: age < 6 || random.chance(0.1),
    ...(measured ? { measuredAs: build } : {}),
  };
}

function withBreastfeeding(
  { random, person }: PersonContext,
  consultation: Consultation,
  { fullUntil, partlyUntil }: { fullUntil: number; partlyUntil: number },
): Consultation {
  const age = daysBetween(person.birthDate, consultation.startedOn);
  if (age >= 365 || !random.chance(0.9)) return consultation;
  return { ...consultation, breastfeeding: age <= fullUntil ? 1 : age <= partlyUntil ? 2 : 3 };
}

function emitMetAppointment(
  context: PersonContext,
  { startedOn, clock, alderstrinn, localType, inSchool }: Consultation,
): void {
  emitAppointment(context, {
    scheduledOn: startedOn,
    clock,
    type: alderstrinn,
    localType,
    inSchool,
    attendance: 1,
  });
}

function addMissedAppointments(context: PersonContext, { to }: Period): void {
  const { random, person } = context;
  const period = livedIn(context, { from: dailyChildHealthFrom, to });
  if (!period || !random.chance(0.2)) return;
  const scheduledOn = workingDay(dayIn(period, random), period);
  emitAppointment(context, {
    scheduledOn,
    clock: clockBetween(8, 14, random),
    type: 'E',
    localType: null,
    inSchool: ageOn(person.birthDate, scheduledOn) >= 6,
    attendance: 2,
  });
}

const clinicLocalTypes = ['Vekstkontroll', 'Vaksinasjon', 'Søvn', 'Kosthold', 'Ammeveiledning'];
const schoolLocalTypes = ['Samtale', 'Vaksinasjon', 'Åpen dør', 'Søvn og hodepine', 'Trivsel'];

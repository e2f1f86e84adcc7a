import { addDays, addYears, ageOn, earlier } from '../people/calendar.ts';
import type { Random } from '../people/random.ts';
import {
  abilities,
  emitAssessment,
  emitCareService,
  type Assessment,
  type CareService,
} from './care.ts';
import { icd10, icpc2 } from './diagnosis-codes.ts';
import { dayIn, livedIn, type Period, type PersonContext } from './register-context.ts';

/** How much care: number of services, when it began, how long each lasts. */
export type CareNeed = { services: number; from: string; level: number };

export function addRandomCare(context: PersonContext): void {
  const { random, person, today } = context;
  const age = ageOn(person.birthDate, person.deceasedOn ?? today);
  if (!random.chance(shareWithCare(age))) return;
  const period = carePeriod(context);
  if (!period) return;
  addCare(context, {
    services: 1 + random.poisson(age >= 67 ? 2.8 : 1.5),
    from: dayIn({ from: period.from, to: addDays(period.to, -1) }, random),
    level: age >= 80 ? 3 : 2,
  });
}

/** Reported since 2017, of services that may have begun before; whole years only. */
function carePeriod(context: PersonContext): Period | undefined {
  const lastDay = `${context.deliveries.lastReportingYear}-12-31`;
  const period = livedIn(context, { from: '2014-01-01', to: lastDay });
  return period && period.to > addDays(period.from, 1) ? period : undefined;
}

function shareWithCare(age: number): number {
  if (age >= 80) return 0.62;
  if (age >= 67) return 0.24;
  return age >= 18 ? 0.085 : 0.04;
}

export function addCare(context: PersonContext, need: CareNeed): void {
  const period = carePeriod(context);
  if (!period || need.from >= period.to) return;
  let lastDay = addDays(need.from, 365);
  for (let i = 0; i < need.services; i++) {
    const service = randomService(context, { from: need.from, to: period.to });
    lastDay = laterOf(lastDay, service.endedOn ?? period.to);
    emitCareService(context, service);
  }
  addYearlyAssessments(context, need, {
    from: need.from > '2017-01-01' ? need.from : '2017-02-01',
    to: earlier(lastDay, period.to),
  });
}

type Offer = {
  type: number;
  ages: readonly [number, number];
  weight: number;
  hours: number | null;
};

/** Volven 9151: who gets what. */
const offers: readonly Offer[] = [
  { type: 15, ages: [0, 120], weight: 8, hours: 4 },
  { type: 6, ages: [65, 120], weight: 5, hours: null },
  { type: 1, ages: [18, 120], weight: 4, hours: 1.5 },
  { type: 5, ages: [65, 120], weight: 2, hours: null },
  { type: 4, ages: [18, 120], weight: 2, hours: 8 },
  { type: 18, ages: [60, 120], weight: 2, hours: null },
  { type: 19, ages: [50, 120], weight: 1.5, hours: null },
  { type: 21, ages: [78, 120], weight: 1.5, hours: null },
  { type: 9, ages: [6, 66], weight: 3, hours: 3 },
  { type: 7, ages: [3, 30], weight: 3, hours: 6 },
  { type: 11, ages: [0, 66], weight: 1.5, hours: 10 },
  { type: 3, ages: [18, 66], weight: 0.7, hours: 32 },
  { type: 29, ages: [18, 110], weight: 1.5, hours: null },
];

/** Day stays and institutions are run by the nursing home, all else by the home service. */
const inInstitution = new Set([17, 18, 19, 20, 21, 22, 25]);

function randomService(context: PersonContext, period: Period): CareService {
  const { random, person } = context;
  const startedOn = dayIn({ from: period.from, to: addDays(period.to, -1) }, random);
  const age = ageOn(person.birthDate, startedOn);
  const fitting = offers.filter(({ ages }) => age >= ages[0] && age <= ages[1]);
  const { type, hours } = random.weighted(fitting.map((offer) => [offer, offer.weight]));
  return careService(context, { type, hours, startedOn, lastDay: period.to });
}

/** A service of a type from a day on, lasting as such services do. */
export function careService(
  { random, providers, person }: PersonContext,
  what: { type: number; hours: number | null; startedOn: string; lastDay: string },
): CareService {
  const { type, startedOn, lastDay } = what;
  const isShort = type === 18 || type === 19;
  const days = isShort ? random.integer(10, 60) : Math.round(random.lognormal(7.4, 0.8));
  const end = addDays(startedOn, days);
  const paused = !isShort && random.chance(0.12) && days > 120;
  return {
    type,
    appliedOn: addDays(startedOn, -random.integer(20, 60)),
    decidedOn: addDays(startedOn, -random.integer(3, 19)),
    startedOn,
    ...(end <= lastDay || person.deceasedOn ? { endedOn: earlier(end, lastDay) } : {}),
    hoursPerWeek:
      what.hours === null ? null : Math.round(what.hours * (0.5 + random.unit()) * 4) / 4,
    providerOrgNr: inInstitution.has(type) ? providers.nursingHome : providers.homeCare,
    ...(paused ? { pause: pauseAfter(addDays(startedOn, 60), random) } : {}),
  };
}

function pauseAfter(day: string, random: Random): { from: string; to: string } {
  const from = addDays(day, random.integer(0, 50));
  return { from, to: addDays(from, random.integer(4, 30)) };
}

function addYearlyAssessments(context: PersonContext, { level }: CareNeed, period: Period): void {
  const { random } = context;
  const household = random.pick([1, 1, 2] as const);
  const diagnoses = careDiagnoses(context);
  let need = level;
  for (let day = addDays(period.from, 20); day <= period.to; day = addYears(day, 1)) {
    emitAssessment(context, {
      recordedOn: day,
      household: ageOn(context.person.birthDate, day) < 18 ? 3 : household,
      hasPlan: random.chance(0.2),
      seenByDoctorOn: random.chance(0.7) ? addDays(day, -random.integer(5, 300)) : null,
      seenByDentistOn: random.chance(0.4) ? addDays(day, -random.integer(5, 300)) : null,
      networkHelpHours: random.chance(0.5) ? random.integer(1, 20) : null,
      scores: abilities.map(() => scoreNear(need, random)),
      diagnoses,
    });
    need += 0.15;
  }
}

function scoreNear(need: number, random: Random): Assessment['scores'][number] {
  if (random.chance(0.03)) return 9;
  const score = Math.round(random.normal(need, 0.9));
  if (score <= 1) return 1;
  if (score === 2 || score === 3 || score === 4) return score;
  return 5;
}

function careDiagnoses({ random, person, today }: PersonContext): Assessment['diagnoses'] {
  const isOld = ageOn(person.birthDate, today) >= 67;
  const codes = isOld ? ['P70', 'K90', 'L89', 'K77', 'R95', 'T90'] : ['P85', 'N88', 'P72', 'N99'];
  const first = { system: icpc2, code: random.pick(codes) };
  return random.chance(0.3) ? [first, { system: icd10, code: isOld ? 'I10' : 'F70.9' }] : [first];
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

import { ageOn, at, earlier, yearOf } from '../people/calendar.ts';
import type { Random } from '../people/random.ts';
import { dayIn, livedIn, provenance, workingDay, type PersonContext } from './register-context.ts';

/** What the one extraction covers. */
const extraction = { from: '2017-01-01', to: '2023-12-31' };

const snomedCt = 'http://snomed.info/sct';
/** Codes of the clinics' record system that have no SNOMED CT code in the extraction. */
const clinicCodes = 'opus';

/** @param perYear how often the person comes; by default as children and groups with rights do */
export function addRandomDental(context: PersonContext, perYear = visitsPerYear(context)): void {
  const { random, person } = context;
  for (let year = 2017; year <= 2023; year++) {
    const age = year - yearOf(person.birthDate);
    const period = livedIn(context, { from: `${year}-01-01`, to: `${year}-12-31` });
    if (!period || age < 2) continue;
    const group = patientGroup(age, perYear.hasRights);
    if (!group) continue;
    for (let left = random.poisson(perYear.visits); left > 0; left--) {
      emitVisit(context, { visitedOn: workingDay(dayIn(period, random), period), group });
    }
  }
}

function visitsPerYear({ random, person }: PersonContext): { visits: number; hasRights: boolean } {
  const isElderly = ageOn(person.birthDate, extraction.to) >= 80;
  return {
    visits: 1.35 * random.gammaOfMeanOne(3),
    hasRights: random.chance(isElderly ? 0.4 : 0.02),
  };
}

/** Groups a to e of tannhelsetjenesteloven § 1-3; undefined for adults who pay elsewhere. */
function patientGroup(age: number, hasRights: boolean): string | undefined {
  if (age <= 18) return 'A';
  if (age <= 20) return 'D';
  if (!hasRights) return undefined;
  return age >= 67 ? 'C' : 'B';
}

function emitVisit(
  context: PersonContext,
  { visitedOn, group }: { visitedOn: string; group: string },
): void {
  const { random, providers, personKey } = context;
  const besokId = context.nextId('kpr.tann_besok');
  const delivery = context.deliveries.ofDental(providers);
  const origin = {
    blocked_at: null,
    ...provenance(delivery, { recordId: `T${besokId}`, validAt: at(visitedOn, '12:00') }),
  };
  const key = { person_key: personKey, besok_id: besokId };
  context.emit('kpr.tann_besok', {
    ...key,
    visited_on: earlier(visitedOn, extraction.to),
    fylkeskommune_org_nr: providers.county,
    klinikk_org_nr: providers.publicDentalClinic,
    patient_group: group,
    paid_amount: group === 'D' ? random.integer(120, 480) : null,
    refund_related: random.chance(0.04),
    ...origin,
  });
  const age = yearOf(visitedOn) - yearOf(context.person.birthDate);
  observations(age, random).forEach((observation, index) =>
    context.emit('kpr.tann_observasjon', { ...key, seq: index + 1, ...observation, ...origin }),
  );
}

type Observation = {
  kind: 'funn' | 'undersokelse' | 'behandling';
  code_system: string;
  code: string;
  tooth_code: string | null;
  surface: string | null;
};

const examination = {
  kind: 'undersokelse',
  code_system: snomedCt,
  code: '34043003',
  tooth_code: null,
  surface: null,
} as const;

function observations(age: number, random: Random): Observation[] {
  const made: Observation[] = [examination];
  if (random.chance(0.4)) {
    made.push({ ...examination, code_system: clinicCodes, code: 'rontgen' });
  }
  const gumsInflamed = random.chance(age > 15 ? 0.25 : 0.08);
  if (gumsInflamed) made.push({ ...examination, kind: 'funn', code: '66383009' });
  const cavities = random.poisson(age < 6 ? 0.2 : 0.5);
  for (let i = 0; i < cavities; i++) made.push(...cavity(age, random));
  return made;
}

function cavity(age: number, random: Random): Observation[] {
  const tooth_code = toothOf(age, random);
  const surface = random.pick(['O', 'M', 'D', 'MO', 'DO', 'MOD', 'B']);
  const treatment = random.weighted([
    [{ code_system: clinicCodes, code: 'fylling' }, 8],
    [{ code_system: clinicCodes, code: 'fluor' }, 3],
    [{ code_system: clinicCodes, code: 'rotfylling' }, 0.5],
    [{ code_system: snomedCt, code: '55162003' }, 0.5],
  ]);
  return [
    { kind: 'funn', code_system: snomedCt, code: '80967001', tooth_code, surface },
    { kind: 'behandling', ...treatment, tooth_code, surface },
  ];
}

/** ISO 3950: milk teeth in quadrants 5 to 8. */
function toothOf(age: number, random: Random): string {
  return age < 9
    ? `${random.integer(5, 8)}${random.integer(3, 5)}`
    : `${random.integer(1, 4)}${random.integer(4, 7)}`;
}

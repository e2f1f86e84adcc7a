import { addDays, ageOn, daysBetween } from '../../people/calendar.ts';
import { municipalities } from '../../people/municipalities.ts';
import { randomFor } from '../../people/random.ts';
import {
  currentNumber,
  type SyntheticNumber,
  type SyntheticPerson,
} from '../../people/synthetic-person.ts';
import { measuresAt, type Measure } from '../../register/growth.ts';
import { makeOrganisations, type Organisations } from '../../register/organisations.ts';

/** One consultation, before a system writes it in its own way. */
export type SampleConsultation = {
  id: string;
  number: SyntheticNumber;
  /** YYYY-MM-DD */
  day: string;
  /** Norwegian clock time, HH:MM. */
  clock: string;
  localType: string;
  /** Volven 8524; the mother's breastfeeding, of infants alone. */
  breastfeeding: 1 | 2 | 3 | undefined;
  measures: readonly Measure[];
  withParents: boolean;
};

/** What one reporting unit sends. */
export type SampleBatch = {
  orgNr: string;
  kommuneNr: string;
  unitName: string;
  consultations: readonly SampleConsultation[];
};

export type SamplePlan = {
  people: readonly SyntheticPerson[];
  /** YYYY-MM-DD; the consultations were the day before. */
  today: string;
  /** Sets the ids of one run apart from those of another. */
  run: string;
};

const oldestInChildHealth = 19;

/**
 * The people to show something for: those with a story, of an age for helsestasjon and school. Not
 * those whose story is that nothing comes, nor those whose story is about their family.
 */
function childHealthPeople(
  { people, today }: SamplePlan,
  { providersIn }: Organisations,
): SyntheticPerson[] {
  return people.filter((person) => {
    if (!person.story || person.listedUnder || person.deceasedOn) return false;
    const { kind } = providersIn(person.municipality.number).childHealthReporting;
    const comes = kind === 'steady' || kind === 'changed-system';
    return comes && ageOn(person.birthDate, today) <= oldestInChildHealth;
  });
}

/** One consultation for each of them, at a place that has the system. */
export function sampleBatch(plan: SamplePlan, system: string): SampleBatch {
  const organisations = makeOrganisations();
  const place = municipalities.find(
    ({ number }) => organisations.providersIn(number).epj.name === system,
  );
  if (place === undefined) throw new Error(`Nobody has ${system}`);
  const unit = organisations.providersIn(place.number).childHealthClinic;
  return {
    orgNr: unit,
    kommuneNr: place.number,
    unitName: organisations.nameOf(unit),
    consultations: childHealthPeople(plan, organisations).map((person, index) =>
      sampleConsultation(person, { plan, system, index }),
    ),
  };
}

function sampleConsultation(
  person: SyntheticPerson,
  { plan, system, index }: { plan: SamplePlan; system: string; index: number },
): SampleConsultation {
  const random = randomFor(`${plan.run}/${system}/${person.key}`);
  const day = addDays(plan.today, -1);
  const age = daysBetween(person.birthDate, day);
  const build = { length: random.normal(0, 0.7), weight: random.normal(0, 0.7) };
  return {
    id: `${plan.run}-${index + 1}`,
    number: currentNumber(person),
    day,
    clock: `${String(8 + (index % 7)).padStart(2, '0')}:${index % 2 === 0 ? '10' : '40'}`,
    localType: age < 6 * 365 ? 'Vekstkontroll' : 'Samtale om søvn',
    breastfeeding: age < 365 ? (age < 180 ? 1 : 2) : undefined,
    measures: measuresAt(Math.max(age, 0), build),
    withParents: age < 6 * 365,
  };
}

import { addDays, addYears, ageOn } from './calendar.ts';
import type { createNumberMaker } from './identity-number.ts';
import { municipalities } from './municipalities.ts';
import { inventName } from './names.ts';
import { randomFor, type Random } from './random.ts';
import type { SyntheticPerson } from './synthetic-person.ts';

type NumberMaker = ReturnType<typeof createNumberMaker>;

/** Shares of the population by age, from SSB table 07459 for 2026 (thousands). */
const ageGroups: readonly (readonly [readonly [number, number], number])[] = [
  [[0, 5], 332],
  [[6, 15], 630],
  [[16, 19], 277],
  [[20, 29], 720],
  [[30, 49], 1510],
  [[50, 66], 1190],
  [[67, 79], 690],
  [[80, 89], 235],
  [[90, 102], 45],
];

/** People as a population has them: ages, places, families, a few who have died. */
export function makeRandomPeople({
  seed,
  today,
  count,
  numbers,
}: {
  seed: string;
  today: string;
  count: number;
  numbers: NumberMaker;
}): SyntheticPerson[] {
  const people = Array.from({ length: count }, (_, index) =>
    makeRandomPerson(`person-${String(index + 1).padStart(4, '0')}`, { seed, today, numbers }),
  );
  return people.map((person) => withParents(person, people, { seed, today }));
}

function makeRandomPerson(
  key: string,
  { seed, today, numbers }: { seed: string; today: string; numbers: NumberMaker },
): SyntheticPerson {
  const random = randomFor(`${seed}/${key}`);
  const [youngest, oldest] = random.weighted(ageGroups);
  const age = random.integer(youngest, oldest);
  const birthDate = addDays(addYears(today, -age), -random.integer(1, 364));
  const sex = random.chance(age > 80 ? 0.6 : 0.497) ? 'female' : 'male';
  const deceasedOn = dateOfDeath(age, today, random);
  const { number, name } = random.weighted(municipalities.map((place) => [place, place.weight]));
  return {
    key,
    numbers: [numbers.fnr({ birthDate, sex }, random)],
    names: inventName(random),
    birthDate,
    sex,
    ...(deceasedOn ? { deceasedOn } : {}),
    municipality: { number, name },
    ...(random.chance(0.004) ? { addressProtection: 'fortrolig' as const } : {}),
  };
}

/** The register keeps the dead: those who would have been old by now, in part. */
function dateOfDeath(age: number, today: string, random: Random): string | undefined {
  const probability = age >= 90 ? 0.45 : age >= 80 ? 0.2 : age >= 67 ? 0.05 : 0;
  if (!random.chance(probability)) return undefined;
  return addDays(today, -random.integer(10, 8 * 365));
}

function withParents(
  child: SyntheticPerson,
  people: readonly SyntheticPerson[],
  { seed, today }: { seed: string; today: string },
): SyntheticPerson {
  if (ageOn(child.birthDate, today) >= 18) return child;
  const random = randomFor(`${seed}/${child.key}/parents`);
  const bornAfter = addYears(child.birthDate, -44);
  const bornBefore = addYears(child.birthDate, -20);
  const possible = people.filter(
    (adult) => !adult.deceasedOn && adult.birthDate <= bornBefore && adult.birthDate >= bornAfter,
  );
  const mothers = possible.filter(({ sex }) => sex === 'female');
  const fathers = possible.filter(({ sex }) => sex === 'male');
  if (mothers.length === 0) return child;
  const mother = random.pick(mothers);
  const father = fathers.length > 0 && random.chance(0.88) ? random.pick(fathers) : undefined;
  return {
    ...child,
    parents: father ? [mother.key, father.key] : [mother.key],
    municipality: mother.municipality,
  };
}

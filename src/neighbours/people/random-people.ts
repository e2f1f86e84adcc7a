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
  const adults = adultsByAge(people);
  return people.map((person) => withParents(person, adults, { seed, today }));
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
  const { number, name } = random.weightedBy(municipalities, ({ weight }) => weight);
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

type Adults = Record<'mothers' | 'fathers', readonly SyntheticPerson[]>;

/** The living, oldest first, so that those of an age lie side by side. */
function adultsByAge(people: readonly SyntheticPerson[]): Adults {
  const living = people
    .filter(({ deceasedOn }) => !deceasedOn)
    .sort((a, b) => (a.birthDate === b.birthDate ? 0 : a.birthDate < b.birthDate ? -1 : 1));
  return {
    mothers: living.filter(({ sex }) => sex === 'female'),
    fathers: living.filter(({ sex }) => sex === 'male'),
  };
}

function withParents(
  child: SyntheticPerson,
  adults: Adults,
  { seed, today }: { seed: string; today: string },
): SyntheticPerson {
  if (ageOn(child.birthDate, today) >= 18) return child;
  const random = randomFor(`${seed}/${child.key}/parents`);
  const mother = pickParent(adults.mothers, child, random);
  if (!mother) return child;
  const father = random.chance(0.88) ? pickParent(adults.fathers, child, random) : undefined;
  return {
    ...child,
    parents: father ? [mother.key, father.key] : [mother.key],
    municipality: mother.municipality,
  };
}

/** Somebody who was from 20 to 44 years old at the birth. */
function pickParent(
  adults: readonly SyntheticPerson[],
  { birthDate }: SyntheticPerson,
  random: Random,
): SyntheticPerson | undefined {
  const first = firstBornAfter(adults, addDays(addYears(birthDate, -44), -1));
  const end = firstBornAfter(adults, addYears(birthDate, -20));
  return first < end ? adults[random.integer(first, end - 1)] : undefined;
}

function firstBornAfter(adults: readonly SyntheticPerson[], date: string): number {
  let low = 0;
  let high = adults.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((adults[middle]?.birthDate ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

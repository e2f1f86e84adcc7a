import { addDays, addYears } from './calendar.ts';
import { edgePortraits } from './edge-portraits.ts';
import type { createNumberMaker } from './identity-number.ts';
import { guardedPortraits } from './guarded-portraits.ts';
import { hinderedPortraits } from './hindered-portraits.ts';
import { municipalityOf } from './municipalities.ts';
import type { Portrait } from './portrait.ts';
import { randomFor } from './random.ts';
import type { SyntheticNumber, SyntheticPerson } from './synthetic-person.ts';
import { togetherPortraits } from './together-portraits.ts';

type NumberMaker = ReturnType<typeof createNumberMaker>;

/** Families in which it matters who may act for whom. */
export const householdPortraits: readonly Portrait[] = [
  ...togetherPortraits,
  ...guardedPortraits,
  ...hinderedPortraits,
];

type Making = { seed: string; today: string; numbers: NumberMaker };

/** The hand-made people, first in every register, in the order in which they are worth a visit. */
export function makeEdgePeople(making: Making): SyntheticPerson[] {
  return [
    ...edgePortraits.map((portrait) => makePerson(portrait, making)),
    ...householdPortraits.map((portrait) => ({
      ...makePerson(portrait, making),
      listedUnder: 'families' as const,
    })),
  ];
}

function makePerson(portrait: Portrait, { seed, today, numbers }: Making): SyntheticPerson {
  const birthDate = bornOn(portrait, today);
  const { number, name } = municipalityOf(portrait.municipality);
  return {
    key: portrait.key,
    numbers: numbersOf(portrait, birthDate, { seed, numbers }),
    names: portrait.names,
    birthDate,
    sex: portrait.sex,
    ...(portrait.yearsSinceDeath
      ? { deceasedOn: addDays(addYears(today, -portrait.yearsSinceDeath), -20) }
      : {}),
    municipality: { number, name },
    ...portrait.also,
    story: { nb: portrait.story },
  };
}

function bornOn({ age, daysSinceBirthday }: Portrait, today: string): string {
  return daysSinceBirthday < 0
    ? addYears(addDays(today, -daysSinceBirthday), -age - 1)
    : addYears(addDays(today, -daysSinceBirthday), -age);
}

function numbersOf(
  { key, sex, identifiedBy }: Portrait,
  birthDate: string,
  { seed, numbers }: { seed: string; numbers: NumberMaker },
): SyntheticNumber[] {
  const random = randomFor(`${seed}/${key}`);
  const bearer = { birthDate, sex };
  if (identifiedBy === 'duf') return [numbers.duf(random)];
  const fnr = numbers.fnr(bearer, random);
  if (identifiedBy === undefined) return [fnr];
  return [{ ...numbers.dnr(bearer, random), current: false }, fnr];
}

import { addDays, addYears } from './calendar.ts';
import { edgePortraits } from './edge-portraits.ts';
import type { createNumberMaker } from './identity-number.ts';
import { municipalityOf } from './municipalities.ts';
import type { Portrait } from './portrait.ts';
import { randomFor } from './random.ts';
import type { SyntheticNumber, SyntheticPerson } from './synthetic-person.ts';

type NumberMaker = ReturnType<typeof createNumberMaker>;

/** The hand-made people, first in every register, in the order in which they are worth a visit. */
export function makeEdgePeople({
  seed,
  today,
  numbers,
}: {
  seed: string;
  today: string;
  numbers: NumberMaker;
}): SyntheticPerson[] {
  return edgePortraits.map((portrait) => {
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
  });
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

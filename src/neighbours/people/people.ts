import { makeEdgePeople } from './edge-people.ts';
import { createNumberMaker } from './identity-number.ts';
import { makeRandomPeople } from './random-people.ts';
import { currentNumber, type SyntheticPerson } from './synthetic-person.ts';

/**
 * Makes the people of the synthetic register: the hand-made ones first, then `count` random ones.
 * The same input gives the same people.
 *
 * @param today 'YYYY-MM-DD'; ages and birthdays follow from it
 */
export function makePeople({
  seed,
  today,
  count,
}: {
  seed: string;
  today: string;
  count: number;
}): SyntheticPerson[] {
  const numbers = createNumberMaker();
  return [
    ...makeEdgePeople({ seed, today, numbers }),
    ...makeRandomPeople({ seed, today, count, numbers }),
  ];
}

/** Those with a story who can sign in: alive, and with a number that ID-porten knows. */
export function signInPeople(people: readonly SyntheticPerson[]): SyntheticPerson[] {
  return people.filter(
    (person) => person.story && !person.deceasedOn && currentNumber(person).kind !== 'duf',
  );
}

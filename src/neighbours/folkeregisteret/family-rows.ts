import { current, instantOn } from './document-row.ts';
import type { Row } from './document-row.ts';
import type { Register } from './person-document.ts';
import { birthParentsOf, currentNumberOf, isNamed, parentsOf } from './registered-person.ts';
import type { RegisteredPerson } from './registered-person.ts';

const ageOfMajority = 18;

/**
 * The child's rows name who is responsible, the responsible person's rows name the child. They end
 * with the child's majority or death; the dead are responsible for nobody.
 */
export function parentalResponsibilityRows(person: RegisteredPerson, register: Register): Row[] {
  const { people } = register;
  const onChild = responsibleFor(person, register).map((parent) =>
    responsibilityRow(person, parent, { register, about: { ansvarlig: currentNumberOf(parent) } }),
  );
  const onParent = people
    .filter(({ parents }) => isNamed(person, parents))
    .filter((child) => responsibleFor(child, register).includes(person))
    .map((child) =>
      responsibilityRow(child, person, {
        register,
        about: { ansvarssubjekt: currentNumberOf(child) },
      }),
    );
  return [...onChild, ...onParent];
}

function responsibilityRow(
  child: RegisteredPerson,
  parent: RegisteredPerson,
  { register, about }: { register: Register; about: Record<string, string> },
): Row {
  const { word, from, until } = child.responsibility ?? {};
  const row = current(from ?? child.birthDate, {
    ansvar: word ?? kindOfResponsibility(child, parent, register),
    ...about,
  });
  return until === undefined ? row : { ...row, opphoerstidspunkt: instantOn(until) };
}

/** Family by birth, for life; it gives no authority. */
export function familyRelationRows(person: RegisteredPerson, { people }: Register): Row[] {
  const toParents = birthParentsOf(person, people).map((parent) =>
    current(person.birthDate, {
      relatertPerson: currentNumberOf(parent),
      relatertPersonsRolle: roleOf(parent),
      minRolleForPerson: 'barn',
    }),
  );
  const toChildren = people
    .filter(({ parents = [], relativesOnly = [] }) =>
      isNamed(person, [...parents, ...relativesOnly]),
    )
    .map((child) =>
      current(child.birthDate, {
        relatertPerson: currentNumberOf(child),
        relatertPersonsRolle: 'barn',
        minRolleForPerson: roleOf(person),
      }),
    );
  return [...toParents, ...toChildren];
}

function responsibleFor(child: RegisteredPerson, { people, today }: Register): RegisteredPerson[] {
  if (child.deceasedOn || yearsBetween(child.birthDate, today) >= ageOfMajority) return [];
  return parentsOf(child, people).filter(({ deceasedOn }) => !deceasedOn);
}

function kindOfResponsibility(
  child: RegisteredPerson,
  parent: RegisteredPerson,
  register: Register,
): string {
  return responsibleFor(child, register).length > 1 ? 'felles' : roleOf(parent);
}

function roleOf(parent: RegisteredPerson): string {
  return parent.sex === 'female' ? 'mor' : 'far';
}

/** Whole years between two dates written YYYY-MM-DD. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

import { createHash } from 'node:crypto';

/** What the stand-in needs to know of a person to answer as Folkeregisteret does. */
export type RegisteredPerson = {
  /** A name that `parents` of others may use. */
  key?: string;
  /** DUF numbers are passed over: they are not Folkeregisteret's. */
  numbers: readonly { kind: 'fnr' | 'dnr' | 'duf'; digits: string; current: boolean }[];
  names: { first: string; middle?: string; last: string };
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'female' | 'male';
  /** YYYY-MM-DD */
  deceasedOn?: string;
  /** Folkeregisteret's own word, such as `utflyttet`; absent: worked out from the rest. */
  status?: string;
  addressProtection?: 'fortrolig' | 'strengtFortrolig';
  /** Keys or digits of those with parental responsibility, who are parents by family too. */
  parents?: readonly string[];
  /** Keys of parents by birth without parental responsibility. */
  relativesOnly?: readonly string[];
  /** What differs from the usual in the rows of parental responsibility for this child; days YYYY-MM-DD. */
  responsibility?: { word?: string; from?: string; until?: string };
  /** Key of the one at whose home they are registered; absent: at the first parent's, or their own. */
  livesWith?: string;
  /** Restricted in law in acting for themselves. */
  legalCapacityLimited?: boolean;
  /** The identity is registered as false. */
  falseIdentity?: boolean;
  /** Look-ups of this person fail, as when the register is down. */
  folkeregisterSilent?: boolean;
};

/** Fødselsnummer and D-number, the one in use first. */
export function registeredNumbersOf(person: RegisteredPerson) {
  return person.numbers
    .filter(({ kind }) => kind !== 'duf')
    .toSorted((a, b) => Number(b.current) - Number(a.current));
}

export function hasNumber(person: RegisteredPerson, digits: string): boolean {
  return registeredNumbersOf(person).some((number) => number.digits === digits);
}

/** @throws if the person has neither fødselsnummer nor D-number */
export function currentNumberOf(person: RegisteredPerson): string {
  const number = registeredNumbersOf(person)[0];
  if (!number) throw new Error('Somebody in a family has no number in Folkeregisteret');
  return number.digits;
}

/** Those with parental responsibility while the child is young and they live. */
export function parentsOf(
  person: RegisteredPerson,
  people: readonly RegisteredPerson[],
): RegisteredPerson[] {
  return namedAmong(people, person.parents ?? []);
}

export function birthParentsOf(
  person: RegisteredPerson,
  people: readonly RegisteredPerson[],
): RegisteredPerson[] {
  return namedAmong(people, [...(person.parents ?? []), ...(person.relativesOnly ?? [])]);
}

/** Whether they stand among keys or digits: much quicker than finding all whom those name. */
export function isNamed(person: RegisteredPerson, named: readonly string[] = []): boolean {
  if (person.key !== undefined && named.includes(person.key)) return true;
  return person.numbers.some(({ digits }) => named.includes(digits));
}

function namedAmong(
  people: readonly RegisteredPerson[],
  named: readonly string[],
): RegisteredPerson[] {
  return named.length === 0 ? [] : people.filter((other) => isNamed(other, named));
}

/** Stands for Matrikkelen's number of the address: the same for those who share a home. */
export function homeOf(person: RegisteredPerson, people: readonly RegisteredPerson[]): string {
  const host = people.find(({ key }) => key !== undefined && key === person.livesWith);
  const [firstParent] = parentsOf(person, people);
  const other = host ?? firstParent;
  if (other !== undefined && other !== person) return homeOf(other, people);
  return createHash('sha256').update(currentNumberOf(person)).digest('hex').slice(0, 12);
}

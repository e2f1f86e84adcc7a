export type SyntheticNumber = {
  kind: 'fnr' | 'dnr' | 'duf';
  digits: string;
  /** False for a number that another has replaced. */
  current: boolean;
};

/** Somebody who does not exist: bears a number with month + 80 and a name that nobody has. */
export type SyntheticPerson = {
  /** Stable between runs; telling for the hand-made ones. */
  key: string;
  numbers: readonly SyntheticNumber[];
  names: { first: string; middle?: string; last: string };
  birthDate: string;
  sex: 'female' | 'male';
  deceasedOn?: string;
  municipality: { number: string; name: string };
  /** Keys of holders of parental responsibility. */
  parents?: readonly string[];
  /** Key of the one whose home they share; absent: at the first parent's, or their own. */
  livesWith?: string;
  addressProtection?: 'fortrolig' | 'strengtFortrolig';
  /** The population register does not answer about this person. */
  folkeregisterSilent?: true;
  /** What one sees when signed in as this person. */
  story?: { nb: string };
};

/** The number that the person goes by now. */
export function currentNumber(person: SyntheticPerson): SyntheticNumber {
  const number = person.numbers.find(({ current }) => current);
  if (!number) throw new Error(`${person.key} has no current number`);
  return number;
}

export function fullName({ names }: SyntheticPerson): string {
  return [names.first, names.middle, names.last].filter(Boolean).join(' ');
}

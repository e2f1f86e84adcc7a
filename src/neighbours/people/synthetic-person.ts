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
  /** Keys of parents by birth without parental responsibility. */
  relativesOnly?: readonly string[];
  /** What differs from the usual in the rows of parental responsibility for this child. */
  responsibility?: ResponsibilityOddity;
  /** Key of the one whose home they share; absent: at the first parent's, or their own. */
  livesWith?: string;
  addressProtection?: 'fortrolig' | 'strengtFortrolig';
  /** Restricted in law in acting for themselves. */
  legalCapacityLimited?: true;
  /** The identity is registered as false. */
  falseIdentity?: true;
  /** The population register does not answer about this person. */
  folkeregisterSilent?: true;
  /** What one sees when signed in as this person. */
  story?: { nb: string };
  /** Where the sign-in page lists them; absent: among the first. */
  listedUnder?: 'families';
};

/** Folkeregisteret's own word for the kind, and days YYYY-MM-DD on which the rows begin and end. */
type ResponsibilityOddity = { word?: string; from?: string; until?: string };

/** The number that the person goes by now. */
export function currentNumber(person: SyntheticPerson): SyntheticNumber {
  const number = person.numbers.find(({ current }) => current);
  if (!number) throw new Error(`${person.key} has no current number`);
  return number;
}

export function fullName({ names }: SyntheticPerson): string {
  return [names.first, names.middle, names.last].filter(Boolean).join(' ');
}

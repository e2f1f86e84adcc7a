import { currentNumberOf, homeOf, registeredNumbersOf } from './registered-person.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { current } from './document-row.ts';
import type { Row } from './document-row.ts';
import { familyRelationRows, parentalResponsibilityRows } from './family-rows.ts';

export type PersonDocument = Record<string, Row[]>;

export type Register = {
  people: readonly RegisteredPerson[];
  /** YYYY-MM-DD */
  today: string;
};

/** The rows of one entity; none leaves the entity out of the document. */
type Entity = (person: RegisteredPerson, register: Register) => Row[];

const entities: Record<string, Entity> = {
  identifikasjonsnummer: identityNumberRows,
  status: (person) => [current(person.birthDate, { status: statusOf(person) })],
  foedsel: ({ birthDate }) => [
    current(birthDate, { foedselsdato: birthDate, foedselsaar: birthDate.slice(0, 4) }),
  ],
  doedsfall: ({ deceasedOn }) =>
    deceasedOn ? [current(deceasedOn, { doedsdato: deceasedOn })] : [],
  kjoenn: ({ birthDate, sex }) => [
    current(birthDate, { kjoenn: sex === 'female' ? 'kvinne' : 'mann' }),
  ],
  navn: nameRows,
  adressebeskyttelse: ({ birthDate, addressProtection }) =>
    addressProtection ? [current(birthDate, { graderingsnivaa: addressProtection })] : [],
  falskIdentitet: ({ birthDate, falseIdentity }) =>
    falseIdentity ? [current(birthDate, { erFalsk: true })] : [],
  bostedsadresse: residenceRows,
  deltBosted: () => [],
  familierelasjon: familyRelationRows,
  foreldreansvar: parentalResponsibilityRows,
  vergemaalEllerFremtidsfullmakt: () => [],
  rettsligHandleevne: ({ birthDate, legalCapacityLimited }) =>
    legalCapacityLimited
      ? [current(birthDate, { rettsligHandleevneomfang: 'personligeForhold' })]
      : [],
};

/** Parts that stand for several entities. */
const bundles: Record<string, readonly string[]> = {
  'person-basis': [
    'identifikasjonsnummer',
    'status',
    'foedsel',
    'doedsfall',
    'kjoenn',
    'navn',
    'adressebeskyttelse',
  ],
  'relasjon-utvidet': ['familierelasjon', 'foreldreansvar', 'vergemaalEllerFremtidsfullmakt'],
};

export function isPart(part: string): boolean {
  return part in entities || part in bundles;
}

/**
 * A person's document in the field names of Folkeregisteret's «offentlig med hjemmel».
 *
 * @param parts entity names or bundles; none means `person-basis`
 */
export function personDocument(
  person: RegisteredPerson,
  parts: string[],
  register: Register,
): PersonDocument {
  const wanted = new Set(
    (parts.length > 0 ? parts : ['person-basis']).flatMap((part) => bundles[part] ?? [part]),
  );
  const filled = Object.entries(entities)
    .filter(([name]) => name === 'identifikasjonsnummer' || wanted.has(name))
    .map(([name, rowsOf]) => [name, rowsOf(person, register)] as const)
    .filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(filled);
}

function identityNumberRows(person: RegisteredPerson): Row[] {
  return registeredNumbersOf(person).map(({ kind, digits, current: inUse }) => ({
    ...current(person.birthDate, {
      status: inUse ? 'iBruk' : 'opphoert',
      foedselsEllerDNummer: digits,
      identifikatortype: kind === 'dnr' ? 'dNummer' : 'foedselsnummer',
    }),
    erGjeldende: inUse,
  }));
}

/** Nothing of where somebody with a protected address lives, not even the municipality. */
function residenceRows(person: RegisteredPerson, register: Register): Row[] {
  if (person.addressProtection !== undefined || person.deceasedOn !== undefined) return [];
  return [
    current(person.birthDate, {
      adresseIdentifikatorFraMatrikkelen: homeOf(person, register.people),
      adressegradering: 'ugradert',
    }),
  ];
}

function nameRows({ birthDate, names: { first, middle, last } }: RegisteredPerson): Row[] {
  return [
    current(birthDate, {
      fornavn: first,
      ...(middle && { mellomnavn: middle }),
      etternavn: last,
      forkortetNavn: [last, first, middle].filter(Boolean).join(' '),
    }),
  ];
}

function statusOf(person: RegisteredPerson): string {
  if (person.status) return person.status;
  if (person.deceasedOn) return 'doed';
  const number = registeredNumbersOf(person).find(
    ({ digits }) => digits === currentNumberOf(person),
  );
  return number?.kind === 'dnr' ? 'midlertidig' : 'bosatt';
}

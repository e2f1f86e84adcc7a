import type { Row } from '../folkeregisteret/document-row.ts';
import { personDocument, type Register } from '../folkeregisteret/person-document.ts';
import type { RegisteredPerson } from '../folkeregisteret/registered-person.ts';

type Members = Record<string, unknown>;

/** Persontjenesten's entities: Folkeregisteret's name, and its rows' members in English. */
const entities: Record<string, { of: string; members: (row: Row) => Members; single?: true }> = {
  norwegianIdentificationNumber: {
    of: 'identifikasjonsnummer',
    members: (row) => ({ identificationNumber: row['foedselsEllerDNummer'] }),
  },
  status: { of: 'status', members: (row) => ({ status: english(row['status']) }) },
  name: {
    of: 'navn',
    members: ({ fornavn, mellomnavn = null, etternavn }) => ({
      firstName: fornavn,
      middleName: mellomnavn,
      lastName: etternavn,
    }),
  },
  birth: { of: 'foedsel', members: (row) => ({ birthDate: row['foedselsdato'] }) },
  death: { of: 'doedsfall', single: true, members: (row) => ({ deceasedDate: row['doedsdato'] }) },
  falseIdentity: {
    of: 'falskIdentitet',
    single: true,
    members: (row) => ({ isFalseIdentity: row['erFalsk'] }),
  },
  addressProtection: {
    of: 'adressebeskyttelse',
    members: (row) => ({ protectionLevel: english(row['graderingsnivaa']) }),
  },
  residentialAddress: {
    of: 'bostedsadresse',
    members: (row) => ({
      cadastralIdentifier: row['adresseIdentifikatorFraMatrikkelen'],
      streetAddress: null,
    }),
  },
  sharedResidence: { of: 'deltBosted', members: () => ({}) },
  parentalResponsibility: {
    of: 'foreldreansvar',
    members: ({ ansvar, ansvarlig = null, ansvarssubjekt = null }) => ({
      responsibilityType: english(ansvar),
      responsible: ansvarlig,
      subjectOfResponsibility: ansvarssubjekt,
    }),
  },
  familyRelation: {
    of: 'familierelasjon',
    members: (row) => ({ relatedPerson: row['relatertPerson'] }),
  },
  legalAuthority: { of: 'rettsligHandleevne', members: () => ({}) },
};

/** `ParentalResponsibility` for `parentalResponsibility`. */
export function isInformationPart(part: string): boolean {
  return Object.keys(entities).some((name) => partOf(name) === part);
}

/** A person's document in the field names of NHN's Persontjenesten; what is not there is null. */
export function englishDocument(
  person: RegisteredPerson,
  parts: readonly string[],
  register: Register,
): Members {
  const wanted = Object.entries(entities).filter(([name]) => parts.includes(partOf(name)));
  const asked = wanted.map(([, { of }]) => of);
  const document = personDocument(person, asked, register);
  return Object.fromEntries(
    wanted.map(([name, { of, members, single }]) => {
      const rows = (document[of] ?? []).map((row) => ({ ...metadataOf(row), ...members(row) }));
      return [name, single ? (rows[0] ?? null) : rows];
    }),
  );
}

function partOf(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function metadataOf(row: Row): Members {
  return {
    registeredAt: row.ajourholdstidspunkt,
    isValid: row.erGjeldende,
    source: row.kilde,
    reason: row.aarsak,
    validFrom: row.gyldighetstidspunkt,
    validTo: row.opphoerstidspunkt ?? null,
  };
}

const words: Readonly<Record<string, string>> = {
  bosatt: 'Resident',
  utflyttet: 'Emigrated',
  doed: 'Deceased',
  midlertidig: 'Temporary',
  felles: 'Joint',
  mor: 'Mother',
  far: 'Father',
  fortrolig: 'Confidential',
  strengtFortrolig: 'StrictlyConfidential',
};

/** A word that has no English name stays as it is, as a new one would. */
function english(word: unknown): string {
  return words[String(word)] ?? String(word);
}

import { z } from 'zod';
import type { AddressProtection, PersonFacts, PersonStatus, ResponsibilityKind } from './person.ts';
import type { NationalId } from './national-id.ts';
import { factsOfRows, numberOf, wordOf, type ReadingOptions } from './register-facts.ts';

/** What we ask of a person, no more. */
export const parts = [
  'identifikasjonsnummer',
  'status',
  'navn',
  'foedsel',
  'doedsfall',
  'falskIdentitet',
  'adressebeskyttelse',
  'bostedsadresse',
  'deltBosted',
  'foreldreansvar',
  'rettsligHandleevne',
];

/** What we ask of somebody's family, of the staff alone. */
export const familyParts = ['familierelasjon'];

/** Every entity is a list of rows, of which those in force are marked; unknown members are let be. */
const rowsOf = <Row extends z.ZodRawShape>(row: Row) =>
  z.array(z.object({ erGjeldende: z.boolean(), ...row })).default([]);
const instant = z.iso.datetime({ offset: true, local: true }).optional();
const addressRows = rowsOf({
  adresseIdentifikatorFraMatrikkelen: z.string().optional(),
  vegadresse: z
    .object({
      kommunenummer: z.string().optional(),
      bruksenhetsnummer: z.string().optional(),
      adressekode: z.string().optional(),
      adressenummer: z
        .object({ husnummer: z.string().optional(), husbokstav: z.string().optional() })
        .optional(),
    })
    .optional(),
});

const personDocument = z.object({
  identifikasjonsnummer: rowsOf({ foedselsEllerDNummer: z.string(), status: z.string() }),
  status: rowsOf({ status: z.string() }),
  navn: rowsOf({
    fornavn: z.string(),
    mellomnavn: z.string().optional(),
    etternavn: z.string(),
  }),
  foedsel: rowsOf({ foedselsdato: z.iso.date().optional() }),
  doedsfall: rowsOf({ doedsdato: z.iso.date().optional() }),
  falskIdentitet: rowsOf({ erFalsk: z.boolean().optional() }),
  adressebeskyttelse: rowsOf({ graderingsnivaa: z.string() }),
  bostedsadresse: addressRows,
  deltBosted: addressRows,
  foreldreansvar: rowsOf({
    ansvar: z.string(),
    ansvarlig: z.string().optional(),
    ansvarssubjekt: z.string().optional(),
    gyldighetstidspunkt: instant,
    opphoerstidspunkt: instant,
  }),
  rettsligHandleevne: rowsOf({ rettsligHandleevneomfang: z.string().optional() }),
});
const familyDocument = z.object({
  familierelasjon: rowsOf({ relatertPerson: z.string().optional() }),
});

type PersonDocument = z.infer<typeof personDocument>;
type AddressRow = PersonDocument['bostedsadresse'][number];

/**
 * The rows in force of a document of Folkeregisteret's «offentlig med hjemmel», in our own words;
 * undefined for what is no such document. Words that we do not know become `unknown`, and are told
 * to `onUnknownWord` by their entity.
 */
export function readFolkeregisteret(
  given: unknown,
  options: ReadingOptions,
): PersonFacts | undefined {
  const parsed = personDocument.safeParse(given);
  if (!parsed.success) return undefined;
  const document = parsed.data;
  const name = document.navn.find(inForce);
  return factsOfRows(
    {
      numbers: document.identifikasjonsnummer.map((row) => ({
        digits: row.foedselsEllerDNummer,
        inUse: row.erGjeldende,
      })),
      name: name && { first: name.fornavn, middle: name.mellomnavn, last: name.etternavn },
      birthDate: document.foedsel.find(inForce)?.foedselsdato,
      deceasedOn: document.doedsfall.find(inForce)?.doedsdato,
      ...wordsOf(document, options),
      legalCapacityLimited: document.rettsligHandleevne.some(inForce),
      falseIdentity: document.falskIdentitet.some((row) => inForce(row) && row.erFalsk !== false),
      addresses: [...document.bostedsadresse, ...document.deltBosted]
        .filter(inForce)
        .map(addressOf),
    },
    options,
  );
}

/** Whom the rows of family in force name; undefined for what is no such document. */
export function readFolkeregisteretFamily(
  given: unknown,
  { allowSynthetic }: ReadingOptions,
): NationalId[] | undefined {
  const rows = familyDocument.safeParse(given).data?.familierelasjon;
  return rows
    ?.filter(inForce)
    .flatMap(({ relatertPerson }) => numberOf(relatertPerson, allowSynthetic) ?? []);
}

function wordsOf(document: PersonDocument, { onUnknownWord }: ReadingOptions) {
  return {
    status: wordOf(statuses, document.status.find(inForce)?.status, () => {
      onUnknownWord('status');
    }),
    protections: document.adressebeskyttelse.filter(inForce).map(({ graderingsnivaa }) =>
      wordOf(protectionLevels, graderingsnivaa, () => {
        onUnknownWord('adressebeskyttelse');
      }),
    ),
    responsibilities: document.foreldreansvar.filter(inForce).map((row) => ({
      kind: wordOf(responsibilityKinds, row.ansvar, () => {
        onUnknownWord('foreldreansvar');
      }),
      responsible: row.ansvarlig,
      child: row.ansvarssubjekt,
      from: row.gyldighetstidspunkt,
      until: row.opphoerstidspunkt,
    })),
  };
}

function addressOf({ adresseIdentifikatorFraMatrikkelen, vegadresse }: AddressRow) {
  return {
    cadastralId: adresseIdentifikatorFraMatrikkelen,
    road: vegadresse && [
      vegadresse.kommunenummer,
      vegadresse.adressekode,
      vegadresse.adressenummer?.husnummer,
      vegadresse.adressenummer?.husbokstav,
    ],
    unit: vegadresse?.bruksenhetsnummer,
  };
}

function inForce({ erGjeldende }: { erGjeldende: boolean }): boolean {
  return erGjeldende;
}

const statuses: Readonly<Record<string, PersonStatus>> = {
  bosatt: 'resident',
  utflyttet: 'emigrated',
  doed: 'dead',
  opphoert: 'discontinued',
  inaktiv: 'inactive',
  aktiv: 'active',
  forsvunnet: 'missing',
  foedselsregistrert: 'birth-registered',
  midlertidig: 'temporary',
  ikkeBosatt: 'non-resident',
};

const responsibilityKinds: Readonly<Record<string, ResponsibilityKind>> = {
  felles: 'joint',
  mor: 'mother',
  far: 'father',
  medmor: 'co-mother',
  andre: 'other',
};

const protectionLevels: Readonly<Record<string, AddressProtection>> = {
  ugradert: 'none',
  fortrolig: 'confidential',
  strengtFortrolig: 'strictly-confidential',
  strengtFortroligUtland: 'abroad',
};

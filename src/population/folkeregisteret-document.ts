import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { NationalId } from './national-id.ts';
import type {
  AddressProtection,
  ParentalResponsibility,
  PersonFacts,
  PersonStatus,
  ResponsibilityKind,
} from './person.ts';

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

export const personDocument = z.object({
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
type PersonDocument = z.infer<typeof personDocument>;
type AddressRow = PersonDocument['bostedsadresse'][number];

/**
 * The rows in force of a document of Folkeregisteret's «offentlig med hjemmel», in our own words.
 * Words that we do not know become `unknown`, and are told to `onUnknownWord` by their entity.
 */
export function factsOf(
  document: PersonDocument,
  { allowSynthetic, now, onUnknownWord }: ReadingOptions,
): PersonFacts {
  const name = document.navn.find(inForce);
  const protection = protectionOf(document.adressebeskyttelse.filter(inForce), onUnknownWord);
  const status = document.status.find(inForce)?.status;
  const idOf = (digits: string | undefined) => numberOf(digits, allowSynthetic);
  return {
    identifiers: [...document.identifikasjonsnummer]
      .sort((a, b) => Number(b.erGjeldende) - Number(a.erGjeldende))
      .flatMap(({ foedselsEllerDNummer }) => idOf(foedselsEllerDNummer) ?? []),
    name: name && { first: name.fornavn, middle: name.mellomnavn, last: name.etternavn },
    birthDate: document.foedsel.find(inForce)?.foedselsdato,
    deceasedOn: document.doedsfall.find(inForce)?.doedsdato,
    status: wordOf(statuses, status, () => onUnknownWord('status')),
    addressProtection: protection,
    parentalResponsibilities: document.foreldreansvar
      .filter(inForce)
      .map((row): ParentalResponsibility => ({
        kind: wordOf(responsibilityKinds, row.ansvar, () => onUnknownWord('foreldreansvar')),
        responsible: idOf(row.ansvarlig),
        child: idOf(row.ansvarssubjekt),
        from: dateOf(row.gyldighetstidspunkt),
        until: dateOf(row.opphoerstidspunkt),
      })),
    legalCapacityLimited: document.rettsligHandleevne.some(inForce),
    falseIdentity: document.falskIdentitet.some((row) => inForce(row) && row.erFalsk !== false),
    residences:
      protection === 'none'
        ? [...document.bostedsadresse, ...document.deltBosted]
            .filter(inForce)
            .flatMap((row) => residenceKey(row) ?? [])
        : [],
    readAt: now,
  };
}

export type ReadingOptions = {
  allowSynthetic: boolean;
  now: Date;
  onUnknownWord: (entity: string) => void;
};

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

function wordOf<Word extends string>(
  words: Readonly<Record<string, Word>>,
  word: string | undefined,
  onUnknown: () => void,
): Word | 'unknown' {
  if (word === undefined) return 'unknown';
  const known = Object.hasOwn(words, word) ? words[word] : undefined;
  if (known === undefined) onUnknown();
  return known ?? 'unknown';
}

const strictness: readonly AddressProtection[] = [
  'none',
  'confidential',
  'abroad',
  'strictly-confidential',
];

/** The strictest of the rows; a level that we do not know counts as that. */
function protectionOf(
  rows: readonly { graderingsnivaa: string }[],
  onUnknownWord: (entity: string) => void,
): AddressProtection {
  const levels = rows.map(({ graderingsnivaa }) => {
    const level = wordOf(protectionLevels, graderingsnivaa, () =>
      onUnknownWord('adressebeskyttelse'),
    );
    return level === 'unknown' ? 'strictly-confidential' : level;
  });
  return strictness.findLast((level) => levels.includes(level)) ?? 'none';
}

/** Addresses match one another within this process, and cannot be read back. */
const residenceSecret = randomBytes(32);

function residenceKey({ adresseIdentifikatorFraMatrikkelen, vegadresse }: AddressRow) {
  const road = vegadresse && [
    vegadresse.kommunenummer,
    vegadresse.adressekode,
    vegadresse.adressenummer?.husnummer,
    vegadresse.adressenummer?.husbokstav,
  ];
  const place = adresseIdentifikatorFraMatrikkelen ?? road?.join('/');
  if (place === undefined) return undefined;
  return createHmac('sha256', residenceSecret)
    .update(`${place}/${vegadresse?.bruksenhetsnummer ?? ''}`)
    .digest('base64url');
}

function inForce({ erGjeldende }: { erGjeldende: boolean }): boolean {
  return erGjeldende;
}

function numberOf(digits: string | undefined, allowSynthetic: boolean): NationalId | undefined {
  if (digits === undefined) return undefined;
  const parsed = NationalId.parse(digits, { allowSynthetic });
  return parsed.outcome === 'valid' ? parsed.id : undefined;
}

function dateOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

import { z } from 'zod';
import { osloDate } from '../shared/format.ts';
import type { AddressProtection, PersonFacts, PersonStatus, ResponsibilityKind } from './person.ts';
import type { NationalId } from './national-id.ts';
import { factsOfRows, numberOf, wordOf, type ReadingOptions } from './register-facts.ts';

/** What we ask of a person, no more. */
export const informationParts = [
  'NorwegianIdentificationNumber',
  'Status',
  'Name',
  'Birth',
  'Death',
  'FalseIdentity',
  'AddressProtection',
  'ResidentialAddress',
  'SharedResidence',
  'ParentalResponsibility',
  'LegalAuthority',
];

/** What we ask of somebody's family, of the staff alone; its names follow the other entities'. */
export const familyParts = ['FamilyRelation'];

/** What has no value may be null or left out; unknown members are let be. */
const text = z.string().nullish();
const instant = z.iso.datetime({ offset: true, local: true }).nullish();
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).nullish();
const rowOf = <Row extends z.ZodRawShape>(row: Row) => z.object({ isValid: z.boolean(), ...row });
const rowsOf = <Row extends z.ZodRawShape>(row: Row) =>
  z
    .array(rowOf(row))
    .nullish()
    .transform((rows) => rows ?? []);
const address = {
  cadastralIdentifier: text,
  streetAddress: z
    .object({
      municipalityNumber: text,
      addressCode: text,
      addressNumber: z.object({ houseNumber: text, houseLetter: text }).nullish(),
      separatelyOccupiedUnitNumber: text,
    })
    .nullish(),
};

const personDocument = z.object({
  norwegianIdentificationNumber: rowsOf({ identificationNumber: z.string() }),
  status: rowsOf({ status: z.string() }),
  name: rowsOf({ firstName: z.string(), middleName: text, lastName: z.string() }),
  birth: rowsOf({ birthDate: day }),
  death: rowOf({ deceasedDate: day }).nullish(),
  falseIdentity: rowOf({ isFalseIdentity: z.boolean().nullish() }).nullish(),
  addressProtection: rowsOf({ protectionLevel: z.string() }),
  residentialAddress: rowsOf(address),
  sharedResidence: rowsOf(address),
  parentalResponsibility: rowsOf({
    responsibilityType: z.string(),
    responsible: text,
    subjectOfResponsibility: text,
    validFrom: instant,
    validTo: instant,
  }),
  legalAuthority: rowsOf({}),
});
const familyDocument = z.object({ familyRelation: rowsOf({ relatedPerson: text }) });

type PersonDocument = z.infer<typeof personDocument>;
type AddressRow = PersonDocument['residentialAddress'][number];

/** As `readFolkeregisteretFamily`, of a document of Persontjenesten. */
export function readPersontjenestenFamily(
  given: unknown,
  { allowSynthetic }: ReadingOptions,
): NationalId[] | undefined {
  const rows = familyDocument.safeParse(given).data?.familyRelation;
  return rows
    ?.filter(inForce)
    .flatMap(({ relatedPerson }) => numberOf(relatedPerson ?? undefined, allowSynthetic) ?? []);
}

/** As `readFolkeregisteret`, of a document of Persontjenesten. */
export function readPersontjenesten(
  given: unknown,
  options: ReadingOptions,
): PersonFacts | undefined {
  const parsed = personDocument.safeParse(given);
  if (!parsed.success) return undefined;
  const document = parsed.data;
  const name = document.name.find(inForce);
  const { death, falseIdentity } = document;
  return factsOfRows(
    {
      numbers: document.norwegianIdentificationNumber.map((row) => ({
        digits: row.identificationNumber,
        inUse: row.isValid,
      })),
      name: name && {
        first: name.firstName,
        middle: name.middleName ?? undefined,
        last: name.lastName,
      },
      birthDate: dayOf(document.birth.find(inForce)?.birthDate),
      deceasedOn: death?.isValid ? dayOf(death.deceasedDate) : undefined,
      ...wordsOf(document, options),
      legalCapacityLimited: document.legalAuthority.some(inForce),
      falseIdentity: falseIdentity?.isValid === true && falseIdentity.isFalseIdentity !== false,
      addresses: [...document.residentialAddress, ...document.sharedResidence]
        .filter(inForce)
        .map(addressOf),
    },
    options,
  );
}

function wordsOf(document: PersonDocument, { onUnknownWord }: ReadingOptions) {
  return {
    status: wordOf(statuses, document.status.find(inForce)?.status, () => {
      onUnknownWord('status');
    }),
    protections: document.addressProtection.filter(inForce).map(({ protectionLevel }) =>
      wordOf(protectionLevels, protectionLevel, () => {
        onUnknownWord('addressProtection');
      }),
    ),
    responsibilities: document.parentalResponsibility.filter(inForce).map((row) => ({
      kind: wordOf(responsibilityKinds, row.responsibilityType, () => {
        onUnknownWord('parentalResponsibility');
      }),
      responsible: row.responsible ?? undefined,
      child: row.subjectOfResponsibility ?? undefined,
      from: row.validFrom ?? undefined,
      until: row.validTo ?? undefined,
    })),
  };
}

function addressOf({ cadastralIdentifier, streetAddress: street }: AddressRow) {
  const number = street?.addressNumber;
  return {
    cadastralId: cadastralIdentifier ?? undefined,
    road: street
      ? [
          street.municipalityNumber,
          street.addressCode,
          number?.houseNumber,
          number?.houseLetter,
        ].map((part) => part ?? undefined)
      : undefined,
    unit: street?.separatelyOccupiedUnitNumber ?? undefined,
  };
}

function inForce({ isValid }: { isValid: boolean }): boolean {
  return isValid;
}

/** Days may come as instants: they are days in Norway. */
function dayOf(written: string | null | undefined): string | undefined {
  if (written == null) return undefined;
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(written.slice(10))) return written.slice(0, 10);
  return osloDate(new Date(written));
}

const statuses: Readonly<Record<string, PersonStatus>> = {
  Resident: 'resident',
  Emigrated: 'emigrated',
  Deceased: 'dead',
  Discontinued: 'discontinued',
  Inactive: 'inactive',
  Active: 'active',
  Disappeared: 'missing',
  BirthRegistered: 'birth-registered',
  Temporary: 'temporary',
  NonResident: 'non-resident',
};

const responsibilityKinds: Readonly<Record<string, ResponsibilityKind>> = {
  Joint: 'joint',
  Mother: 'mother',
  Father: 'father',
  CoMother: 'co-mother',
  Other: 'other',
  Unknown: 'unknown',
};

const protectionLevels: Readonly<Record<string, AddressProtection>> = {
  Unclassified: 'none',
  // Of a single address, such as a client's with an institution: it protects nobody's.
  ClientAddress: 'none',
  Confidential: 'confidential',
  StrictlyConfidential: 'strictly-confidential',
  StrictlyConfidentialAbroad: 'abroad',
};

import { createHmac, randomBytes } from 'node:crypto';
import { NationalId } from './national-id.ts';
import type {
  AddressProtection,
  PersonFacts,
  PersonName,
  PersonStatus,
  ResponsibilityKind,
} from './person.ts';

export type ReadingOptions = {
  allowSynthetic: boolean;
  now: Date;
  /** An entity has a word that we do not know. */
  onUnknownWord: (entity: string) => void;
};

/** A person's rows in force in our own words, whichever register wrote them; texts as it wrote them. */
export type RegisterRows = {
  numbers: readonly { digits: string; inUse: boolean }[];
  name: PersonName | undefined;
  birthDate: string | undefined;
  deceasedOn: string | undefined;
  status: PersonStatus;
  protections: readonly (AddressProtection | 'unknown')[];
  responsibilities: readonly {
    kind: ResponsibilityKind;
    responsible: string | undefined;
    child: string | undefined;
    from: string | undefined;
    until: string | undefined;
  }[];
  legalCapacityLimited: boolean;
  falseIdentity: boolean;
  addresses: readonly Address[];
};

type Address = {
  cadastralId: string | undefined;
  /** Municipality, road, number, letter. */
  road: readonly (string | undefined)[] | undefined;
  unit: string | undefined;
};

/** What both population registers' documents come to. */
export function factsOfRows(
  rows: RegisterRows,
  { allowSynthetic, now }: Pick<ReadingOptions, 'allowSynthetic' | 'now'>,
): PersonFacts {
  const addressProtection = strictestOf(rows.protections);
  const idOf = (digits: string | undefined) => numberOf(digits, allowSynthetic);
  return {
    identifiers: [...rows.numbers]
      .sort((a, b) => Number(b.inUse) - Number(a.inUse))
      .flatMap(({ digits }) => idOf(digits) ?? []),
    name: rows.name,
    birthDate: rows.birthDate,
    deceasedOn: rows.deceasedOn,
    status: rows.status,
    addressProtection,
    parentalResponsibilities: rows.responsibilities.map((row) => ({
      kind: row.kind,
      responsible: idOf(row.responsible),
      child: idOf(row.child),
      from: dateOf(row.from),
      until: dateOf(row.until),
    })),
    legalCapacityLimited: rows.legalCapacityLimited,
    falseIdentity: rows.falseIdentity,
    residences:
      addressProtection === 'none'
        ? rows.addresses.flatMap((address) => residenceKey(address) ?? [])
        : [],
    readAt: now,
  };
}

/** The register's word in ours; `unknown` for one that we do not know, which is told. */
export function wordOf<Word extends string>(
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

/** A level that we do not know counts as the strictest. */
function strictestOf(levels: readonly (AddressProtection | 'unknown')[]): AddressProtection {
  if (levels.includes('unknown')) return 'strictly-confidential';
  return strictness.findLast((level) => levels.includes(level)) ?? 'none';
}

/** Addresses match one another within this process, and cannot be read back. */
const residenceSecret = randomBytes(32);

function residenceKey({ cadastralId, road, unit }: Address): string | undefined {
  const place = cadastralId ?? road?.join('/');
  if (place === undefined) return undefined;
  return createHmac('sha256', residenceSecret)
    .update(`${place}/${unit ?? ''}`)
    .digest('base64url');
}

/** Undefined for what is no number that we take. */
export function numberOf(
  digits: string | undefined,
  allowSynthetic: boolean,
): NationalId | undefined {
  if (digits === undefined) return undefined;
  const parsed = NationalId.parse(digits, { allowSynthetic });
  return parsed.outcome === 'valid' ? parsed.id : undefined;
}

function dateOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

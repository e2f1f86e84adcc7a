import type { explanations } from '../../views/holdings/explain-texts.nb.ts';
import type { nb } from '../../views/holdings/texts.nb.ts';

type ExactKey = keyof typeof nb;
type PluralKey<Key> = Key extends `${infer Stem}.one` ? Stem : never;

/** A text, or the stem of one that has a singular and a plural. */
export type HoldingsTextKey = ExactKey | PluralKey<ExactKey>;

type EndOf<Start extends string, Key> = Key extends `${Start}${infer End}` ? End : never;
/** Each names a label, `holdings.field.…`, and what it means, `holdings.explain.…`. */
type FieldName = EndOf<'holdings.explain.', keyof typeof explanations>;
/** Purposes that several columns share, `holdings.why.…`. */
type Purpose = EndOf<'holdings.why.', keyof typeof explanations>;

/** What the data are about, KPR-forskriften § 2-1 second paragraph, letters a–h. */
type DataCategory = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

/**
 * 1: keys, times of loading, organisations. 2: facts about the person and their contacts.
 * 3: health: diagnoses, measures, services, scores, takster, findings, what kind of care it was, and
 * what tells of these: amounts by a public price list, a referral, living in an institution.
 */
type Sensitivity = 1 | 2 | 3;

export type Reading =
  | { kind: 'text' | 'money' | 'boolean' | 'date' | 'instant' }
  | { kind: 'number'; decimals: number }
  /** `system` names a code system of the register, or one of our own lists (`kpr-…`). */
  | { kind: 'code'; system: string }
  /** The row, or the row it is a part of, names the system: in `systemColumn`, behind `prefix`. */
  | { kind: 'code'; systemColumn: string; prefix: string };

type ColumnUse =
  | 'shown'
  /** Keys and times of loading: shown, but under «Teknisk». */
  | 'technical'
  /** Says nothing of its own: the same on the row it belongs to, or told by «Fra hvem». */
  | 'elsewhere'
  /** Kept from the page, and the page says why. */
  | 'withheld';

/** What a date of the column can rightly not be later than. */
type Latest =
  /** The day its row was taken out at the sender: nobody can have sent what had not been. */
  | 'sent'
  /** Today: KPR itself writes it, also after the row came. */
  | 'today'
  /** Nothing: it is agreed or decided beforehand. */
  | 'planned';

export type Column = {
  label: HoldingsTextKey;
  /** What it is, in a sentence or two. */
  explain: HoldingsTextKey;
  why: HoldingsTextKey;
  legalBasis: string;
  reading: Reading;
  category: DataCategory;
  /** The category is our own reading, to be confirmed by the register's owner. */
  assumed: boolean;
  sensitivity: Sensitivity;
  /**
   * Tells where the person lives or goes: by name, by number, or by what is public of who delivered
   * when. Free text of a sender's can name a place.
   */
  tellsPlace: boolean;
  /** Part of «Det viktigste» (STD). «Alt» (FULL) has every column that is shown at all. */
  std: boolean;
  use: ColumnUse;
  latest: Latest;
  /** The column whose value this is the unit of: told behind it. */
  unitOf?: string;
  /** Told in «Det viktigste» only where this column is empty. */
  insteadOf?: string;
};

/** A column before its table says why KPR holds it. */
export type ColumnDraft = Omit<Column, 'why'> & { purpose: Purpose | undefined };

type ColumnTraits = {
  assumed?: true;
  use?: ColumnUse;
  /** When another one than the category gives. */
  sensitivity?: Sensitivity;
  tellsPlace?: true;
  /** Left out of «Det viktigste», though it is shown and about the person. */
  std?: false;
  /** When another one than the table's. */
  purpose?: Purpose;
  /** When another one than `sent`. */
  latest?: Latest;
  unitOf?: string;
  insteadOf?: string;
};

type Described = [name: FieldName, category: DataCategory, traits?: ColumnTraits];

export const text = (...about: Described) => column({ kind: 'text' }, ...about);
export const money = (...about: Described) => column({ kind: 'money' }, ...about);
export const truth = (...about: Described) => column({ kind: 'boolean' }, ...about);
export const date = (...about: Described) => column({ kind: 'date' }, ...about);
export const instant = (...about: Described) => column({ kind: 'instant' }, ...about);
export const number = (decimals: number, ...about: Described) =>
  column({ kind: 'number', decimals }, ...about);
export const code = (system: string, ...about: Described) =>
  column({ kind: 'code', system }, ...about);
export const codeOf = (systemColumn: string, ...about: Described) =>
  prefixedCodeOf('', systemColumn, ...about);
/** As `codeOf`, where the row names the system without its beginning. */
export const prefixedCodeOf = (prefix: string, systemColumn: string, ...about: Described) =>
  column({ kind: 'code', systemColumn, prefix }, ...about);

/** A key or a number that only systems use. */
export const technical = (name: FieldName, traits: ColumnTraits = {}) =>
  text(name, 'c', { use: 'technical', purpose: 'operation', ...traits });

/** A key that the sender has made, as its own systems make them. */
export const senderKey = (name: FieldName) => technical(name, { tellsPlace: true });

/** An organisation that met the person, or the municipality where it lies. */
export const organisation = (name: FieldName) =>
  code(organisationNumbers, name, 'c', { sensitivity: 1, tellsPlace: true });
export const municipality = (name: FieldName) =>
  code(municipalityNumbers, name, 'c', { sensitivity: 1, tellsPlace: true });

/** Which code system a code beside it is of. */
export const codeSystem = () =>
  code(codeSystems, 'code-system', 'd', { sensitivity: 1, purpose: 'operation' });

export const volvenPrefix = '2.16.578.1.12.4.1.1.';
/** Volven's administrative code lists, by number. */
export const volven = (list: number) => `${volvenPrefix}${list}`;

export const municipalityNumbers = volven(3402);
/** Enhetsregisteret. */
export const organisationNumbers = '2.16.578.1.12.4.1.4.101';
export const toothNumbers = 'iso-3950';
export const toothSurfaces = 'kpr-tooth-surface';
export const codeSystems = 'kpr-code-system';

export const personKey = text('person-key', 'a', { use: 'elsewhere', purpose: 'operation' });

// Which municipality delivered when stands at /om-kpr/kilder, so a delivery's times name its sender.
const loading = { use: 'technical', purpose: 'operation', tellsPlace: true } as const;

/** The columns that say where a row came from and whether it still holds: on every row. */
export const origin = {
  source_record_id: senderKey('source-record-id'),
  delivery_id: senderKey('delivery-id'),
  valid_at_source: instant('valid-at-source', 'c', loading),
  loaded_at: instant('loaded-at', 'c', { ...loading, latest: 'today' }),
  superseded_at: instant('superseded-at', 'c', { ...loading, latest: 'today' }),
} as const;

export const blockedAt = instant('blocked-at', 'g', {
  use: 'technical',
  purpose: 'reservation',
  latest: 'today',
});

/** A part repeats its row's key: told once, on the row. */
export const parentKey: ColumnDraft = { ...technical('row-id'), use: 'elsewhere' };

/** The columns of a table, held for a purpose where they do not name one of their own. */
export function heldFor(
  purpose: Purpose,
  drafts: Readonly<Record<string, ColumnDraft>>,
): Readonly<Record<string, Column>> {
  return Object.fromEntries(
    Object.entries(drafts).map(([name, { purpose: own, ...draft }]) => {
      const held = own ?? purpose;
      return [name, { ...draft, why: `holdings.why.${held}` as const }];
    }),
  );
}

function column(
  reading: Reading,
  name: FieldName,
  category: DataCategory,
  traits: ColumnTraits = {},
): ColumnDraft {
  const { assumed = false, use = 'shown', std = true, latest = 'sent', purpose, ...links } = traits;
  const { tellsPlace = false } = traits;
  const sensitivity = traits.sensitivity ?? usualSensitivity(category, use);
  return {
    ...links,
    label: `holdings.field.${name}` as const,
    explain: `holdings.explain.${name}` as const,
    legalBasis: `KPR-forskriften § 2-1 andre ledd bokstav ${category}`,
    reading,
    category,
    assumed,
    sensitivity,
    tellsPlace,
    std: std && use === 'shown' && sensitivity > 1,
    use,
    latest,
    purpose,
  };
}

function usualSensitivity(category: DataCategory, use: ColumnUse): Sensitivity {
  if (use !== 'shown') return 1;
  return category === 'd' || category === 'e' || category === 'h' ? 3 : 2;
}

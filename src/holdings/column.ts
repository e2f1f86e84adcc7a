import type { nb } from '../../views/holdings/texts.nb.ts';

type ExactKey = keyof typeof nb;
type PluralKey<Key> = Key extends `${infer Stem}.one` ? Stem : never;

/** A text, or the stem of one that has a singular and a plural. */
export type HoldingsTextKey = ExactKey | PluralKey<ExactKey>;

/** What the data are about, KPR-forskriften § 2-1 second paragraph, letters a–h. */
type DataCategory = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

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

export type Column = {
  label: HoldingsTextKey;
  reading: Reading;
  category: DataCategory;
  /** The category is our own reading, to be confirmed by the register's owner. */
  assumed: boolean;
  use: ColumnUse;
};

export type ColumnSpec = {
  label: HoldingsTextKey;
  category: DataCategory;
  assumed?: true;
  use?: ColumnUse;
};

export const text = (spec: ColumnSpec) => column({ kind: 'text' }, spec);
export const money = (spec: ColumnSpec) => column({ kind: 'money' }, spec);
export const truth = (spec: ColumnSpec) => column({ kind: 'boolean' }, spec);
export const date = (spec: ColumnSpec) => column({ kind: 'date' }, spec);
export const instant = (spec: ColumnSpec) => column({ kind: 'instant' }, spec);
export const number = (decimals: number, spec: ColumnSpec) =>
  column({ kind: 'number', decimals }, spec);
export const code = (system: string, spec: ColumnSpec) => column({ kind: 'code', system }, spec);
export const codeOf = (systemColumn: string, spec: ColumnSpec) =>
  prefixedCodeOf('', systemColumn, spec);
/** As `codeOf`, where the row names the system without its beginning. */
export const prefixedCodeOf = (prefix: string, systemColumn: string, spec: ColumnSpec) =>
  column({ kind: 'code', systemColumn, prefix }, spec);

/** A key or a number that only systems use. */
export const technical = (label: HoldingsTextKey) =>
  text({ label, category: 'c', use: 'technical' });

export const volvenPrefix = '2.16.578.1.12.4.1.1.';
/** Volven's administrative code lists, by number. */
export const volven = (list: number) => `${volvenPrefix}${list}`;

export const municipalityNumbers = volven(3402);
/** Enhetsregisteret. */
export const organisationNumbers = '2.16.578.1.12.4.1.4.101';
export const toothNumbers = 'iso-3950';
export const toothSurfaces = 'kpr-tooth-surface';
export const codeSystems = 'kpr-code-system';

export const personKey: Column = {
  ...technical('holdings.field.person-key'),
  category: 'a',
  use: 'elsewhere',
};

/** The columns that say where a row came from and whether it still holds: on every row. */
export const origin = {
  source_record_id: technical('holdings.field.source-record-id'),
  delivery_id: technical('holdings.field.delivery-id'),
  valid_at_source: instant({
    label: 'holdings.field.valid-at-source',
    category: 'c',
    use: 'technical',
  }),
  loaded_at: instant({ label: 'holdings.field.loaded-at', category: 'c', use: 'technical' }),
  superseded_at: instant({
    label: 'holdings.field.superseded-at',
    category: 'c',
    use: 'technical',
  }),
} as const;

export const blockedAt = instant({
  label: 'holdings.field.blocked-at',
  category: 'g',
  use: 'technical',
});

/** A part repeats its row's key: told once, on the row. */
export const parentKey: Column = { ...technical('holdings.field.row-id'), use: 'elsewhere' };

function column(reading: Reading, { label, category, assumed, use }: ColumnSpec): Column {
  return { label, reading, category, assumed: assumed ?? false, use: use ?? 'shown' };
}

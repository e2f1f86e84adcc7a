import type { Language } from '../shared/format.ts';
import {
  codeSystems,
  municipalityNumbers,
  organisationNumbers,
  toothNumbers,
  volven,
} from './column.ts';

export type CodeText = {
  text: string;
  lang: Language;
  /** More words about what the code means, in the same language. */
  plain?: string;
};

/** Texts of coded values, each by the day on which the code was used. */
export type CodeBook = {
  /** Undefined when no text is known; `lang` says in which language the text is. */
  explain: Explain;
  /** As `explain`, of a code that the same page explains elsewhere: for titles and pictures. */
  repeat: Explain;
};

type Explain = (
  system: string,
  code: string,
  onDate: string | undefined,
  lang: Language,
) => CodeText | undefined;

export type CodeValue = {
  system: string;
  code: string;
  /** YYYY-MM-DD, both inclusive. */
  validFrom: string;
  validTo: string | undefined;
  texts: Readonly<Partial<Record<Language, string>>>;
  plain?: Readonly<Partial<Record<Language, string>>>;
};

export type NamedCode = { code: string; name: string };

/** The texts that the code book is made of. Diagnoses have bokmål only, as valid now. */
export type CodeSources = {
  values: readonly CodeValue[];
  systems: readonly NamedCode[];
  organisations: readonly NamedCode[];
  municipalities: readonly NamedCode[];
  icpc2: ReadonlyMap<string, string>;
  icd10: ReadonlyMap<string, string>;
};

const icpc2Systems = new Set([
  volven(7170),
  '2.16.840.1.113883.6.139',
  'http://hl7.org/fhir/sid/icpc-2',
]);
const icd10Systems = new Set([volven(7110), 'http://hl7.org/fhir/sid/icd-10-no']);

/** The register need not list the systems whose texts come from elsewhere. */
const listsFromElsewhere: readonly NamedCode[] = [
  ...[...icpc2Systems].map((code) => ({ code, name: 'ICPC-2' })),
  ...[...icd10Systems].map((code) => ({ code, name: 'ICD-10' })),
  { code: organisationNumbers, name: 'Enhetsregisteret' },
  { code: toothNumbers, name: 'ISO 3950' },
];

export const emptyCodeSources: CodeSources = {
  values: [],
  systems: [],
  organisations: [],
  municipalities: [],
  icpc2: new Map(),
  icd10: new Map(),
};

/**
 * A code is explained by the text that held on the row's day. A row without a day takes the newest
 * text. What the register explains comes before what a diagnosis list says.
 */
export function createCodeBook(sources: CodeSources): CodeBook {
  const values = Map.groupBy(sources.values, ({ system, code }) => `${system} ${code}`);
  const names = new Map(
    [
      [codeSystems, [...listsFromElsewhere, ...sources.systems]] as const,
      [organisationNumbers, sources.organisations] as const,
      [municipalityNumbers, sources.municipalities] as const,
    ].flatMap(([system, list]) => list.map(({ code, name }) => [`${system} ${code}`, name])),
  );
  const explain: Explain = (system, code, onDate, lang) => {
    const held = values.get(`${system} ${code}`)?.filter((value) => isValidOn(value, onDate));
    const text = textIn(newestOf(held ?? []), lang);
    if (text !== undefined) return text;
    const name = names.get(`${system} ${code}`);
    if (name !== undefined) return { text: name, lang };
    const diagnosis = diagnosisText(sources, system, code);
    return diagnosis === undefined ? undefined : { text: diagnosis, lang: 'nb' };
  };
  return { explain, repeat: explain };
}

function isValidOn({ validFrom, validTo }: CodeValue, date: string | undefined): boolean {
  if (date === undefined) return true;
  return validFrom <= date && (validTo === undefined || date <= validTo);
}

function newestOf(values: readonly CodeValue[]): CodeValue | undefined {
  return values.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
}

function textIn(value: CodeValue | undefined, lang: Language): CodeText | undefined {
  const order: Language[] = lang === 'nn' ? ['nn', 'nb', 'en'] : [lang, 'nb', 'nn'];
  for (const language of order) {
    const text = value?.texts[language];
    const plain = value?.plain?.[language];
    if (text === undefined) continue;
    return { text, lang: language, ...(plain === undefined ? {} : { plain }) };
  }
  return undefined;
}

function diagnosisText({ icpc2, icd10 }: CodeSources, system: string, code: string) {
  if (icpc2Systems.has(system)) return icpc2.get(code.toUpperCase());
  // ICD-10 is written with and without its dot: A00.0, A000.
  if (icd10Systems.has(system)) return icd10.get(code.toUpperCase().replace('.', ''));
  return undefined;
}

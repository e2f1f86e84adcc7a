import { paths } from '../paths.ts';
import { ageOn, formatDate, osloDate } from '../shared/format.ts';
import { ageWords } from './age-words.ts';
import { blockedMark } from './blocked-words.ts';
import { findRecordTable } from './catalogue.ts';
import { explainedWords } from './explained-words.ts';
import type { HeldRecord } from './holdings.ts';
import { oddMark } from './odd-mark.ts';
import { partsViews, type PartsView } from './parts-view.ts';
import {
  presentProvenance,
  presentRecordTitle,
  presentState,
  type PresentedField,
} from './present.ts';
import { presentRow, toldFields } from './presented-row.ts';
import { shownParts } from './shown-parts.ts';
import { sentBy } from './sent-by.ts';
import { sentCodes } from './sent-codes.ts';
import { sourceSlugs } from './source-slug.ts';
import { technicalLines } from './technical-lines.ts';
import type { Wording } from './wording.ts';

/** What a record is shown with besides its own fields. */
export type RecordFacts = {
  /** FULL, with every field; else STD, the most important ones. */
  everything: boolean;
  /** When what is blocked of it is erased. */
  eraseOn: Date | undefined;
  /** YYYY-MM-DD, of the person whom the record is about. */
  birthDate?: string | undefined;
  /** What names the record in an address: without it nobody is asked whether it is wrong. */
  reference?: string | undefined;
  /** The case in which the person has said that it is wrong. */
  reportedAs?: string | undefined;
  /** How many of its parts are shown; all of them where it is not said. */
  partsShown?: number;
  /** With the words on it explained in place. */
  explained?: boolean;
};

type Line = { label: string; text: string };

/** A record as its page shows it. */
export type RecordView = {
  title: string;
  date: string;
  /** How old a child was. */
  age: string | undefined;
  /** Why the row is not simply in force, and what of it or its parts is blocked. */
  marks: string[];
  notes: string[];
  fields: PresentedField[];
  /** Labels of the fields that the row has without a value; only in full. */
  withoutValue: string;
  parts: PartsView[];
  /** How many parts there are besides. */
  partsLeftOut: { text: string; reportAddress: string } | undefined;
  sentBy: string | undefined;
  from: PresentedField[];
  codes: Line[];
  words: Line[];
  technical: Line[];
  /** Where every field of such a record is explained; without language. */
  explainedAddress: string | undefined;
  /** Where to say that it is wrong; without language. */
  wrongAddress: string | undefined;
};

export function recordView(record: HeldRecord, wording: Wording, facts: RecordFacts): RecordView {
  const { everything, reference } = facts;
  const { t, lang } = wording;
  const { occurredAt, provenance } = record;
  const row = presentRow(record, wording, everything);
  const shown = shownParts(record, facts.partsShown ?? Infinity);
  const parts = shown.map((part) => presentRow(part, wording, everything));
  const fields = toldFields(row, everything);
  const from = provenance === undefined ? [] : presentProvenance(provenance, wording);
  return {
    title: presentRecordTitle(record, wording),
    date: occurredAt === undefined ? t('holdings.page.undated') : formatDate(occurredAt, lang),
    age: ageAt(record, wording, facts),
    marks: marksOf(record, wording, facts),
    notes: notesOf(record, wording, facts),
    fields: fields.filter(({ empty }) => !empty),
    withoutValue: everything ? emptyOf(fields) : '',
    parts: partsViews(record, parts, { wording, everything }),
    partsLeftOut: partsLeftOut(record.parts.length - shown.length, wording),
    sentBy: provenance === undefined ? undefined : sentBy(provenance, wording),
    from: from.filter(({ technical }) => !technical),
    codes: sentCodes([row, ...parts], wording),
    words: facts.explained === true ? explainedWords([row, ...parts], wording) : [],
    technical: everything ? technicalLines(row, parts, wording) : [],
    explainedAddress: explainedAddress(record),
    wrongAddress: reference === undefined ? undefined : `${paths.newCase}?rad=${reference}`,
  };
}

function partsLeftOut(n: number, { t }: Wording): RecordView['partsLeftOut'] {
  if (n === 0) return undefined;
  return { text: t('holdings.page.parts-left-out', { n }), reportAddress: paths.report };
}

function emptyOf(fields: readonly PresentedField[]): string {
  return fields
    .filter(({ empty }) => empty)
    .map(({ label }) => label)
    .join(', ');
}

function explainedAddress({ table }: HeldRecord): string | undefined {
  const source = findRecordTable(table)?.source;
  if (source === undefined) return undefined;
  return `${paths.sourceFields.replace(':source', sourceSlugs[source])}#${table}`;
}

/** Helsestasjon and school think in ages; the other sources do not. */
function ageAt(
  { table, occurredAt }: HeldRecord,
  { t }: Wording,
  { birthDate }: RecordFacts,
): string | undefined {
  if (birthDate === undefined || occurredAt === undefined) return undefined;
  if (findRecordTable(table)?.source !== 'HST') return undefined;
  const age = ageWords(birthDate, osloDate(occurredAt), t);
  return age === undefined ? undefined : t('holdings.page.age', { age });
}

function marksOf(
  record: HeldRecord,
  wording: Wording,
  { eraseOn, reportedAs }: RecordFacts,
): string[] {
  return [
    presentState(record.state, wording),
    blockedMark(record, wording, eraseOn),
    oddMark(record, wording),
    reportedAs === undefined
      ? undefined
      : wording.t('holdings.page.reported', { reference: reportedAs }),
  ].filter((mark) => mark !== undefined);
}

function notesOf(
  { parts, occurredAt }: HeldRecord,
  { t, hideHealth }: Wording,
  { birthDate }: RecordFacts,
): string[] {
  if (hideHealth || birthDate === undefined || occurredAt === undefined) return [];
  const isLate =
    ageOn(birthDate, osloDate(occurredAt)) >= 1 &&
    parts.some(({ table }) => table === 'hst_ammestatus');
  return isLate ? [t('holdings.page.feeding-late')] : [];
}

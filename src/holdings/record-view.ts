import { formatDate } from '../shared/format.ts';
import type { HeldRecord } from './holdings.ts';
import {
  presentBlocked,
  presentField,
  presentProvenance,
  presentRecordTitle,
  presentState,
  tableName,
  type PresentedField,
} from './present.ts';
import type { Wording } from './wording.ts';

type Cell = Pick<PresentedField, 'text' | 'rawCode' | 'textLang' | 'unexplained'>;

/** The parts of one kind that a record has, as a table. */
type PartsView = {
  title: string;
  headings: string[];
  /** A cell holds a list: a line may be about several teeth. */
  rows: { cells: Cell[][]; marks: string[] }[];
};

/** A record as its page shows it. */
export type RecordView = {
  title: string;
  date: string;
  /** Why the row is not simply in force, and what of it or its parts is blocked. */
  marks: string[];
  fields: PresentedField[];
  /** Labels of the fields that the row has without a value. */
  withoutValue: string;
  parts: PartsView[];
  from: PresentedField[];
  technical: { label: string; text: string }[];
};

export function recordView(
  record: HeldRecord,
  wording: Wording,
  eraseOn: Date | undefined,
): RecordView {
  const fields = record.fields.map((field) => presentField(record.table, field, wording));
  const from = record.provenance === undefined ? [] : presentProvenance(record.provenance, wording);
  return {
    title: presentRecordTitle(record, wording),
    date:
      record.occurredAt === undefined
        ? wording.t('holdings.page.undated')
        : formatDate(record.occurredAt, wording.lang),
    marks: marksOf(record, wording, eraseOn),
    fields: fields.filter(({ technical, empty }) => !technical && !empty),
    withoutValue: fields
      .filter(({ technical, empty }) => !technical && empty)
      .map(({ label }) => label)
      .join(', '),
    parts: [...Map.groupBy(record.parts, ({ table }) => table)].map(([table, parts]) =>
      partsView(table, parts, wording, eraseOn),
    ),
    from: from.filter(({ technical }) => !technical),
    technical: [
      ...fields.filter(({ technical, empty }) => technical && !empty),
      ...from.filter(({ technical }) => technical),
      ...technicalOfParts(record, fields, wording),
    ],
  };
}

function partsView(
  table: string,
  parts: readonly HeldRecord[],
  wording: Wording,
  eraseOn: Date | undefined,
): PartsView {
  const rows = parts.map((part) => ({
    fields: part.fields.map((field) => presentField(table, field, wording)),
    marks: [presentState(part.state, wording), presentBlocked(part, wording, eraseOn)].filter(
      (mark) => mark !== undefined,
    ),
  }));
  const filled = rows
    .flatMap(({ fields }) => fields)
    .filter(({ technical, empty }) => !technical && !empty);
  const columns = new Map(filled.map(({ column, label }) => [column, label]));
  const ordered = (rows[0]?.fields ?? [])
    .map(({ column }) => column)
    .filter((column, place, all) => columns.has(column) && all.indexOf(column) === place);
  return {
    title: tableName(table, wording),
    headings: ordered.map((column) => columns.get(column) ?? column),
    rows: rows.map(({ fields, marks }) => ({
      cells: ordered.map((column) => fields.filter((field) => field.column === column)),
      marks,
    })),
  };
}

/** What the parts have that their row does not already say, all parts of a kind in one line. */
function technicalOfParts(
  record: HeldRecord,
  own: readonly PresentedField[],
  wording: Wording,
): { label: string; text: string }[] {
  const said = new Set(own.map(({ column, text }) => `${column} ${text}`));
  const ofPart = (part: HeldRecord) =>
    [
      ...part.fields
        .map((field) => presentField(part.table, field, wording))
        .filter(({ technical, empty }) => technical && !empty),
      ...(part.provenance === undefined ? [] : presentProvenance(part.provenance, wording)),
    ]
      .filter(({ column, text }) => !said.has(`${column} ${text}`))
      .map(({ label, text }) => `${label}: ${text}`)
      .join(', ');
  return [...Map.groupBy(record.parts, ({ table }) => table)].flatMap(([table, parts]) => {
    const text = parts
      .map(ofPart)
      .filter((line) => line !== '')
      .join(' · ');
    return text === '' ? [] : [{ label: tableName(table, wording), text }];
  });
}

function marksOf(record: HeldRecord, wording: Wording, eraseOn: Date | undefined): string[] {
  const marks = [record, ...record.parts].map((held) => presentBlocked(held, wording, eraseOn));
  const all = [presentState(record.state, wording), ...marks];
  return [...new Set(all)].filter((mark) => mark !== undefined);
}

import { findTable } from './catalogue.ts';
import type { HeldRecord } from './holdings.ts';
import { presentState, tableName, type PresentedField } from './present.ts';
import { toldFields, type PresentedRow } from './presented-row.ts';
import type { Wording } from './wording.ts';

type Cell = Pick<PresentedField, 'text' | 'textLang' | 'unexplained' | 'odd'>;

/** The parts of one kind that a record has: a table, or a line where a table would be too much. */
export type PartsView =
  | { kind: 'line'; label: string; cells: Cell[] }
  | {
      kind: 'table';
      title: string;
      headings: string[];
      /** A cell holds a list: a line may be about several teeth. */
      rows: { cells: Cell[][]; marks: string[] }[];
    };

type PartRow = { fields: PresentedField[]; marks: string[] };

/** @param everything FULL; else STD */
export function partsViews(
  record: HeldRecord,
  parts: readonly PresentedRow[],
  { wording, everything }: { wording: Wording; everything: boolean },
): PartsView[] {
  return [...Map.groupBy(parts, ({ held }) => held.table)].flatMap(([table, ofTable]) => {
    const rows = ofTable.map((part) => ({
      fields: toldFields(part, everything),
      marks: marksOf(part.held, record, wording),
    }));
    const view = partsView(table, rows, wording);
    return view === undefined ? [] : [view];
  });
}

/** Why a part is not in force, where its record does not already say so. */
function marksOf(part: HeldRecord, record: HeldRecord, wording: Wording): string[] {
  const state = part.state === record.state ? undefined : presentState(part.state, wording);
  return state === undefined ? [] : [state];
}

/** Undefined when no part has anything to tell. */
function partsView(
  table: string,
  rows: readonly PartRow[],
  wording: Wording,
): PartsView | undefined {
  const title = tableName(table, wording);
  const filled = rows.flatMap(({ fields }) => fields).filter(({ empty }) => !empty);
  const labels = new Map(filled.map(({ column, label }) => [column, label]));
  const columns = Object.keys(findTable(table)?.columns ?? {}).filter((name) => labels.has(name));
  const [first] = filled;
  if (first === undefined) return undefined;
  if (filled.every(({ hidden }) => hidden)) return { kind: 'line', label: title, cells: [first] };
  if (columns.length === 1 && rows.every(({ marks }) => marks.length === 0)) {
    return { kind: 'line', label: first.label, cells: filled };
  }
  return {
    kind: 'table',
    title,
    headings: columns.map((column) => labels.get(column) ?? column),
    rows: rows.map(({ fields, marks }) => ({
      cells: columns.map((column) => fields.filter((field) => field.column === column)),
      marks,
    })),
  };
}

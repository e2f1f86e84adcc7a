import type { ReportPart, ReportPartGroup } from './report.ts';
import { drawTable, fittingColumns, type TableCell } from '../pdf/table.pdf.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { labelWidth, languageTag, sheet, styles } from '../pdf/typography.pdf.ts';

/** More columns than this cannot be read on paper. */
const mostColumns = 6;

/** Whether the parts can stand in a table: few columns, and no parts of their own. */
export function fitsTable({ records }: ReportPartGroup): boolean {
  const columns = shownColumns(records).length;
  return columns > 0 && columns <= mostColumns && records.every(({ parts }) => parts.length === 0);
}

/** The parts of a row that lie in one table of the register. `status` heads the column of marks. */
export function drawPartTable(
  doc: TaggedDocument,
  group: ReportPartGroup,
  { left, status }: { left: number; status: string },
) {
  const columns = shownColumns(group.records);
  const marked = group.records.some(({ marks }) => marks.length > 0);
  const labels = [...columns.map(({ label }) => label), ...(marked ? [status] : [])];
  const rows = group.records.map((part) => [
    ...columns.map(({ column }) => cellOf(part, column)),
    ...(marked ? [{ text: part.marks.map(({ text }) => text).join(', ') }] : []),
  ]);
  const style = styles.value;
  const tableLeft = left + labelWidth;
  const fitting = fittingColumns(doc, { labels, rows, style, room: sheet.right - tableLeft });
  doc.space(3);
  doc.ensure(4 * style.leading);
  const caption = { text: group.title, style: styles.label, x: left };
  const table = { caption, columns: fitting, rows, left: tableLeft, style };
  drawTable(doc, { ...table, padding: 0.3, ruled: false });
}

/** Columns in which at least one part holds something about the person. */
function shownColumns(parts: readonly ReportPart[]): { column: string; label: string }[] {
  const columns = new Map<string, string>();
  for (const { column, label, empty, technical } of parts.flatMap(({ fields }) => fields)) {
    if (!empty && !technical) columns.set(column, label);
  }
  return [...columns].map(([column, label]) => ({ column, label }));
}

/** A column may hold several values of one part, as the teeth of a tariff line. */
function cellOf(part: ReportPart, column: string): TableCell {
  const fields = part.fields.filter((field) => field.column === column);
  const lang = languageTag(fields[0]?.textLang ?? null);
  return { text: fields.map(({ text }) => text).join(', '), lang };
}

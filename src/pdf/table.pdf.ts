import type { Cell } from './cell.pdf.ts';
import type { TaggedDocument } from './tagged-document.pdf.ts';
import { colors, styles, type TextStyle } from './typography.pdf.ts';

export type TableCell = { text: string; lang?: string | undefined };

export type TableDrawing = {
  /** Stands before the table, in line with its head. */
  caption?: { text: string; style: TextStyle; x: number };
  columns: readonly { label: string; width: number }[];
  rows: readonly (readonly TableCell[])[];
  left: number;
  style: TextStyle;
  /** Between text and rules, in points. */
  padding: number;
  /** A rule under each row, or under the head alone. */
  ruled: boolean;
  /** The first cell of each row names the row. */
  rowHeads?: boolean;
};

/** Between one column's text and the next. */
const gap = 8;

/** A table whose rows may be as tall as they must: they go on where the next page begins. */
export function drawTable(doc: TaggedDocument, asked: TableDrawing) {
  const table = { ...asked, columns: withRoomForWords(doc, asked) };
  const { columns, rows, left, padding, ruled } = table;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const rule = () => doc.box(left, width, 0.5, colors.line);
  const head = headCells(table);
  doc.ensure(3 * (table.style.leading + 2 * padding));
  doc.open('Table');
  drawRow(doc, head, padding, captionCells(table));
  rule();
  doc.repeatOnNewPages(head);
  for (const row of rows) {
    drawRow(doc, bodyCells(table, row), padding);
    if (ruled) rule();
  }
  doc.repeatOnNewPages();
  doc.close();
}

/** Of a long table, as many as tell what its words are like. */
const rowsMeasured = 200;

/**
 * A word is broken only where the page is too narrow for it: columns that are narrower than their
 * longest word get room from those that have more than they need.
 */
function withRoomForWords(
  doc: TaggedDocument,
  { columns, rows, style }: TableDrawing,
): TableDrawing['columns'] {
  const measured = rows.slice(0, rowsMeasured);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const needs = columns.map(({ label }, i) => {
    const words = (text: string) => text.split(/\s+/);
    const widths = [
      ...words(label).map((word) => doc.widthOf(word, styles.columnHead)),
      ...measured.flatMap((row) =>
        words(row[i]?.text ?? '').map((word) => doc.widthOf(word, style)),
      ),
    ];
    return Math.min(Math.max(...widths) + gap + 1, total / 2);
  });
  const lacking = columns.map(({ width }, i) => Math.max(0, (needs[i] ?? 0) - width));
  const sparing = columns.map(({ width }, i) => Math.max(0, width - (needs[i] ?? 0)));
  const [lack, spare] = [lacking, sparing].map((some) => some.reduce((sum, one) => sum + one, 0));
  if (!lack || !spare) return columns;
  const part = Math.min(1, spare / lack);
  return columns.map(({ label, width }, i) => ({
    label,
    width: width + (lacking[i] ?? 0) * part - ((sparing[i] ?? 0) * Math.min(lack, spare)) / spare,
  }));
}

function drawRow(doc: TaggedDocument, cells: Cell[], padding: number, beside: Cell[] = []) {
  doc.space(padding);
  doc.groups('TR', [cells], beside);
  doc.space(padding);
}

function captionCells({ caption, left }: TableDrawing): Cell[] {
  if (caption === undefined) return [];
  return [{ tag: 'Caption', ...caption, width: left - caption.x - gap }];
}

function headCells({ columns, left }: TableDrawing): Cell[] {
  return columns.map(({ label, width }, i) => ({
    tag: 'TH',
    text: label,
    style: styles.columnHead,
    x: columnStart(columns, left, i),
    width: width - gap,
    attributes: { scope: 'Column' },
  }));
}

function bodyCells(table: TableDrawing, row: readonly TableCell[]): Cell[] {
  const { columns, left, style, rowHeads = false } = table;
  return columns.map(({ width }, i) => {
    const { text, lang } = row[i] ?? { text: '' };
    const isHead = rowHeads && i === 0;
    return {
      tag: isHead ? 'TH' : 'TD',
      text,
      style,
      x: columnStart(columns, left, i),
      width: width - gap,
      attributes: {
        ...(isHead ? { scope: 'Row' as const } : {}),
        ...(lang === undefined ? {} : { lang }),
      },
    };
  });
}

function columnStart(columns: TableDrawing['columns'], left: number, index: number): number {
  return columns.slice(0, index).reduce((x, { width }) => x + width, left);
}

type Fit = {
  labels: readonly string[];
  rows: TableDrawing['rows'];
  style: TextStyle;
  /** Points between the margins. */
  room: number;
};

/** Columns as wide as what stands in them, narrowed in proportion where the page is too narrow. */
export function fittingColumns(doc: TaggedDocument, { labels, rows, style, room }: Fit) {
  const natural = labels.map((label, i) => {
    const texts = rows.map((row) => doc.widthOf(row[i]?.text ?? '', style));
    const width = Math.max(doc.widthOf(label, styles.columnHead), ...texts);
    return { label, width: Math.min(width, 0.6 * room) + gap + 1 };
  });
  const total = natural.reduce((sum, { width }) => sum + width, 0);
  if (total <= room) return natural;
  return natural.map(({ label, width }) => ({ label, width: (width * room) / total }));
}

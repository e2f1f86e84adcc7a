import type { ReportForm } from './page-words.ts';
import { drawFields } from './report-fields.pdf.ts';
import {
  drawFinePrint,
  finePrintOf,
  joinFinePrint,
  type FinePrintWords,
} from './report-fine-print.pdf.ts';
import { drawPartTable, fitsTable } from './report-part.pdf.ts';
import { roomFor } from './report-room.pdf.ts';
import type { ReportPart, ReportRecord } from './report.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { colors, sheet, styles } from '../pdf/typography.pdf.ts';

/** Words of the pages that the report's model has no label for. */
type RecordWords = FinePrintWords & { status: string };

export type RecordDrawing = { words: RecordWords; form: ReportForm };

type Setting = RecordDrawing & { left: number; said: Set<string> };

const width = sheet.right - sheet.left;

/** A row of KPR: its heading, marks, fields two by two, parts, and from whom it came. */
export function drawRecord(doc: TaggedDocument, record: ReportRecord, drawing: RecordDrawing) {
  doc.ensure(roomFor(record, drawing.form));
  doc.open('Sect');
  doc.box(sheet.left, width, 0.6, colors.line);
  doc.space(6);
  doc.row([{ tag: 'H4', text: record.title, style: styles.record, x: sheet.left, width }]);
  doc.space(1.5);
  drawContents(doc, record, { ...drawing, left: sheet.left, said: new Set() });
  doc.close();
  doc.space(10);
}

function drawContents(doc: TaggedDocument, part: ReportPart, setting: Setting) {
  const { words, form, left, said } = setting;
  for (const { text } of part.marks) drawMark(doc, text, left);
  drawFields(
    doc,
    part.fields.filter(({ empty, technical }) => !empty && !technical),
    left,
  );
  let finePrint = finePrintOf([part], said);
  for (const group of part.parts) {
    if (fitsTable(group)) {
      drawPartTable(doc, group, { left, status: words.status });
      finePrint = joinFinePrint(finePrint, group.title, finePrintOf(group.records, said));
    } else {
      for (const inner of group.records) drawInnerPart(doc, group.title, inner, setting);
    }
  }
  if (form === 'everything') drawFinePrint(doc, finePrint, words, left);
}

function drawInnerPart(doc: TaggedDocument, title: string, part: ReportPart, setting: Setting) {
  const { left } = setting;
  doc.space(4);
  doc.ensure(3 * styles.value.leading);
  doc.row([{ tag: 'P', text: title, style: styles.part, x: left, width: sheet.right - left }]);
  drawContents(doc, part, { ...setting, left: left + 14 });
}

function drawMark(doc: TaggedDocument, text: string, left: number) {
  const { mark: style } = styles;
  const inset = 5;
  const most = sheet.right - left - 2 * inset;
  const height = doc.lineCount({ text, style, width: most }) * style.leading + 1;
  doc.space(1);
  doc.ensure(height + 1);
  const wide = Math.min(doc.widthOf(text, style), most) + 2 * inset;
  doc.box(left, wide, height, colors.mark, 2);
  doc.row([{ tag: 'P', text, style, x: left + inset, width: most }]);
  doc.space(3);
}

import { drawBullets, drawHeading, drawProse, drawSubheading } from '../pdf/prose.pdf.ts';
import { drawReportTable } from './report-table.pdf.ts';
import { drawReportFigure } from './report-figure.pdf.ts';
import { headingKeys, type ReportFrame } from './report-volumes.ts';
import type { ReportChapter, ReportSection } from './report.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { styles } from '../pdf/typography.pdf.ts';

export function drawSummary(doc: TaggedDocument, { summary }: ReportFrame) {
  drawHeading(doc, summary.title, headingKeys.summary);
  drawReportTable(doc, summary.table, [0.23, 0.2, 0.3, 0.27]);
  if (summary.figure !== null) drawReportFigure(doc, summary.figure);
}

export function drawReservations(doc: TaggedDocument, reservations: ReportFrame['reservations']) {
  const { title, intro, status, covers, history } = reservations;
  drawHeading(doc, title, headingKeys.reservations);
  drawProse(doc, intro.text);
  doc.space(8);
  drawReportTable(doc, status, [0.7, 0.3]);
  drawSubheading(doc, covers.title);
  drawReportTable(doc, covers.table, [0.4, 0.6]);
  doc.space(6);
  drawProse(doc, covers.version.text);
  drawSubheading(doc, history.title);
  if (history.none !== null) drawProse(doc, history.none.text);
  else drawReportTable(doc, history.table, [0.28, 0.48, 0.24]);
}

export function drawUse(doc: TaggedDocument, { title, notices, sections }: ReportFrame['use']) {
  drawHeading(doc, title, headingKeys.use);
  for (const { text } of notices) drawProse(doc, text, styles.strong);
  for (const section of sections) drawSection(doc, section);
}

function drawSection(doc: TaggedDocument, { title, paragraphs, table }: ReportSection) {
  drawSubheading(doc, title);
  for (const { text } of paragraphs) drawProse(doc, text);
  if (table === null) return;
  doc.space(6);
  drawReportTable(doc, table);
}

export function drawChapter(
  doc: TaggedDocument,
  { title, paragraphs, list }: ReportChapter,
  key: string,
) {
  doc.open('Sect');
  drawHeading(doc, title, key);
  for (const { text } of paragraphs) {
    drawProse(doc, text);
    doc.space(6);
  }
  drawBullets(
    doc,
    list.map(({ text }) => text),
  );
  doc.close();
}

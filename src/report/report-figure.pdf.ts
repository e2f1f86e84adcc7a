import type { SourceCode } from '../holdings/holdings.ts';
import type { ReportFigure } from './report.ts';
import { drawProse, drawSubheading, pageWidth } from '../pdf/prose.pdf.ts';
import { drawReportTable } from './report-table.pdf.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { sheet, styles } from '../pdf/typography.pdf.ts';

/** As on the pages; a colour never says anything alone. */
const sourceColors: Readonly<Record<SourceCode, string>> = {
  KUHR: '#393c61',
  HELSE_OMSORG: '#0a71c0',
  HST: '#a53733',
  TANN_OFF: '#06701a',
  FREG: '#565b68',
};

/** Points for each pixel: a drawing for a wide page fills ours, and two for a phone stand beside. */
const scale = pageWidth / 640;

/** A chart of the pages as vectors, with what it says as text and as a table. */
export function drawReportFigure(doc: TaggedDocument, figure: ReportFigure) {
  const { title, description, panels, table, notes } = figure;
  drawSubheading(doc, title, { room: 240 });
  drawProse(doc, description.text);
  doc.space(8);
  let left: number = sheet.left;
  let beside: Parameters<TaggedDocument['figures']>[0] = [];
  for (const panel of panels) {
    const width = panel.drawing.width * scale;
    if (left + width > sheet.right + 1) {
      doc.figures(beside);
      [beside, left] = [[], sheet.left];
    }
    beside.push({
      drawing: panel.drawing,
      title: panel.title ?? undefined,
      alt: [title, panel.title, description.text].filter((text) => text !== null).join('. '),
      x: left,
      scale,
      color: sourceColors[panel.source],
    });
    left += width + 24;
  }
  if (beside.length > 0) doc.figures(beside);
  doc.space(6);
  drawReportTable(doc, table);
  for (const { text } of notes) {
    doc.space(4);
    drawProse(doc, text, styles.quiet);
  }
}

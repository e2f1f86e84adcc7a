import { pageWidth } from '../pdf/prose.pdf.ts';
import { drawTable } from '../pdf/table.pdf.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { sheet, styles } from '../pdf/typography.pdf.ts';
import type { ReportTable } from './report.ts';

/** @param shares of the page's width, one for each column; else all are equal */
export function drawReportTable(
  doc: TaggedDocument,
  table: ReportTable,
  shares: readonly number[] = [],
) {
  const { columns } = table;
  drawTable(doc, {
    columns: columns.map(({ label }, i) => ({
      label,
      width: (shares[i] ?? 1 / columns.length) * pageWidth,
    })),
    rows: table.rows.map(({ cells }) => cells),
    left: sheet.left,
    style: styles.value,
    padding: 4,
    ruled: true,
    rowHeads: true,
  });
}

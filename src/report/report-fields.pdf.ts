import type { ReportField } from './report.ts';
import type { Cell } from '../pdf/cell.pdf.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { labelWidth, languageTag, sheet, styles } from '../pdf/typography.pdf.ts';

const gutter = 18;
const half = (sheet.right - sheet.left - gutter) / 2;

/** Labels and values, two by two; a long value has the line for itself. */
export function drawFields(doc: TaggedDocument, fields: readonly ReportField[], left: number) {
  if (fields.length === 0) return;
  doc.open('L');
  for (let i = 0; i < fields.length;) {
    const [first, second] = fields.slice(i, i + 2);
    if (first === undefined) break;
    if (isLong(doc, first)) {
      doc.groups('LI', [itemOf(first, left, sheet.right)]);
      i += 1;
    } else if (second === undefined || isLong(doc, second)) {
      doc.groups('LI', [itemOf(first, left, left + half)]);
      i += 1;
    } else {
      const middle = sheet.right - half;
      doc.groups('LI', [itemOf(first, left, middle - gutter), itemOf(second, middle, sheet.right)]);
      i += 2;
    }
  }
  doc.close();
}

/** More than about three lines in half the width. */
function isLong(doc: TaggedDocument, { text }: ReportField): boolean {
  return text.includes('\n') || doc.widthOf(text, styles.value) > 2.6 * (half - labelWidth);
}

function itemOf({ label, text, textLang }: ReportField, left: number, right: number): Cell[] {
  const x = left + labelWidth;
  const lang = languageTag(textLang);
  return [
    { tag: 'Lbl', text: label, style: styles.label, x: left, width: labelWidth - 8 },
    {
      tag: 'LBody',
      text,
      style: styles.value,
      x,
      width: right - x,
      ...(lang === undefined ? {} : { attributes: { lang } }),
    },
  ];
}

import type { TaggedDocument } from './tagged-document.pdf.ts';
import { sheet, styles, type TextStyle } from './typography.pdf.ts';

export const pageWidth = sheet.right - sheet.left;
/** As on screen: a line of more than about 80 letters is hard to follow. */
const proseWidth = 440;

/** A heading of the contents, with its bookmark. */
export function drawHeading(doc: TaggedDocument, title: string, key: string) {
  doc.space(26);
  doc.ensure(150);
  doc.heading(key);
  doc.row([{ tag: 'H2', text: title, style: styles.section, x: sheet.left, width: pageWidth }]);
  doc.space(3);
  doc.box(sheet.left, pageWidth, 0.8, styles.section.color);
  doc.space(10);
  return doc.bookmark(title);
}

/** Of a part under a heading. */
export function drawSubheading(
  doc: TaggedDocument,
  title: string,
  { room = 70, key }: { room?: number; key?: string } = {},
) {
  doc.space(14);
  doc.ensure(room);
  if (key !== undefined) doc.heading(key);
  doc.row([{ tag: 'H3', text: title, style: styles.subsection, x: sheet.left, width: pageWidth }]);
  doc.space(4);
}

export function drawProse(doc: TaggedDocument, text: string, style: TextStyle = styles.body) {
  doc.row([{ tag: 'P', text, style, x: sheet.left, width: proseWidth }]);
}

/** What is named, and what it is. */
export type Pair = { label: string; text: string };

export function drawPairs(doc: TaggedDocument, pairs: readonly Pair[], labelWidth: number) {
  if (pairs.length === 0) return;
  doc.open('L');
  for (const { label, text } of pairs) {
    const [x, labelStyle, style] = [sheet.left, styles.quiet, styles.body];
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: label, style: labelStyle, x, width: labelWidth - 10 },
        { tag: 'LBody', text, style, x: x + labelWidth, width: pageWidth - labelWidth },
      ],
    ]);
    doc.space(3);
  }
  doc.close();
}

export function drawBullets(doc: TaggedDocument, texts: readonly string[]) {
  if (texts.length === 0) return;
  const indent = 14;
  doc.open('L');
  for (const text of texts) {
    const x = sheet.left;
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: '•', style: styles.body, x: x + 2, width: indent },
        { tag: 'LBody', text, style: styles.body, x: x + indent, width: proseWidth - indent },
      ],
    ]);
    doc.space(5);
  }
  doc.close();
}

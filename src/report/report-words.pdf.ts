import type { ReportSource } from './report.ts';
import type { TaggedDocument } from './tagged-document.pdf.ts';
import { languageTag, sheet, styles } from './typography.pdf.ts';

const wordWidth = 190;
const width = sheet.right - sheet.left;

/** What the codes of a source mean, before the rows that they stand in. */
export function drawWords(doc: TaggedDocument, { words }: ReportSource) {
  if (words === null) return;
  doc.space(8);
  doc.ensure(60);
  doc.row([{ tag: 'H3', text: words.title, style: styles.subsection, x: sheet.left, width }]);
  doc.space(4);
  doc.open('L');
  for (const { label, text, textLang } of words.list) {
    const lang = languageTag(textLang);
    const spoken = lang === undefined ? {} : { attributes: { lang } };
    const [x, textX] = [sheet.left, sheet.left + wordWidth];
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: label, style: styles.label, x, width: wordWidth - 10, ...spoken },
        { tag: 'LBody', text, style: styles.value, x: textX, width: width - wordWidth, ...spoken },
      ],
    ]);
    doc.space(2);
  }
  doc.close();
}

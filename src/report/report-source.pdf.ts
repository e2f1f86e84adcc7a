import type { PageWords } from './page-words.ts';
import { drawReportFigure } from './report-figure.pdf.ts';
import { drawHeading, drawPairs, drawProse, drawSubheading, pageWidth } from '../pdf/prose.pdf.ts';
import type { VolumeSource } from './report-volumes.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { languageTag, sheet, styles } from '../pdf/typography.pdf.ts';

const wordWidth = 190;

/** What a source is, how the search in it went, what its codes mean, and its charts. */
export function drawSourceHead(doc: TaggedDocument, source: VolumeSource, words: PageWords) {
  const { title, key, facts, notice, figures, continued } = source;
  if (continued) return drawHeading(doc, words.continued.replace('{title}', title), key);
  const bookmark = drawHeading(doc, title, key);
  drawPairs(doc, facts, 150);
  if (notice !== null) {
    doc.space(8);
    drawProse(doc, notice.text, styles.strong);
  }
  drawWords(doc, source);
  for (const figure of figures) drawReportFigure(doc, figure);
  return bookmark;
}

function drawWords(doc: TaggedDocument, { words }: VolumeSource) {
  if (words === null) return;
  drawSubheading(doc, words.title);
  doc.open('L');
  for (const { label, text, textLang } of words.list) {
    const lang = languageTag(textLang);
    const spoken = lang === undefined ? {} : { attributes: { lang } };
    const [x, textX] = [sheet.left, sheet.left + wordWidth];
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: label, style: styles.label, x, width: wordWidth - 10, ...spoken },
        {
          tag: 'LBody',
          text,
          style: styles.value,
          x: textX,
          width: pageWidth - wordWidth,
          ...spoken,
        },
      ],
    ]);
    doc.space(2);
  }
  doc.close();
}

import { drawBullets, drawPairs, drawProse, pageWidth } from '../pdf/prose.pdf.ts';
import { openTaggedDocument, type TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { drawVerificationBox } from '../pdf/verification-box.pdf.ts';
import { colors, languageTag, sheet, styles } from '../pdf/typography.pdf.ts';
import type { Letter } from './letter.ts';
import { letterWords, type LetterWords } from './letter-words.ts';

const labelWidth = 150;

/** Millimetres in points. */
const mm = 72 / 25.4;

/** Where the window of a Norwegian envelope (C5 and C65) shows the address, from the top. */
const addressTop = 45 * mm;

/** The letter as PDF/UA-1 and PDF/A-2a, by the same engine as the report. `verifyAt`: an address. */
export function letterBytes(letter: Letter, verifyAt: string): Buffer {
  const words = letterWords(letter, verifyAt);
  const doc = openTaggedDocument({
    title: words.fileTitle,
    lang: languageTag(letter.lang) ?? 'nb-NO',
    madeAt: new Date(letter.madeAt),
    seal: { reference: letter.reference, description: words.seal },
    frame: { head: words.head, foot: { pageNumber: words.pageNumber, right: words.foot } },
  });
  doc.open('Document');
  drawSender(doc, letter, words);
  doc.row([
    { tag: 'H1', text: letter.title, style: styles.title, x: sheet.left, width: pageWidth },
  ]);
  doc.space(7);
  doc.box(sheet.left, 56, 2.5, colors.red);
  doc.space(16);
  drawProse(doc, letter.lead, styles.lead);
  doc.space(12);
  drawPairs(doc, letter.facts, labelWidth);
  for (const section of letter.sections) drawSection(doc, section);
  if (letter.legalReference !== null) {
    drawSection(doc, { title: words.legal, paragraphs: [letter.legalReference], list: [] });
  }
  if (letter.remedy !== null) {
    drawSection(doc, { title: words.remedy, paragraphs: [letter.remedy], list: [] });
  }
  drawSection(doc, { title: words.contact, paragraphs: words.contactLines, list: [] });
  doc.space(14);
  drawVerificationBox(doc, letter.verificationCode, words);
  doc.end();
  return Buffer.concat([...doc.take(1)]);
}

/** With the address where an envelope shows it, or the sender alone. */
function drawSender(doc: TaggedDocument, { address }: Letter, words: LetterWords) {
  drawProse(doc, words.sender, styles.sender);
  drawProse(doc, words.register, styles.label);
  if (address.length === 0) {
    doc.space(24);
    drawPairs(doc, words.dated, labelWidth);
    doc.space(14);
    return;
  }
  const drawn = sheet.firstTop + styles.sender.leading + styles.label.leading;
  doc.space(Math.max(14, addressTop - drawn));
  for (const line of address) drawProse(doc, line, styles.body);
  doc.space(30);
  drawPairs(doc, words.dated, labelWidth);
  doc.space(14);
}

function drawSection(doc: TaggedDocument, { title, paragraphs, list }: Letter['sections'][number]) {
  doc.open('Sect');
  doc.space(16);
  doc.ensure(70);
  doc.row([{ tag: 'H2', text: title, style: styles.subsection, x: sheet.left, width: pageWidth }]);
  doc.space(3);
  for (const text of paragraphs) {
    drawProse(doc, text);
    doc.space(4);
  }
  drawBullets(doc, list);
  doc.close();
}

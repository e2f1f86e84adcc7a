import { drawBullets, drawPairs, drawProse, pageWidth } from '../report/report-prose.pdf.ts';
import { openTaggedDocument, type TaggedDocument } from '../report/tagged-document.pdf.ts';
import { colors, languageTag, sheet, styles } from '../report/typography.pdf.ts';
import type { Letter } from './letter.ts';
import { letterWords, type LetterWords } from './letter-words.ts';

const labelWidth = 150;
const inset = 16;

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
  drawVerification(doc, letter, words);
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

/** The code in letters that can be read at arm's length, and where it is asked about. */
function drawVerification(doc: TaggedDocument, { verificationCode }: Letter, words: LetterWords) {
  const width = pageWidth - 2 * inset;
  const x = sheet.left + inset;
  const lines = doc.lineCount({ text: words.verifyText, style: styles.body, width });
  const height =
    24 + styles.strong.leading + styles.code.leading + (lines + 1) * styles.body.leading;
  doc.ensure(height);
  doc.frame(sheet.left, pageWidth, height, colors.line);
  doc.space(12);
  doc.row([{ tag: 'P', text: words.verifyTitle, style: styles.strong, x, width }]);
  doc.row([{ tag: 'P', text: verificationCode, style: styles.code, x, width }]);
  doc.row([{ tag: 'P', text: words.verifyText, style: styles.body, x, width }]);
  const link = { url: words.verifyAt };
  doc.row([{ tag: 'P', text: words.verifyAt, style: styles.link, x, width, link }]);
}

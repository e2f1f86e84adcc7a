import type { PageWords } from './page-words.ts';
import type { ReportChapter } from './report.ts';
import { drawVerificationBox } from '../pdf/verification-box.pdf.ts';
import { drawPairs, drawProse, pageWidth } from '../pdf/prose.pdf.ts';
import type { ReportFrame, Volume } from './report-volumes.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { colors, sheet, styles } from '../pdf/typography.pdf.ts';

const labelWidth = 130;
const inset = 16;

/** About whom, who asked, when, of which data, and how to see that the report is ours. */
export function drawCover(
  doc: TaggedDocument,
  report: ReportFrame,
  { part, parts }: Volume,
  words: PageWords,
) {
  drawTitle(doc, report, words);
  if (parts > 1) {
    drawProse(doc, words.volume, styles.sender);
    doc.space(4);
    drawProse(doc, words.otherVolumes, styles.body);
    doc.space(12);
  }
  drawProse(doc, report.lead.text, styles.lead);
  doc.space(16);
  // The code has a box of its own.
  const about = report.about.filter(({ text }) => text !== report.verificationCode);
  drawPairs(doc, [...about, { label: words.kind, text: words.kindText }], labelWidth);
  doc.space(14);
  drawVerificationBox(doc, report.verificationCode, words);
  doc.space(12);
  if (part > 1) return;
  for (const notice of report.notices) drawNotice(doc, notice);
  drawCutOff(doc, report, words);
}

function drawTitle(doc: TaggedDocument, report: ReportFrame, words: PageWords) {
  drawProse(doc, words.sender, styles.sender);
  drawProse(doc, words.register, styles.label);
  doc.space(34);
  doc.row([
    { tag: 'H1', text: report.title, style: styles.title, x: sheet.left, width: pageWidth },
  ]);
  doc.bookmark(report.title);
  doc.space(7);
  doc.box(sheet.left, 56, 2.5, colors.red);
  doc.space(16);
}

/** A coloured panel: what must be known before the rest is read. */
function drawNotice(doc: TaggedDocument, { title, paragraphs, list }: ReportChapter) {
  const edge = 4;
  const inner = pageWidth - 2 * inset;
  const texts = [...paragraphs, ...list].map(({ text }) => text);
  const lines = texts.reduce(
    (sum, text) => sum + doc.lineCount({ text, style: styles.body, width: inner }),
    0,
  );
  const height = 2 * 11 + styles.strong.leading + 3 + lines * styles.body.leading;
  doc.ensure(height);
  if (height < doc.room()) {
    doc.box(sheet.left, pageWidth, height, colors.panel);
    doc.box(sheet.left, edge, height, colors.accent);
  }
  doc.space(11);
  const x = sheet.left + inset;
  doc.row([{ tag: 'H2', text: title, style: styles.strong, x, width: inner }]);
  doc.space(3);
  for (const text of texts) doc.row([{ tag: 'P', text, style: styles.body, x, width: inner }]);
  doc.space(11 + 10);
}

/** Nothing that reached KPR later can be in the report. */
function drawCutOff(doc: TaggedDocument, { summary }: ReportFrame, words: PageWords) {
  const updates = summary.table.rows.flatMap(({ cells }) => {
    const [label, text] = [cells[0]?.text, cells.at(-1)?.text];
    return label === undefined || text === undefined || text === words.none
      ? []
      : [{ label, text }];
  });
  if (updates.length === 0) return;
  doc.ensure(60);
  doc.row([
    { tag: 'H2', text: words.cutOff, style: styles.subsection, x: sheet.left, width: pageWidth },
  ]);
  doc.space(4);
  drawPairs(doc, updates, 230);
}

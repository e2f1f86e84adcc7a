import type { Report, ReportChapter, ReportPair, ReportSource, ReportTable } from './report.ts';
import { roomFor } from './report-room.pdf.ts';
import { drawRecord, type RecordWords } from './report-record.pdf.ts';
import { drawWords } from './report-words.pdf.ts';
import { drawTable } from './report-table.pdf.ts';
import { openTaggedDocument, type TaggedDocument } from './tagged-document.pdf.ts';
import { colors, languageTag, sheet, styles, type TextStyle } from './typography.pdf.ts';

/** What the pages say besides the report itself, in the report's language. */
export type PageWords = RecordWords & {
  fileTitle: string;
  sender: string;
  register: string;
  /** With `{page}` where the number goes. */
  pageNumber: string;
  seal: string;
};

const width = sheet.right - sheet.left;
/** As on screen: a line of more than about 80 letters is hard to follow. */
const proseWidth = 440;

/**
 * Draws the report and gives its bytes as they are ready, `size` at a time: nothing is drawn
 * before it is asked for, so a slow reader holds back the writer and not the memory.
 */
export function* reportBytes(
  report: Report,
  words: PageWords,
  size: number,
): Generator<Uint8Array, undefined> {
  const doc = openTaggedDocument({
    title: `${words.fileTitle} ${report.reference}`,
    lang: languageTag(report.lang) ?? 'nb-NO',
    madeAt: new Date(report.madeAt),
    seal: { reference: report.reference, description: words.seal },
    head: { left: `${words.sender} · ${words.register}`, right: report.reference },
    foot: (page) => ({
      left: report.reference,
      right: words.pageNumber.replace('{page}', String(page)),
    }),
  });
  const drawing = drawReport(doc, report, words);
  while (drawing.next().done !== true) yield* doc.take(size);
  doc.end();
  yield* doc.take(1);
  return undefined;
}

/** Pauses where the bytes so far can be handed on. */
function* drawReport(doc: TaggedDocument, report: Report, words: PageWords): Generator<undefined> {
  doc.open('Document');
  drawFront(doc, report, words);
  drawReservations(doc, report.reservations);
  for (const source of report.sources) {
    const bookmark = drawSourceHead(doc, source);
    drawWords(doc, source);
    for (const year of source.years) {
      doc.space(8);
      doc.ensure(40 + Math.max(0, ...year.records.slice(0, 1).map(roomFor)));
      doc.row([{ tag: 'H3', text: year.title, style: styles.subsection, x: sheet.left, width }]);
      doc.bookmark(year.title, bookmark);
      doc.space(5);
      for (const record of year.records) {
        drawRecord(doc, record, words);
        yield undefined;
      }
    }
    doc.close();
  }
  drawUse(doc, report.use);
  for (const chapter of report.chapters) drawChapter(doc, chapter);
}

function drawFront(doc: TaggedDocument, report: Report, words: PageWords) {
  prose(doc, words.sender, styles.sender);
  prose(doc, words.register, styles.label);
  doc.space(30);
  doc.row([{ tag: 'H1', text: report.title, style: styles.title, x: sheet.left, width }]);
  doc.bookmark(report.title);
  doc.space(6);
  doc.box(sheet.left, 56, 2.5, colors.red);
  doc.space(14);
  prose(doc, report.lead.text, styles.lead);
  doc.space(14);
  drawPairs(doc, report.about, 130);
  doc.space(14);
  for (const notice of report.notices) drawNotice(doc, notice);
  drawHeading(doc, report.summary.title);
  drawReportTable(doc, report.summary.table, [0.28, 0.25, 0.26, 0.21]);
}

function drawReservations(doc: TaggedDocument, reservations: Report['reservations']) {
  drawHeading(doc, reservations.title);
  prose(doc, reservations.intro.text, styles.body);
  doc.space(8);
  drawReportTable(doc, reservations.status, [0.7, 0.3]);
  doc.space(14);
  const { covers } = reservations;
  drawPart(doc, covers.title);
  drawReportTable(doc, covers.table, [0.4, 0.6]);
  doc.space(4);
  prose(doc, covers.version.text, styles.body);
  doc.space(14);
  const { history } = reservations;
  drawPart(doc, history.title);
  if (history.none !== null) prose(doc, history.none.text, styles.body);
  else drawReportTable(doc, history.table, [0.28, 0.48, 0.24]);
}

function drawUse(doc: TaggedDocument, { title, notices, sections }: Report['use']) {
  drawHeading(doc, title);
  for (const { text } of notices) prose(doc, text, styles.strong);
  for (const section of sections) {
    doc.space(10);
    drawPart(doc, section.title);
    for (const { text } of section.paragraphs) prose(doc, text, styles.body);
    if (section.table === null) continue;
    doc.space(4);
    const { columns } = section.table;
    drawReportTable(
      doc,
      section.table,
      columns.map(() => 1 / columns.length),
    );
  }
}

function drawPart(doc: TaggedDocument, title: string) {
  doc.ensure(60);
  doc.row([{ tag: 'H3', text: title, style: styles.subsection, x: sheet.left, width }]);
  doc.space(4);
}

/** Leaves the source's section open for its records. */
function drawSourceHead(doc: TaggedDocument, source: ReportSource) {
  doc.open('Sect');
  const bookmark = drawHeading(doc, source.title);
  drawPairs(doc, source.facts, 150);
  if (source.notice !== null) {
    doc.space(8);
    prose(doc, source.notice.text, styles.strong);
  }
  return bookmark;
}

function drawHeading(doc: TaggedDocument, title: string) {
  doc.space(20);
  doc.ensure(110);
  doc.row([{ tag: 'H2', text: title, style: styles.section, x: sheet.left, width }]);
  doc.space(6);
  return doc.bookmark(title);
}

function prose(doc: TaggedDocument, text: string, style: TextStyle) {
  doc.row([{ tag: 'P', text, style, x: sheet.left, width: proseWidth }]);
}

function drawPairs(doc: TaggedDocument, pairs: readonly ReportPair[], labelWidth: number) {
  doc.open('L');
  for (const { label, text } of pairs) {
    const [x, labelStyle, style] = [sheet.left, styles.quiet, styles.body];
    doc.groups('LI', [
      [
        { tag: 'Lbl', text: label, style: labelStyle, x, width: labelWidth - 10 },
        { tag: 'LBody', text, style, x: x + labelWidth, width: width - labelWidth },
      ],
    ]);
    doc.space(2);
  }
  doc.close();
}

/** A coloured panel: what must be known before the rest is read. */
function drawNotice(doc: TaggedDocument, { title, paragraphs }: ReportChapter) {
  const [inset, edge] = [16, 4];
  const inner = width - 2 * inset;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const lines = doc.lineCount({ text, style: styles.body, width: inner });
  const height = 2 * 11 + styles.strong.leading + 3 + lines * styles.body.leading;
  doc.ensure(height);
  doc.box(sheet.left, width, height, colors.panel);
  doc.box(sheet.left, edge, height, colors.accent);
  doc.space(11);
  const x = sheet.left + inset;
  doc.row([{ tag: 'H2', text: title, style: styles.strong, x, width: inner }]);
  doc.space(3);
  for (const paragraph of paragraphs) {
    doc.row([{ tag: 'P', text: paragraph.text, style: styles.body, x, width: inner }]);
  }
  doc.space(11 + 10);
}

function drawReportTable(doc: TaggedDocument, table: ReportTable, shares: readonly number[]) {
  drawTable(doc, {
    columns: table.columns.map(({ label }, i) => ({ label, width: (shares[i] ?? 0) * width })),
    rows: table.rows.map(({ cells }) => cells),
    left: sheet.left,
    style: styles.value,
    padding: 3,
    ruled: true,
    rowHeads: true,
  });
}

function drawChapter(doc: TaggedDocument, { title, paragraphs, list }: ReportChapter) {
  doc.open('Sect');
  drawHeading(doc, title);
  for (const { text } of paragraphs) {
    prose(doc, text, styles.body);
    doc.space(6);
  }
  if (list.length > 0)
    drawList(
      doc,
      list.map(({ text }) => text),
    );
  doc.close();
}

function drawList(doc: TaggedDocument, texts: readonly string[]) {
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
    doc.space(4);
  }
  doc.close();
}

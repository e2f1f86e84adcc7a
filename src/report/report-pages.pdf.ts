import { drawContents, layOutContents } from './report-contents.pdf.ts';
import { drawCover } from './report-cover.pdf.ts';
import { drawChapter, drawReservations, drawSummary, drawUse } from './report-chapters.pdf.ts';
import type { PageWords, ReportForm } from './page-words.ts';
import { drawSourceHead } from './report-source.pdf.ts';
import { drawRecord } from './report-record.pdf.ts';
import { roomFor } from './report-room.pdf.ts';
import { drawSubheading } from '../pdf/prose.pdf.ts';
import {
  headingKeys,
  type ContentsEntry,
  type HeadingPlaces,
  type ReportFrame,
  type Volume,
  type VolumeSource,
} from './report-volumes.ts';
import type { ReportRecord } from './report.ts';
import { openTaggedDocument, type TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { languageTag } from '../pdf/typography.pdf.ts';

/** All that a part of a report is drawn from, save its rows. Plain data. */
export type VolumeDrawing = {
  volume: Volume;
  report: ReportFrame;
  form: ReportForm;
  words: PageWords;
  /** The headings of all parts, and where those of the others stand; the first part lists them. */
  contents: ContentsEntry[];
  elsewhere: HeadingPlaces;
};

/** Asked for when there are no rows left to draw. */
export type RowsWanted = 'rows';

type Rows = readonly ReportRecord[];
/** Pauses for rows, or where the bytes so far can be handed on. */
type Drawing<Result = undefined> = Generator<RowsWanted | undefined, Result, Rows>;

/**
 * Draws a part of a report and gives its bytes as they are ready, `size` at a time: nothing is drawn
 * before it is asked for, so a slow reader holds back the writer and not the memory.
 *
 * @returns where its headings stand
 */
export function* volumeBytes(
  drawing: VolumeDrawing,
  size: number,
): Generator<Uint8Array | RowsWanted, HeadingPlaces, Rows> {
  const { report, words, volume } = drawing;
  const doc = openTaggedDocument({
    title: words.fileTitle,
    lang: languageTag(report.lang) ?? 'nb-NO',
    madeAt: new Date(report.madeAt),
    frame: { head: words.head, foot: { pageNumber: words.pageNumber, right: words.foot } },
    seal: { reference: report.reference, description: words.seal },
  });
  const pages = drawVolume(doc, drawing);
  let step = pages.next([]);
  while (step.done !== true) {
    if (step.value === undefined) {
      yield* doc.take(size);
      step = pages.next([]);
    } else step = pages.next(yield step.value);
  }
  doc.end();
  yield* doc.take(1);
  return placesIn(volume.part, doc.headings());
}

function* drawVolume(doc: TaggedDocument, drawing: VolumeDrawing): Drawing {
  const { report, volume, words, contents, elsewhere } = drawing;
  const { part, parts } = volume;
  doc.open('Document');
  drawCover(doc, report, volume, words);
  const laidOut = layOutContents(doc, contents);
  let fillContents: ReturnType<TaggedDocument['reserve']> | undefined;
  if (part > 1) doc.addPage();
  else {
    fillContents = doc.reserve('Sect', laidOut.pages.length);
    drawSummary(doc, report);
    drawReservations(doc, report.reservations);
  }
  const waiting: ReportRecord[] = [];
  for (const source of volume.sources) yield* drawSource(doc, source, { ...drawing, waiting });
  if (waiting.length > 0) throw new Error('More rows came than were announced');
  if (part === parts) {
    drawUse(doc, report.use);
    report.chapters.forEach((chapter, i) => drawChapter(doc, chapter, headingKeys.chapter(i)));
  }
  const places = { ...elsewhere, ...placesIn(part, doc.headings()) };
  fillContents?.(() => drawContents(doc, laidOut, { places, part, words }));
}

function* drawSource(
  doc: TaggedDocument,
  source: VolumeSource,
  { words, form, waiting }: VolumeDrawing & { waiting: ReportRecord[] },
): Drawing {
  doc.open('Sect');
  const bookmark = drawSourceHead(doc, source, words);
  for (const year of source.years) {
    doc.open('Sect');
    const title = year.continued ? words.continued.replace('{title}', year.title) : year.title;
    for (let drawn = 0; drawn < year.rows; drawn++) {
      if (waiting.length === 0) waiting.push(...(yield 'rows').toReversed());
      const record = waiting.pop();
      if (record === undefined) throw new Error('Fewer rows came than were announced');
      if (drawn === 0) {
        drawSubheading(doc, title, { room: 40 + roomFor(record, form), key: year.key });
        doc.bookmark(title, bookmark);
      }
      drawRecord(doc, record, { words, form });
      yield undefined;
    }
    doc.close();
  }
  doc.close();
}

function placesIn(part: number, pages: Readonly<Record<string, number>>): HeadingPlaces {
  const placed = Object.entries(pages).map(([key, page]) => [key, { part, page }] as const);
  return Object.fromEntries(placed);
}

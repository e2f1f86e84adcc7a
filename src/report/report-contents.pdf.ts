import type { PageWords } from './page-words.ts';
import { pageWidth } from '../pdf/prose.pdf.ts';
import type { ContentsEntry, HeadingPlaces } from './report-volumes.ts';
import type { Cell } from '../pdf/cell.pdf.ts';
import type { TaggedDocument } from '../pdf/tagged-document.pdf.ts';
import { sheet, styles } from '../pdf/typography.pdf.ts';

/** For «Del 12, side 1234». */
const numberWidth = 96;
const indent = 16;
const titleHeight = styles.section.leading + 14;

export type Contents = {
  /** How many pages it takes is known before it is known what they say. */
  pages: ContentsEntry[][];
};

/** Lays the list out on pages, without the numbers that nobody knows yet. */
export function layOutContents(doc: TaggedDocument, entries: readonly ContentsEntry[]): Contents {
  const pages: ContentsEntry[][] = [[]];
  let left = doc.pageRoom() - titleHeight;
  for (const entry of entries) {
    const height = heightOf(doc, entry);
    if (height > left) {
      pages.push([]);
      left = doc.pageRoom();
    }
    pages.at(-1)?.push(entry);
    left -= height;
  }
  return { pages: pages.map((page, i) => withoutOrphans(pages, page, i)) };
}

/** Fewer lines than this look lost on a page of their own. */
const fewestOnLast = 4;

/** The last page has some of the lines of the one before. */
function withoutOrphans(pages: ContentsEntry[][], page: ContentsEntry[], place: number) {
  const last = pages.at(-1) ?? [];
  const lent = pages.length < 2 ? 0 : Math.max(0, fewestOnLast - last.length);
  if (lent === 0) return page;
  if (place === pages.length - 2) return page.slice(0, -lent);
  return place === pages.length - 1 ? [...(pages.at(-2) ?? []).slice(-lent), ...page] : page;
}

export function drawContents(
  doc: TaggedDocument,
  { pages }: Contents,
  { places, part, words }: { places: HeadingPlaces; part: number; words: PageWords },
) {
  const { section: style } = styles;
  doc.row([{ tag: 'H2', text: words.contents, style, x: sheet.left, width: pageWidth }]);
  doc.space(titleHeight - style.leading);
  doc.open('TOC');
  pages.forEach((entries, i) => {
    if (i > 0) doc.addPage();
    for (const entry of entries) {
      const place = places[entry.key];
      if (place === undefined) throw new Error(`No heading was drawn for ${entry.key}`);
      const here = place.part === part;
      const number = here
        ? String(place.page)
        : words.contentsPage
            .replace('{part}', String(place.part))
            .replace('{page}', String(place.page));
      doc.space(gapBefore(entry));
      drawLeader(doc, entry, number);
      doc.groups('TOCI', [
        [
          {
            ...titleCell(entry),
            ...(here && { link: { destination: entry.key, over: pageWidth } }),
          },
          {
            tag: 'P',
            text: number,
            style: styles.contentsYear,
            x: sheet.right - numberWidth,
            width: numberWidth,
            alignRight: true,
          },
        ],
      ]);
    }
  });
  doc.close();
}

/** Leads the eye from a short title to its number. */
function drawLeader(doc: TaggedDocument, entry: ContentsEntry, number: string) {
  const { text, style, x } = titleCell(entry);
  const from = x + doc.widthOf(text, style) + 8;
  const until = sheet.right - doc.widthOf(number, styles.contentsYear) - 8;
  doc.leader(from, until, style);
}

function titleCell(entry: ContentsEntry): Cell {
  const left = entry.level === 1 ? 0 : indent;
  return {
    tag: 'Reference',
    text: entry.title,
    style: styleOf(entry),
    x: sheet.left + left,
    width: pageWidth - left - numberWidth - 12,
  };
}

function styleOf({ level }: ContentsEntry) {
  return level === 1 ? styles.contents : styles.contentsYear;
}

function gapBefore({ level }: ContentsEntry): number {
  return level === 1 ? 5 : 0;
}

function heightOf(doc: TaggedDocument, entry: ContentsEntry): number {
  return doc.lineCount(titleCell(entry)) * styleOf(entry).leading + gapBefore(entry);
}

import type { Report, ReportRecord, ReportSource } from './report.ts';

/** Above this a report is several files: each opens in a moment, also on an old machine. */
export const rowsPerVolume = 10_000;

/** A part of a report that is a file of its own. Its rows are not in it: they come as drawn. */
export type Volume = { part: number; parts: number; sources: VolumeSource[] };

export type VolumeSource = Omit<ReportSource, 'years'> & {
  key: string;
  /** It began in an earlier part. */
  continued: boolean;
  years: VolumeYear[];
};

type VolumeYear = { key: string; title: string; continued: boolean; rows: number };

/** What is in every part but its rows. */
export type ReportFrame = Omit<Report, 'sources'>;

/** Where a heading stands. */
type HeadingPlace = { part: number; page: number };
export type HeadingPlaces = Record<string, HeadingPlace>;

export type ContentsEntry = { key: string; title: string; level: 1 | 2 };

export const headingKeys = {
  summary: 'summary',
  reservations: 'reservations',
  use: 'use',
  chapter: (index: number) => `chapter-${index}`,
} as const;

/** The headings of all parts in their order. */
export function contentsOf(report: Report): ContentsEntry[] {
  const { summary, reservations, use, chapters } = report;
  const entry = (key: string, title: string) => ({ key, title, level: 1 as const });
  return [
    entry(headingKeys.summary, summary.title),
    entry(headingKeys.reservations, reservations.title),
    ...report.sources.flatMap(({ title, years }, source): ContentsEntry[] => [
      entry(sourceKey(source), title),
      ...years.map((year, place) => ({
        ...entry(yearKey(source, place), year.title),
        level: 2 as const,
      })),
    ]),
    entry(headingKeys.use, use.title),
    ...chapters.map(({ title }, index) => entry(headingKeys.chapter(index), title)),
  ];
}

/** The report cut between rows, `most` in each part but the last; always at least one part. */
export function volumesOf(report: Report, most = rowsPerVolume): Volume[] {
  const parts: VolumeSource[][] = [[]];
  let left = most;
  report.sources.forEach(({ years, ...source }, index) => {
    const begun = { ...source, key: sourceKey(index), continued: false };
    let open: VolumeSource = { ...begun, years: [] };
    parts.at(-1)?.push(open);
    years.forEach(({ title, records }, place) => {
      let continued = false;
      for (let rows = records.length; rows > 0;) {
        if (left === 0) {
          open = { ...begun, continued: true, years: [] };
          parts.push([open]);
          left = most;
        }
        const taken = Math.min(rows, left);
        open.years.push({ key: yearKey(index, place), title, continued, rows: taken });
        rows -= taken;
        left -= taken;
        continued = true;
      }
    });
  });
  return parts.map((sources, i) => ({ part: i + 1, parts: parts.length, sources }));
}

/** The rows of one part, some at a time. */
export function* rowsOf(
  report: Report,
  { part }: Pick<Volume, 'part'>,
  { most = rowsPerVolume, atATime }: { most?: number | undefined; atATime: number },
): Generator<ReportRecord[], undefined> {
  const [from, until] = [part === 1 ? 0 : (part - 1) * most, part * most];
  let before = 0;
  let gathered: ReportRecord[] = [];
  for (const { records } of report.sources.flatMap(({ years }) => years)) {
    for (const record of records.slice(Math.max(0, from - before), Math.max(0, until - before))) {
      gathered.push(record);
      if (gathered.length < atATime) continue;
      yield gathered;
      gathered = [];
    }
    before += records.length;
  }
  if (gathered.length > 0) yield gathered;
  return undefined;
}

function sourceKey(source: number): string {
  return `source-${source}`;
}

function yearKey(source: number, place: number): string {
  return `source-${source}-${place}`;
}

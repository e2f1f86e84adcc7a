import type { Readable } from 'node:stream';
import { pageWords, type Printing } from './page-words.ts';
import {
  contentsOf,
  rowsOf,
  volumesOf,
  type HeadingPlaces,
  type ReportFrame,
  type Volume,
} from './report-volumes.ts';
import type { Report } from './report.ts';
import { printVolume, type VolumePrinting } from './volume-thread.ts';

export type PrintedVolume = { part: number; parts: number; bytes: Readable };

/** Rows in a message to the thread: copying them holds up nobody. */
const rowsAtATime = 100;

/**
 * The report as PDF/UA-1 and PDF/A-2a, in as many files as it takes, one after the other: each is to
 * be read to its end before the next is asked for. The first part comes last, since it says on which
 * page of which part everything stands.
 */
export async function* printVolumes(
  report: Report,
  printing: Printing,
): AsyncGenerator<PrintedVolume, undefined> {
  let elsewhere: HeadingPlaces = {};
  for (const volume of volumesOf(report, printing.rowsEach).toReversed()) {
    const { part, parts } = volume;
    const { bytes, places } = printOne(report, printing, { volume, elsewhere });
    yield { part, parts, bytes };
    // What an earlier part has of a source or a year is where it begins.
    elsewhere = { ...elsewhere, ...(await places) };
  }
  return undefined;
}

/** The report as one file, whatever its size. */
export function printReport(report: Report, printing: Printing): Readable {
  const rowsEach = Infinity;
  const whole = { part: 1, parts: 1, sources: volumesOf(report, rowsEach)[0]?.sources ?? [] };
  return printOne(report, { ...printing, rowsEach }, { volume: whole, elsewhere: {} }).bytes;
}

function printOne(
  report: Report,
  printing: Printing,
  { volume, elsewhere }: { volume: Volume; elsewhere: HeadingPlaces },
): VolumePrinting {
  const { form, rowsEach: most } = printing;
  const words = pageWords(report, volume, printing);
  const contents = contentsOf(report);
  return printVolume(
    { volume, report: frameOf(report), form, words, contents, elsewhere },
    rowsOf(report, volume, { most, atATime: rowsAtATime }),
  );
}

function frameOf(report: Report): ReportFrame {
  const frame: Partial<Report> & ReportFrame = { ...report };
  delete frame.sources;
  return frame;
}

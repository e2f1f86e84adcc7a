import { pageWords, type Printing } from '../../src/report/page-words.ts';
import { volumeBytes } from '../../src/report/report-pages.pdf.ts';
import {
  contentsOf,
  rowsOf,
  volumesOf,
  type ReportFrame,
} from '../../src/report/report-volumes.ts';
import type { Report } from '../../src/report/report.ts';

export const verifyAt = 'https://innsyn.example/verifiser';

/** A report's one file, drawn in this thread: most of what a test would wait for is a thread. */
export function drawnReport(report: Report, form: Printing['form']): Uint8Array {
  const [volume] = volumesOf(report);
  if (volume === undefined) throw new Error('A report without a part');
  const { sources, ...rest } = report;
  const frame: ReportFrame = rest;
  const rows = rowsOf({ ...report, sources }, volume, { atATime: 7 });
  const words = pageWords(report, volume, { form, verifyAt });
  const contents = contentsOf(report);
  const drawing = volumeBytes(
    { volume, report: frame, form, words, contents, elsewhere: {} },
    65_536,
  );
  const pieces: Uint8Array[] = [];
  for (let step = drawing.next([]); step.done !== true;) {
    if (step.value === 'rows') step = drawing.next(rows.next().value ?? []);
    else {
      pieces.push(step.value);
      step = drawing.next([]);
    }
  }
  return Buffer.concat(pieces);
}

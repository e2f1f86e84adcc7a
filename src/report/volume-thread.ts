import { Readable } from 'node:stream';
import { takeThread } from './drawing-thread.ts';
import type { RowsWanted, VolumeDrawing } from './report-pages.pdf.ts';
import type { HeadingPlaces } from './report-volumes.ts';
import type { ReportRecord } from './report.ts';

/** First what to draw; then either the next bytes, or rows that were asked for. */
export type AskedOfThread = VolumeDrawing | 'more' | ReportRecord[];

/** What the thread sends each time: bytes, a question for rows, or at last where headings stand. */
export type PrintedPiece = Uint8Array | RowsWanted | { places: HeadingPlaces };

/** A PDF being drawn; `places` is there when its last byte has been read. */
export type VolumePrinting = { bytes: Readable; places: Promise<HeadingPlaces> };

/**
 * Draws a part of a report in a thread of its own, piece by piece as the stream is read. A stream
 * that fails is destroyed with the error; destroying it ends the thread.
 *
 * @param rows those of the part, some at a time: the thread never has more of them
 */
export function printVolume(
  drawing: VolumeDrawing,
  rows: Iterator<ReportRecord[], undefined>,
): VolumePrinting {
  const thread = takeThread();
  const told = Promise.withResolvers<HeadingPlaces>();
  // Whoever reads the stream is told of its end; nobody has to wait for the places as well.
  told.promise.catch(() => undefined);
  const ask = (asked: AskedOfThread) => thread.postMessage(asked);
  ask(drawing);
  const bytes = new Readable({
    read: () => ask('more'),
    destroy: (error, done) => {
      told.reject(error ?? new Error('Nobody reads the report any more'));
      thread.terminate().then(
        () => done(error),
        (failure: unknown) => done(failure instanceof Error ? failure : error),
      );
    },
  });
  let complete = false;
  thread.on('message', (piece: PrintedPiece) => {
    if (piece === 'rows') ask(rows.next().value ?? []);
    else if (piece instanceof Uint8Array) bytes.push(piece);
    else {
      complete = true;
      told.resolve(piece.places);
      bytes.push(null);
    }
  });
  thread.on('error', (error: Error) => bytes.destroy(error));
  thread.on('exit', () => {
    if (!complete) bytes.destroy(new Error('The printing thread ended too early'));
  });
  return { bytes, places: told.promise };
}

import { parentPort, workerData } from 'node:worker_threads';
import { volumeBytes, type VolumeDrawing } from './report-pages.pdf.ts';
import type { AskedOfThread, PrintedPiece } from './volume-thread.ts';

/** Bytes in a message: few enough to start soon, enough to need few messages. */
const pieceSize = 65_536;

const given: unknown = workerData;
if (parentPort === null || !isVolumeDrawing(given)) {
  throw new Error('This file prints in a thread that was given a part of a report');
}
const port = parentPort;
const pieces = volumeBytes(given, pieceSize);
port.on('message', (asked: AskedOfThread) => {
  const { done, value } = pieces.next(asked === 'more' ? [] : asked);
  const piece: PrintedPiece = done === true ? { places: value } : value;
  port.postMessage(piece);
  if (done === true) port.close();
});

/** Only `volume-thread.ts` starts the thread, so its word for the report's own shape is enough. */
function isVolumeDrawing(data: unknown): data is VolumeDrawing {
  return typeof data === 'object' && data !== null && 'report' in data && 'words' in data;
}

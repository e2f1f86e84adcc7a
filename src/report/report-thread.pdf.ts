import { parentPort, workerData } from 'node:worker_threads';
import { reportBytes } from './report-pages.pdf.ts';
import type { PrintedPiece, PrintingJob } from './report.pdf.ts';

/** Bytes in a message: few enough to start soon, enough to need few messages. */
const pieceSize = 65_536;

const given: unknown = workerData;
if (parentPort === null || !isPrintingJob(given)) {
  throw new Error('This file prints in a thread that was given a report');
}
const port = parentPort;
const pieces = reportBytes(given.report, given.words, pieceSize);
port.on('message', () => {
  const { done, value } = pieces.next();
  const piece: PrintedPiece = done === true ? 'end' : value;
  port.postMessage(piece);
  if (done === true) port.close();
});

/** Only `printReport` starts the thread, so its word for the report's own shape is enough. */
function isPrintingJob(data: unknown): data is PrintingJob {
  return typeof data === 'object' && data !== null && 'report' in data && 'words' in data;
}

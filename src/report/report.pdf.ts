import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { translator } from '../web/texts.ts';
import type { PageWords } from './report-pages.pdf.ts';
import type { Report } from './report.ts';

/** What the thread is given: plain data, as functions cannot go with it. */
export type PrintingJob = { report: Report; words: PageWords };

/** What the thread sends, each time it is asked for more. */
export type PrintedPiece = Uint8Array | 'end';

/** So much of the thread's heap, in MB, is enough for more than 10,000 rows. */
const heapLimit = 1_024;

/**
 * The report as a PDF: tagged, PDF/UA-1 and PDF/A-2a. It is drawn in a thread of its own, piece by
 * piece as the stream is read. A stream that fails is destroyed with the error; destroying it ends
 * the thread.
 */
export function printReport(report: Report): Readable {
  const job: PrintingJob = { report, words: pageWords(report) };
  const thread = new Worker(new URL('./report-thread.pdf.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  const bytes = new Readable({
    read: () => thread.postMessage('more'),
    destroy: (error, done) => {
      thread.terminate().then(
        () => done(error),
        (failure: unknown) => done(failure instanceof Error ? failure : error),
      );
    },
  });
  let complete = false;
  thread.on('message', (piece: PrintedPiece) => {
    complete = piece === 'end';
    bytes.push(piece === 'end' ? null : piece);
  });
  thread.on('error', (error: Error) => bytes.destroy(error));
  thread.on('exit', () => {
    if (!complete) bytes.destroy(new Error('The printing thread ended too early'));
  });
  return bytes;
}

function pageWords({ lang }: Report): PageWords {
  const t = translator(lang);
  return {
    fileTitle: t('report.file-title'),
    sender: t('report.sender'),
    register: t('report.register'),
    pageNumber: t('report.page-number', { page: '{page}' }),
    seal: t('report.seal'),
    fromWhom: t('report.from-whom'),
    technical: t('report.technical'),
    notGiven: t('report.not-given'),
    status: t('report.reservations.status'),
  };
}

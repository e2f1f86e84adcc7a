import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { Router, type RequestHandler, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { createPrintingQueue } from './printing-queue.ts';
import { printReport } from './report.pdf.ts';
import type { ReportService } from './report.service.ts';

export type ReportRoutesOptions = {
  report: ReportService;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  /** Making one costs seconds of work: nobody needs many. */
  limitReports: RequestHandler;
};

/** Each PDF has a thread and the person's whole report in memory while it is downloaded. */
const printedAtOnce = 3;

/** A reader that takes nothing for so long (ms) gives its place to the next. */
const longestPause = 60_000;

/** What the report contains, and the report as a file to keep. */
export function reportRoutes(options: ReportRoutesOptions): Router {
  const { report, render, mandateOf, limitReports } = options;
  const router = Router();
  const inTurn = createPrintingQueue(printedAtOnce);

  router.get(paths.report, (_req, res) => render(res, 'report/report'));

  router.get(paths.reportPdf, limitReports, (_req, res) =>
    inTurn(async () => {
      if (hasLeft(res)) return;
      const made = await report.make(mandateOf(res), languageOf(res), 'report-pdf-downloaded');
      const bytes = printReport(made);
      await once(bytes, 'readable');
      if (hasLeft(res)) {
        bytes.destroy();
        return;
      }
      attach(res, `rapport-${made.reference}.pdf`).type('application/pdf');
      res.setTimeout(longestPause, () => res.destroy());
      await pipeline(bytes, res).catch((error: unknown) => {
        if (!isGone(error)) throw error;
      });
    }),
  );

  router.get(paths.reportJson, limitReports, async (_req, res) => {
    const made = await report.make(mandateOf(res), languageOf(res), 'report-json-downloaded');
    attach(res, `rapport-${made.reference}.json`).json(made);
  });

  return router;
}

function attach(res: Response, fileName: string): Response {
  return res.set({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

function hasLeft(res: Response): boolean {
  return res.closed;
}

/** The reader closed the connection: nobody is left to tell. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

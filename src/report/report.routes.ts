import { availableParallelism } from 'node:os';
import { addAbortSignal, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Router, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { Places } from '../holdings/places.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Representation } from '../mandate/representation.service.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { hrefOn } from '../web/acting-address.ts';
import { attach, notByHead } from '../web/attachment.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { TooManyRequests } from '../web/rate-limit.ts';
import { orderedView } from './ordered-report-view.ts';
import { createPrintingQueue, type PrintingOutcome } from './printing-queue.ts';
import type { ReportFiles } from './report-files.ts';
import { downloadActions, mostRowsAtOnce, type ReportFormat } from './report-job.ts';
import type { ReportJobs } from './report-job.service.ts';
import { presenceOf, sendWithin } from './report-sending.ts';
import type { ReportService } from './report.service.ts';

export type ReportRoutesOptions = {
  report: Pick<ReportService, 'rowCount'>;
  reportFiles: ReportFiles;
  reportJobs: Pick<ReportJobs, 'order' | 'list'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  /** Asked again before anything is sent: making a report takes its time. */
  representation: Pick<Representation, 'stillStands'>;
  clock: Clock;
  places: Pick<Places, 'stateFor' | 'show'>;
  /** Making one costs seconds of work: nobody needs many. */
  limitReports: RequestHandler;
  limits?: Partial<ReportLimits>;
};

/** Times in ms. */
type ReportLimits = {
  /** How many are made at once: each has a person's whole report in memory, a PDF also a thread. */
  places: number;
  longestWait: number;
  /** From the first byte to the last; what is not fetched by then is given up. */
  longestSending: number;
};

/** One core is left to pages, and a report of the usual size takes less than a second. */
const placesFree = Math.max(1, availableParallelism() - 1);
const usualLimits: ReportLimits = {
  places: placesFree,
  longestWait: 20_000,
  longestSending: 600_000,
};

/** Seconds after which one's own earlier report may have arrived. */
const retryAfter = 30;

const withPlaces = z.object({ steder: z.literal('ja') });

/** What the report contains, and the report as a file to keep. */
export function reportRoutes(options: ReportRoutesOptions): Router {
  const { report, reportFiles, reportJobs, render, mandateOf, representation, places } = options;
  const { clock, limitReports } = options;
  const limits = { ...usualLimits, ...options.limits };
  const router = Router();
  const inTurn = createPrintingQueue(limits);

  /** One that takes its time is made meanwhile; the page that follows tells how it goes. */
  function download(format: ReportFormat): RequestHandler {
    return async (req, res) => {
      const mandate = mandateOf(res);
      const expectedRows = await report.rowCount(mandate);
      if (expectedRows <= mostRowsAtOnce) return sendAtOnce(mandate, format, res);
      const asked = { format, lang: languageOf(res), withPlaces: asksForPlaces(req.body) };
      const jobId = await reportJobs.order(mandate, { ...asked, expectedRows });
      res.redirect(303, `${hrefOn(res, paths.orderedReport)}?jobb=${jobId}`);
    };
  }

  async function sendAtOnce(mandate: Mandate, format: ReportFormat, res: Response) {
    const reader = presenceOf(res);
    const print = async () => {
      const action = downloadActions[format];
      const made = await reportFiles.make(mandate, { format, lang: languageOf(res), action });
      // Whole before any of it is sent: a reader that stops reading holds up nobody.
      return { ...made, bytes: await buffer(addAbortSignal(reader, made.bytes)) };
    };
    const send = async ({ bytes, mediaType, ...made }: Awaited<ReturnType<typeof print>>) => {
      if (!(await representation.stillStands(mandate))) {
        render(res, 'mandate/neutral', {}, 403);
        return;
      }
      attach(res, `rapport-${made.reference}.${made.extension}`).type(mediaType);
      const mayGoOn = () => mandate.holdsOn(today(clock));
      const { length } = bytes;
      await sendWithin(limits.longestSending, res, {
        bytes: Readable.from([bytes]),
        length,
        mayGoOn,
      });
    };
    try {
      refuseIfBusy(await inTurn({ person: mandate.actor, reader, print, send }));
    } catch (error) {
      // Whoever left is told nothing, and what failed by that is no failure.
      if (!reader.aborted) throw error;
    }
  }

  /** «Ta med steder»: a form, so that no link from elsewhere can ask for them. */
  const withPlacesIfAsked: RequestHandler = async (req, res, next) => {
    if (asksForPlaces(req.body)) await places.show(mandateOf(res));
    next();
  };

  router.get(paths.report, async (_req, res) => {
    const mandate = mandateOf(res);
    const placesHidden = (await places.stateFor(mandate)) !== 'open';
    const ordered = (await reportJobs.list(mandate)).map((job) =>
      orderedView(job, languageOf(res)),
    );
    render(res, 'report/report', { placesHidden, ordered });
  });
  for (const [path, format] of [
    [paths.reportStd, 'std'],
    [paths.reportPdf, 'pdf'],
    [paths.reportJson, 'json'],
    [paths.reportCsv, 'csv'],
  ] as const) {
    router.head(path, notByHead);
    router.get(path, limitReports, download(format));
    router.post(path, limitReports, withPlacesIfAsked, download(format));
  }
  return router;
}

function asksForPlaces(body: unknown): boolean {
  return withPlaces.safeParse(body).success;
}

function refuseIfBusy(outcome: PrintingOutcome) {
  if (outcome === 'person-busy') throw new TooManyRequests(retryAfter);
  if (outcome === 'all-busy') throw new Unavailable('printing');
}

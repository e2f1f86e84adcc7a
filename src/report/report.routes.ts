import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { Router, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { Places } from '../holdings/places.service.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { Representation } from '../mandate/representation.service.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { TooManyRequests } from '../web/rate-limit.ts';
import { createPrintingQueue, type PrintingOutcome } from './printing-queue.ts';
import { jsonFile, pdfFile, type ReportFile } from './report-file.ts';
import type { ReportDownload, ReportService } from './report.service.ts';
import type { Report } from './report.ts';

export type ReportRoutesOptions = {
  report: ReportService;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  /** Asked again before anything is sent: making a report takes its time. */
  representation: Pick<Representation, 'stillStands'>;
  clock: Clock;
  places: Pick<Places, 'stateFor' | 'show'>;
  /** Making one costs seconds of work: nobody needs many. */
  limitReports: RequestHandler;
  /** The address at which a verification code is asked about, as it is printed. */
  verifyAt: string;
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

const usualLimits: ReportLimits = { places: 3, longestWait: 20_000, longestSending: 600_000 };

/** A reader that takes nothing for so long (ms) is gone. */
const longestPause = 60_000;

/** Seconds after which one's own earlier report may have arrived. */
const retryAfter = 30;

const withPlaces = z.object({ steder: z.literal('ja') });

type Whole<File> = Omit<File, 'bytes'> & { bytes: Buffer };

type Download = { action: ReportDownload; write: (report: Report) => ReportFile };

/** What the report contains, and the report as a file to keep. */
export function reportRoutes(options: ReportRoutesOptions): Router {
  const { report, render, mandateOf, representation, places, clock, limitReports } = options;
  const { verifyAt } = options;
  const limits = { ...usualLimits, ...options.limits };
  const router = Router();
  const inTurn = createPrintingQueue(limits);

  function download({ action, write }: Download): RequestHandler {
    return async (_req, res) => {
      const mandate = mandateOf(res);
      const reader = presenceOf(res);
      const print = async () => {
        const made = await report.make(mandate, languageOf(res), action);
        // Whole before any of it is sent: a reader that stops reading holds up nobody.
        const file = write(made);
        return { ...file, bytes: await buffer(addAbortSignal(reader, file.bytes)) };
      };
      const send = async ({ bytes, name, mediaType }: Whole<ReportFile>) => {
        if (!(await representation.stillStands(mandate))) {
          render(res, 'mandate/neutral', {}, 403);
          return;
        }
        attach(res, name).type(mediaType);
        const mayGoOn = () => mandate.holdsOn(today(clock));
        await sendWithin(limits.longestSending, res, { bytes, mayGoOn });
      };
      try {
        refuseIfBusy(await inTurn({ person: mandate.actor, reader, print, send }));
      } catch (error) {
        // Whoever left is told nothing, and what failed by that is no failure.
        if (!reader.aborted) throw error;
      }
    };
  }

  /** «Ta med steder»: a form, so that no link from elsewhere can ask for them. */
  const withPlacesIfAsked: RequestHandler = async (req, res, next) => {
    if (withPlaces.safeParse(req.body).success) await places.show(mandateOf(res));
    next();
  };

  router.get(paths.report, async (_req, res) => {
    const placesHidden = (await places.stateFor(mandateOf(res))) !== 'open';
    render(res, 'report/report', { placesHidden });
  });
  const action = 'report-pdf-downloaded';
  const downloads: [path: string, Download][] = [
    [paths.reportStd, { action, write: (made) => pdfFile(made, { form: 'std', verifyAt }) }],
    [paths.reportPdf, { action, write: (made) => pdfFile(made, { form: 'everything', verifyAt }) }],
    [paths.reportJson, { action: 'report-json-downloaded', write: jsonFile }],
  ];
  for (const [path, file] of downloads) {
    router.get(path, limitReports, download(file));
    router.post(path, limitReports, withPlacesIfAsked, download(file));
  }
  return router;
}

/** Aborts when the connection is closed. */
function presenceOf(res: Response): AbortSignal {
  const presence = new AbortController();
  if (res.closed) presence.abort();
  else res.once('close', () => presence.abort());
  return presence.signal;
}

function attach(res: Response, fileName: string): Response {
  return res.set({
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

const lookEveryMs = 1_000;

/** Ends a download that is on its way when it may no longer be read, as at a birthday's midnight. */
async function sendWithin(
  longest: number,
  res: Response,
  { bytes, mayGoOn }: { bytes: Buffer; mayGoOn: () => boolean },
): Promise<void> {
  const giveUp = () => res.destroy();
  const limit = setTimeout(giveUp, longest);
  const watch = setInterval(() => {
    if (!mayGoOn()) giveUp();
  }, lookEveryMs);
  res.setTimeout(longestPause, giveUp);
  res.set('Content-Length', String(bytes.length)).end(bytes);
  try {
    await finished(res);
  } finally {
    clearTimeout(limit);
    clearInterval(watch);
  }
}

function refuseIfBusy(outcome: PrintingOutcome) {
  if (outcome === 'person-busy') throw new TooManyRequests(retryAfter);
  if (outcome === 'all-busy') throw new Unavailable('printing');
}

import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import type { Mandate } from '../mandate/mandate.ts';
import type { Representation } from '../mandate/representation.service.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { NotFound } from '../shared/not-found.ts';
import { attach, notByHead } from '../web/attachment.ts';
import { languageOf } from '../web/language.ts';
import { hrefOn } from '../web/acting-address.ts';
import type { RenderPage } from '../web/page.ts';
import { orderedView } from './ordered-report-view.ts';
import { mediaTypeOf } from './report-files.ts';
import type { ReportJob } from './report-job.ts';
import type { ReportJobs } from './report-job.service.ts';
import { sendWithin } from './report-sending.ts';

/** Seconds between two looks at one that is being made. */
const lookAgain = 3;
/** After an order. Each look prolongs the session, also where nobody sits before the page any more. */
const longestLookingMs = 10 * 60_000;
const longestSendingMs = 1_800_000;

const query = z.object({ jobb: z.uuid() });

/** A report that is made while nobody waits: how it goes, and the file. */
export function orderedReportRoutes({
  reportJobs,
  representation,
  render,
  mandateOf,
  clock,
  limitReportFiles,
}: {
  reportJobs: Pick<ReportJobs, 'find' | 'open' | 'fetched'>;
  representation: Pick<Representation, 'stillStands'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  clock: Clock;
  /** Each that is on its way holds a piece in memory. */
  limitReportFiles: RequestHandler;
}): Router {
  const router = Router();

  async function jobOf(req: Request, res: Response): Promise<ReportJob> {
    const asked = query.safeParse(req.query);
    const job = asked.data && (await reportJobs.find(mandateOf(res), asked.data.jobb));
    if (job === undefined) throw new NotFound();
    return job;
  }

  router.get(paths.orderedReport, async (req, res) => {
    const job = await jobOf(req, res);
    const isUnderWay = job.state === 'waiting' || job.state === 'making';
    const isRecent = clock.now().getTime() - job.askedAt.getTime() < longestLookingMs;
    const looksAgain = isUnderWay && isRecent && req.query['se'] !== 'selv';
    if (looksAgain) res.set('Refresh', String(lookAgain));
    render(res, 'report/ordered', {
      job: orderedView(job, languageOf(res)),
      isUnderWay,
      looksAgain,
    });
  });

  router.head(paths.reportFile, notByHead);
  router.get(paths.reportFile, limitReportFiles, async (req, res) => {
    const mandate = mandateOf(res);
    const job = await jobOf(req, res);
    const stands = await representation.stillStands(mandate);
    const bytes = stands ? await reportJobs.open(mandate, job.jobId) : undefined;
    // Fetched or gone since the page was shown, which tells.
    if (bytes === undefined || job.fileExtension === undefined) {
      res.redirect(303, `${hrefOn(res, paths.orderedReport)}?jobb=${job.jobId}`);
      return;
    }
    attach(res, `rapport-${job.reference ?? ''}.${job.fileExtension}`);
    res.type(mediaTypeOf(job.fileExtension));
    const mayGoOn = () => mandate.holdsOn(today(clock));
    try {
      await sendWithin(longestSendingMs, res, { bytes, length: job.madeBytes, mayGoOn });
    } catch {
      // Not sent whole: it waits to be fetched again.
      return;
    }
    await reportJobs.fetched(job.jobId);
  });

  return router;
}

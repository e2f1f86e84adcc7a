import { Router, type Request, type Response } from 'express';
import { staffOf } from '../identity/staff.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { translatorOn } from '../web/about.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { Assignments, NextOutcome } from './assignment.service.ts';
import { queuesOf } from './desk-queue.ts';
import { readCaseNumber, readQueueQuery } from './queue.form.ts';
import { addressOf, caseLine, filterView, totalText } from './queue-view.ts';
import type { Queues } from './queue.service.ts';

export type QueueDependencies = {
  queues: Queues;
  assignments: Pick<Assignments, 'takeNext'>;
  clock: Clock;
  render: RenderPage;
};

/** What waits, what one has, and «Ta neste». */
export function queueRoutes(deps: QueueDependencies): Router {
  const router = Router();
  router.get(paths.desk, (req, res) => showQueue(deps, req, res));
  router.post(paths.takeNextCase, (req, res) => takeNext(deps, req, res));
  router.get(paths.findCase, (req, res) => findCase(deps, req, res));
  return router;
}

async function showQueue(
  { queues, clock, render }: QueueDependencies,
  req: Request,
  res: Response,
) {
  const staff = staffOf(req);
  const lang = languageOf(res);
  const t = translatorOn(res);
  const now = clock.now();
  const knowsNumber = staff.personId !== undefined;
  if (queuesOf(staff.roles).length === 0) {
    render(res, 'desk/home', { knowsNumber });
    return;
  }
  const asked = readQueueQuery(req.query, now);
  const [list, counts] = await Promise.all([queues.list(staff, asked), queues.counts(staff)]);
  const told = { staffId: staff.staffId, now, t, lang };
  render(res, 'desk/queue', {
    cases: list.cases.map((one) => caseLine(one, told)),
    page: list.page,
    pages: list.pages,
    total: totalText(list, t),
    counts,
    filter: filterView(asked, t),
    address: hrefIn(lang, addressOf(asked, paths.desk)),
    knowsNumber,
    nothing: req.query['ingen'] !== undefined,
  });
}

async function takeNext({ assignments }: QueueDependencies, req: Request, res: Response) {
  const outcome = await assignments.takeNext(staffOf(req));
  res.redirect(303, hrefIn(languageOf(res), afterNext(outcome)));
}

function afterNext(outcome: NextOutcome): string {
  if (outcome.outcome === 'nothing-waits') return `${paths.desk}?ingen`;
  if (outcome.outcome === 'not-found') throw new NotFound();
  const why = outcome.outcome === 'not-clear' ? `&hvorfor=${outcome.clearance}` : '';
  return `${paths.deskCase}?ref=${outcome.reference}${why}`;
}

/** By number alone: a search by person needs a case first. */
async function findCase({ queues, render }: QueueDependencies, req: Request, res: Response) {
  const reference = readCaseNumber(req.query);
  const found = reference === undefined ? undefined : await queues.find(staffOf(req), reference);
  if (found === undefined) {
    render(res, 'desk/not-found', { asked: reference ?? '' }, 404);
    return;
  }
  res.redirect(303, hrefIn(languageOf(res), `${paths.deskCase}?ref=${found.reference}`));
}

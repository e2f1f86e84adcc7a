import { Router, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { HoldingsService } from './holdings.service.ts';
import { overviewView } from './overview-view.ts';
import { findSource } from './source-slug.ts';
import { sourceView, type ErasureDates } from './source-view.ts';

/** The overview of all sources, and each source row by row. */
export function holdingsRoutes({
  holdings,
  render,
  mandateOf,
  erasureDate = () => Promise.resolve({}),
}: {
  holdings: Pick<HoldingsService, 'overview' | 'source' | 'wording'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  /** When what a reservation blocks is erased. */
  erasureDate?: (mandate: Mandate) => Promise<ErasureDates>;
}): Router {
  const router = Router();

  router.get(paths.overview, async (_req, res) => {
    const overview = await holdings.overview(mandateOf(res));
    const wording = await holdings.wording(languageOf(res));
    render(res, 'holdings/overview', { overview: overviewView(overview, wording) });
  });

  router.get(paths.source, async (req, res, next) => {
    const source = findSource(req.params['source']);
    if (source === undefined) {
      next();
      return;
    }
    const mandate = mandateOf(res);
    const page = await holdings.source(mandate, source, pageAskedFor(req.query['side']));
    const wording = await holdings.wording(languageOf(res));
    const erasures = await erasureDate(mandate);
    const failed = page.source.result === 'failed';
    render(
      res,
      'holdings/source',
      { source: sourceView(page, wording, erasures), address: req.path },
      failed ? 503 : 200,
    );
  });

  return router;
}

/** A page number; anything else asks for the first page. */
export function pageAskedFor(asked: unknown): number {
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

import { Router } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/not-found.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { translator } from '../web/texts.ts';
import { readCoverageSearch } from './coverage-search.form.ts';
import { sourceCoverageView, sourcesView } from './coverage-view.ts';
import type { CoverageService } from './coverage.service.ts';
import { findSource } from './source-slug.ts';

/** Where KPR has its information from, for anybody to read: nothing here is about a person. */
export function coverageRoutes({
  coverage,
  render,
  clock,
}: {
  coverage: CoverageService;
  render: RenderPage;
  clock: Clock;
}): Router {
  const router = Router();

  router.get(paths.sources, async (_req, res) => {
    const lang = languageOf(res);
    const words = { lang, t: translator(lang) };
    const view = sourcesView(await coverage.find(), clock.now(), words);
    render(res, 'holdings/coverage-sources', { view });
  });

  router.get(paths.sourceCoverage, async (req, res) => {
    const source = findSource(req.params['source']);
    if (source === undefined) throw new NotFound();
    const lang = languageOf(res);
    const search = readCoverageSearch(req.query);
    const view = sourceCoverageView(
      await coverage.getSource(source),
      { search, now: clock.now() },
      { lang, t: translator(lang) },
    );
    const status = search.fault === undefined ? 200 : 422;
    render(res, 'holdings/coverage-source', { view }, status);
  });

  return router;
}

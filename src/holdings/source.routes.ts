import { Router, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { aboutOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { ReservedPeriod } from './growth-times.ts';
import type { CoverageService } from './coverage.service.ts';
import { coverageView, municipalitiesOn } from './coverage-view.ts';
import type { HoldingsService } from './holdings.service.ts';
import { placesLine } from './places-address.ts';
import type { Places } from './places.service.ts';
import { readRecordFilter } from './record-filter.form.ts';
import { rowLinks } from './row-links.ts';
import type { ReportedRows, RowReferences } from './row-reference.ts';
import { findSource } from './source-slug.ts';
import { sourceView, type ErasureDates } from './source-view.ts';

/** One source, row by row. */
export function sourceRoutes({
  holdings,
  render,
  mandateOf,
  rowReferences,
  reportedRows,
  birthDateOf,
  reservedPeriods,
  erasureDate,
  coverage,
  places,
  clock,
}: {
  holdings: Pick<HoldingsService, 'openSource' | 'wording'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  rowReferences: Pick<RowReferences, 'seal'>;
  /** What the person has said is wrong. */
  reportedRows: (mandate: Mandate) => Promise<ReportedRows>;
  /** YYYY-MM-DD, of the person whom the page is about. */
  birthDateOf: (mandate: Mandate) => Promise<string | undefined>;
  /** When measurements of the person were not to be stored. */
  reservedPeriods: (mandate: Mandate) => Promise<readonly ReservedPeriod[]>;
  /** When what a reservation blocks is erased. */
  erasureDate: (mandate: Mandate) => Promise<ErasureDates>;
  coverage: Pick<CoverageService, 'findSource'>;
  places: Pick<Places, 'stateFor'>;
  clock: Clock;
}): Router {
  const router = Router();

  router.get(paths.source, async (req, res, next) => {
    const source = findSource(req.params['source']);
    if (source === undefined) {
      next();
      return;
    }
    const mandate = mandateOf(res);
    const asked = readRecordFilter(req.query);
    const read = await holdings.openSource(mandate, source, asked.filter);
    const [page, wording, erasures, birthDate, reported, coverageOfSource, reserved, line] =
      await Promise.all([
        read(),
        holdings.wording(languageOf(res), { hideHealth: hidesHealth(req), about: aboutOn(res) }),
        erasureDate(mandate),
        birthDateOf(mandate),
        reportedRows(mandate),
        coverage.findSource(source),
        source === 'HST' ? reservedPeriods(mandate) : [],
        placesLine(places, mandate, req.originalUrl),
      ]);
    const view = sourceView(page, wording, {
      erasures,
      birthDate,
      reservedPeriods: reserved,
      coverage: coverageView(
        source,
        coverageOfSource,
        { municipalities: municipalitiesOn(page), now: clock.now() },
        wording,
      ),
      ...rowLinks(rowReferences, mandate, reported),
      ...asked,
    });
    const status = page.source.result === 'failed' ? 503 : 200;
    render(res, 'holdings/source', { source: view, places: line }, status);
  });

  return router;
}

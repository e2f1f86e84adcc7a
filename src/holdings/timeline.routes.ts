import { Router, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { aboutOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { HoldingsService } from './holdings.service.ts';
import { placesLine } from './places-address.ts';
import type { Places } from './places.service.ts';
import { readRecordFilter } from './record-filter.form.ts';
import { rowLinks } from './row-links.ts';
import type { ReportedRows, RowReferences } from './row-reference.ts';
import type { ErasureDates } from './source-view.ts';
import { timelineView } from './timeline-view.ts';

/** All sources in one list, newest first. */
export function timelineRoutes({
  holdings,
  render,
  mandateOf,
  rowReferences,
  reportedRows,
  birthDateOf,
  erasureDate,
  places,
  clock,
}: {
  holdings: Pick<HoldingsService, 'openTimeline' | 'wording'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  rowReferences: Pick<RowReferences, 'seal'>;
  /** What the person has said is wrong. */
  reportedRows: (mandate: Mandate) => Promise<ReportedRows>;
  /** YYYY-MM-DD, of the person whom the page is about. */
  birthDateOf: (mandate: Mandate) => Promise<string | undefined>;
  /** When what a reservation blocks is erased. */
  erasureDate: (mandate: Mandate) => Promise<ErasureDates>;
  places: Pick<Places, 'stateFor'>;
  clock: Clock;
}): Router {
  const router = Router();

  router.get(paths.timeline, async (req, res) => {
    const mandate = mandateOf(res);
    const asked = readRecordFilter(req.query);
    const read = await holdings.openTimeline(mandate, asked.filter);
    const [page, wording, erasures, birthDate, reported, line] = await Promise.all([
      read(),
      holdings.wording(languageOf(res), { hideHealth: hidesHealth(req), about: aboutOn(res) }),
      erasureDate(mandate),
      birthDateOf(mandate),
      reportedRows(mandate),
      placesLine(places, mandate, req.originalUrl),
    ]);
    const timeline = timelineView(page, wording, {
      asked,
      erasures,
      birthDate,
      ...rowLinks(rowReferences, mandate, reported),
      readAt: clock.now(),
      address: paths.timeline,
    });
    const answered = page.records.length > 0 || page.failed.length === 0;
    render(res, 'holdings/timeline', { timeline, places: line }, answered ? 200 : 503);
  });

  return router;
}

import { Router, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Scope } from '../reservation/scope.ts';
import { aboutOn } from '../web/about.ts';
import { hidesHealth } from '../web/hide-health.routes.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import type { HoldingsService } from './holdings.service.ts';
import { overviewView, type LatestLookUps } from './overview-view.ts';
import { placesLine } from './places-address.ts';
import type { Places } from './places.service.ts';
import type { Wording } from './wording.ts';

/** All sources on one page, without a word about health. */
export function overviewRoutes({
  holdings,
  render,
  mandateOf,
  reservationsInForce,
  latestLookUps,
  places,
}: {
  holdings: Pick<HoldingsService, 'openOverview' | 'wording'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
  reservationsInForce: (mandate: Mandate) => Promise<readonly Scope[]>;
  /** The last three by others than the person, in words. */
  latestLookUps: (mandate: Mandate, wording: Wording) => Promise<LatestLookUps>;
  places: Pick<Places, 'stateFor'>;
}): Router {
  const router = Router();

  router.get(paths.overview, async (req, res) => {
    const mandate = mandateOf(res);
    // The journal first: what stands beside the sources is read as part of the same view.
    const read = await holdings.openOverview(mandate);
    const wording = await holdings.wording(languageOf(res), {
      hideHealth: hidesHealth(req),
      about: aboutOn(res),
    });
    const [overview, reservations, lookUps, line] = await Promise.all([
      read(),
      reservationsInForce(mandate),
      latestLookUps(mandate, wording),
      placesLine(places, mandate, req.originalUrl),
    ]);
    const view = overviewView(overview, wording, { reservations, lookUps });
    render(res, 'holdings/overview', { overview: view, places: line });
  });

  return router;
}

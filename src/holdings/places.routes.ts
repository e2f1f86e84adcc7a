import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { safeReturnPath } from '../identity/session.ts';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { RenderPage } from '../web/page.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import { ticketIn, withoutTicket, withTicket } from './places-address.ts';
import type { Places } from './places.service.ts';

const showForm = z.object({ til: z.unknown() });

/**
 * «Vis steder»: asked for on a page of its own, good for the page one came from. Stands before every
 * page that shows places, so that their readings know what this request may see.
 */
export function placesRoutes({
  places,
  render,
  mandateOf,
}: {
  places: Pick<Places, 'honour' | 'ticketFor'>;
  render: RenderPage;
  mandateOf: (res: Response) => Mandate;
}): Router {
  const router = Router();

  router.use((req, res, next) => {
    const ticket = req.method === 'GET' ? ticketIn(req.originalUrl) : undefined;
    if (ticket !== undefined) {
      places.honour(mandateOf(res), visitTo(withoutTicket(req.originalUrl), req), ticket);
    }
    next();
  });

  // The same for everybody, also for those who have nothing hidden.
  router.get(paths.showPlaces, (req, res) => {
    render(res, 'holdings/show-places', { page: pageToReturnTo(req.query['til'], res) });
  });

  router.post(paths.showPlaces, async (req, res) => {
    const form = showForm.safeParse(req.body);
    const page = pageToReturnTo(form.data?.til, res);
    const ticket = await places.ticketFor(mandateOf(res), visitTo(page, req));
    res.redirect(303, ticket === undefined ? page : withTicket(page, ticket));
  });

  return router;
}

function visitTo(address: string, { sessionID }: Request) {
  return { session: sessionID, address };
}

function pageToReturnTo(asked: unknown, res: Response): string {
  return withoutTicket(safeReturnPath(asked, hrefIn(languageOf(res), paths.overview)));
}

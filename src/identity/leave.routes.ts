import { Router } from 'express';
import { paths } from '../paths.ts';
import { citizenOf } from './citizen.ts';
import { endSession } from './session-lifecycle.ts';

/** What many look at, in any house. */
const elsewhere = 'https://www.yr.no/';

/**
 * «Forlat siden»: at once somewhere else, signed out here, with nothing left to go back to. A link
 * on another site only leads there: it signs nobody out.
 */
export function leaveRoutes(): Router {
  const router = Router();
  router.get(paths.leave, async (req, res) => {
    const isOurs = req.get('sec-fetch-site') === 'same-origin';
    if (isOurs && citizenOf(req) !== undefined) await endSession(req);
    if (isOurs) res.set('Clear-Site-Data', '"cache"');
    res.set('Cache-Control', 'no-store').redirect(303, elsewhere);
  });
  return router;
}

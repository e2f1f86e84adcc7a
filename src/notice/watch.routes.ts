import { Router, type Response } from 'express';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { hrefIn, languageOf } from '../web/language.ts';
import type { Watches } from './watch.service.ts';
import { readWatchForm } from './watch.form.ts';

/** Turns the notice on and off; the page it leads to says which it is. */
export function watchRoutes({
  watches,
  mandateOf,
}: {
  watches: Pick<Watches, 'set'>;
  mandateOf: (res: Response) => Mandate;
}): Router {
  const router = Router();
  router.post(paths.watch, async (req, res) => {
    const wanted = readWatchForm(req.body);
    if (wanted !== undefined) await watches.set(mandateOf(res), wanted);
    const receipt = wanted === undefined ? '' : '?varsel=endret';
    res.redirect(303, `${hrefIn(languageOf(res), paths.use)}${receipt}#varsel`);
  });
  return router;
}

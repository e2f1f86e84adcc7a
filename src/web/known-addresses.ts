import { Router } from 'express';
import { paths } from '../paths.ts';
import { notFoundPage } from './error-pages.ts';
import type { RenderPage } from './page.ts';

/** What `paths.ts` does not name does not exist: said before anyone is asked to sign in for it. */
export function knownAddresses(deps: { render: RenderPage }): Router {
  const router = Router();
  router.all(Object.values(paths), (_req, _res, next) => next('router'));
  router.use(notFoundPage(deps));
  return router;
}

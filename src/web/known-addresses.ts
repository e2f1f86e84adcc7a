import { Router } from 'express';
import { paths } from '../paths.ts';
import { isAboutSubject, personReferenceOn } from './acting-address.ts';
import { notFoundPage } from './error-pages.ts';
import type { RenderPage } from './page.ts';

/**
 * What `paths.ts` does not name does not exist: said before anyone is asked to sign in for it. Nor
 * does a page for somebody else that is about nobody, or always about oneself.
 */
export function knownAddresses(deps: { render: RenderPage }): Router {
  const router = Router();
  const notFound = notFoundPage(deps);
  router.use((req, res, next) => {
    if (personReferenceOn(res) === undefined || isAboutSubject(req.path)) next();
    else notFound(req, res, next);
  });
  router.all(Object.values(paths), (_req, _res, next) => next('router'));
  router.use(notFound);
  return router;
}

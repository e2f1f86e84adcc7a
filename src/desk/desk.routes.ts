import express, { Router, type Request } from 'express';
import { staffSignInRoutes, staffSignOutRoutes } from '../identity/staff-door.routes.ts';
import { expireStaffSession, requireStaff, staffSessionOf } from '../identity/staff.ts';
import { paths } from '../paths.ts';
import { personReferenceOn } from '../web/acting-address.ts';
import { errorPages, notFoundPage } from '../web/error-pages.ts';
import { protectForms } from '../web/form-protection.ts';
import { staffSessionRoutes, staffSessions } from '../web/sessions.ts';
import { dayOffRoutes, type DayOffDependencies } from './day-off.routes.ts';
import { deskCaseRoutes, type DeskCaseDependencies } from './desk-case.routes.ts';
import { queueRoutes, type QueueDependencies } from './queue.routes.ts';

type DeskDependencies = DeskCaseDependencies &
  DayOffDependencies &
  QueueDependencies &
  Parameters<typeof staffSignInRoutes>[0] &
  Parameters<typeof staffSessions>[0] & { config: { origin: string } };

/** Routes take capitals for small letters, so this must as well. */
function isOfDesk(path: string): boolean {
  return `${path.toLowerCase()}/`.startsWith(`${paths.desk}/`);
}

const isSignedIn = (req: Request) => staffSessionOf(req) !== undefined;

/**
 * All that lies under `/saksbehandling`, with sessions and forms of its own: it stands before
 * citizens' sessions, so that none of them ever reaches it, nor the reverse.
 */
export function deskRoutes(deps: DeskDependencies): Router {
  const router = Router();
  router.use((req, _res, next) => {
    if (isOfDesk(req.path)) next();
    else next('router');
  });
  const notFound = notFoundPage(deps);
  router.use((req, res, next) => {
    if (personReferenceOn(res) === undefined) next();
    else notFound(req, res, next);
  });
  router.use(staffSessions(deps));
  router.use(expireStaffSession(deps));
  router.use(express.urlencoded({ extended: false, limit: '20kb', parameterLimit: 50 }));
  router.use(protectForms({ origin: deps.config.origin, isSignedIn }));
  router.use(staffSignInRoutes(deps));
  router.use(staffSignOutRoutes(deps));
  router.use(requireStaff(deps));
  router.use(staffSessionRoutes());
  router.use(dayOffRoutes(deps));
  router.use(queueRoutes(deps));
  router.use(deskCaseRoutes(deps));
  router.use(notFound);
  router.use(errorPages(deps));
  return router;
}

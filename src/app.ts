import express, { type Express } from 'express';
import { expireSession, isSignedIn, requireCitizen } from './identity/citizen.ts';
import { leaveRoutes } from './identity/leave.routes.ts';
import { remoteSignOutRoutes, signOutRoutes } from './identity/sign-out.routes.ts';
import { signInRoutes } from './identity/sign-in.routes.ts';
import {
  accessForAnotherRoutes,
  unsentAccessRoutes,
} from './casework/access-for-another.routes.ts';
import { caseRoutes } from './casework/case.routes.ts';
import { youngRoutes } from './casework/young.routes.ts';
import { documentLimits } from './casework/document.ts';
import { keptTextRoutes } from './casework/kept-text.routes.ts';
import { newCaseRoutes } from './casework/new-case.routes.ts';
import { developerRoutes } from './description/developer.routes.ts';
import { gateRoutes } from './gate/gate.routes.ts';
import { coverageRoutes } from './holdings/coverage.routes.ts';
import { remoteStaffSignOutRoutes } from './identity/staff-door.routes.ts';
import { deskRoutes } from './desk/desk.routes.ts';
import { placesRoutes } from './holdings/places.routes.ts';
import { overviewRoutes } from './holdings/overview.routes.ts';
import { sourceFieldsRoutes } from './holdings/source-fields.routes.ts';
import { sourceRoutes } from './holdings/source.routes.ts';
import { timelineRoutes } from './holdings/timeline.routes.ts';
import { useRoutes } from './journal/use.routes.ts';
import { inboxRoutes } from './notice/inbox.routes.ts';
import { choosePersonRoutes } from './mandate/choose-person.routes.ts';
import { findMandate, requireSight } from './mandate/find-mandate.ts';
import { mandateOf, voiceOf } from './mandate/mandate-of.ts';
import { shieldRoutes } from './mandate/shield.routes.ts';
import { rulesRoutes } from './mandate/rules.routes.ts';
import { unreadCount } from './notice/unread.ts';
import { watchRoutes } from './notice/watch.routes.ts';
import { paths } from './paths.ts';
import { orderedReportRoutes } from './report/ordered-report.routes.ts';
import { reportGuideRoutes } from './report/report-guide.routes.ts';
import { reportRoutes } from './report/report.routes.ts';
import { choiceRoutes } from './reservation/choice.routes.ts';
import { periodRoutes } from './reservation/period.routes.ts';
import { receiptRoutes } from './reservation/receipt.routes.ts';
import { verifyRoutes } from './seal/verify.routes.ts';
import { noteAbout } from './web/about.ts';
import { actingPrefix } from './web/acting-address.ts';
import { severalRoutes } from './reservation/several.routes.ts';
import { assetRoutes } from './web/assets.ts';
import { canonicalAddress } from './web/canonical-address.ts';
import { errorPages, notFoundPage } from './web/error-pages.ts';
import { protectForms } from './web/form-protection.ts';
import { hideHealthRoutes } from './web/hide-health.routes.ts';
import { healthRoutes } from './web/health.routes.ts';
import { knownAddresses } from './web/known-addresses.ts';
import { languagePrefix } from './web/language.ts';
import { loopbackCookies } from './web/loopback-cookies.ts';
import { openRoutes } from './web/open.routes.ts';
import { requestLog } from './web/request-log.ts';
import { securityHeaders } from './web/security-headers.ts';
import { sessionRoutes, sessions } from './web/sessions.ts';
import { takeUploads } from './web/uploaded-form.ts';
import type { Services } from './compose.ts';

/** The HTTP pipeline, top to bottom: its order is the security design. */
export function createApp(services: Services): Express {
  const { config } = services;
  const app = express();
  app.disable('x-powered-by');
  // Pages are stored nowhere, so that nobody could send a tag back.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustedProxies);

  app.use(requestLog(services));
  app.use(securityHeaders(config));
  app.use(healthRoutes(services));
  app.use(assetRoutes());
  app.use(gateRoutes({ ...services, db: services.gateDb }));
  app.use(remoteSignOutRoutes(services));
  app.use(remoteStaffSignOutRoutes(services));

  app.use(languagePrefix());
  app.use(actingPrefix());
  app.use(canonicalAddress(config));
  app.use(loopbackCookies(config));
  app.use(deskRoutes(services));
  app.use(sessions(services));
  app.use(expireSession(services));
  app.use(
    paths.newCase,
    express.urlencoded({ extended: false, limit: '100kb', parameterLimit: 50 }),
  );
  app.use(express.urlencoded({ extended: false, limit: '20kb', parameterLimit: 50 }));
  app.use(
    takeUploads(paths.requestForAnother, documentLimits, { origin: config.origin, ...services }),
  );
  app.use(protectForms({ ...config, isSignedIn, tokenless: [paths.verify] }));

  app.use(knownAddresses(services));
  app.use(openRoutes(services));
  app.use(coverageRoutes(services));
  app.use(leaveRoutes());
  app.use(rulesRoutes(services));
  app.use(developerRoutes(services));
  app.use(reportGuideRoutes(services));
  app.use(verifyRoutes(services));
  app.use(signInRoutes(services));
  app.use(signOutRoutes(services));

  app.use(keptTextRoutes(services));
  app.use(unsentAccessRoutes(services));
  app.use(requireCitizen(services));
  app.use(sessionRoutes());
  app.use(hideHealthRoutes());
  app.use(accessForAnotherRoutes(services));
  app.use(findMandate(services));
  app.use(noteAbout(services));
  app.use(unreadCount({ ...services, voiceOf }));
  app.use(choosePersonRoutes({ ...services, voiceOf }));
  app.use(inboxRoutes({ ...services, voiceOf }));
  app.use(severalRoutes({ ...services, voiceOf }));
  app.use(choiceRoutes({ ...services, voiceOf }));
  app.use(receiptRoutes({ ...services, voiceOf }));
  app.use(caseRoutes({ ...services, mandateOf, voiceOf }));
  app.use(shieldRoutes({ ...services, voiceOf }));
  app.use(youngRoutes({ ...services, voiceOf }));
  app.use(requireSight(services));
  app.use(placesRoutes({ ...services, mandateOf }));
  app.use(periodRoutes({ ...services, mandateOf }));
  app.use(overviewRoutes({ ...services, mandateOf }));
  app.use(sourceRoutes({ ...services, mandateOf }));
  app.use(sourceFieldsRoutes(services));
  app.use(timelineRoutes({ ...services, mandateOf }));
  app.use(useRoutes({ ...services, mandateOf }));
  app.use(watchRoutes({ ...services, mandateOf }));
  app.use(newCaseRoutes({ ...services, mandateOf }));
  app.use(reportRoutes({ ...services, mandateOf }));
  app.use(orderedReportRoutes({ ...services, mandateOf }));

  app.use(notFoundPage(services));
  app.use(errorPages(services));
  return app;
}

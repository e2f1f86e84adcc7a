import { Router } from 'express';
import { sourceCodes } from '../holdings/holdings.ts';
import { citizenLimits } from '../identity/session.ts';
import { paths } from '../paths.ts';
import { policy } from '../reservation/policy.ts';
import { reachOn } from '../reservation/reach-on-page.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import { scopes } from '../reservation/scope.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { retention } from '../shared/retention.ts';
import type { RenderPage } from './page.ts';
import { sessionCookie } from './sessions.ts';

/** When somebody last went through the accessibility statement, YYYY-MM-DD. */
const statementDate = '2026-11-22';

/** What anybody may read without signing in. */
export function openRoutes({
  render,
  ruleBook,
  clock,
}: {
  render: RenderPage;
  ruleBook: RuleBook;
  clock: Clock;
}): Router {
  const router = Router();
  const limits = { idle: citizenLimits.idleMinutes, total: citizenLimits.totalMinutes };
  router.get(paths.home, (_req, res) => render(res, 'open/home'));
  router.get(paths.about, (_req, res) =>
    render(res, 'open/about', { sources: sourceCodes, scopes }),
  );
  router.get(paths.aboutReservations, (_req, res) =>
    render(res, 'open/reserve', {
      scopes,
      reach: reachOn(res, ruleBook.on(today(clock))),
      days: policy.undoWindowDays.value,
    }),
  );
  router.get(paths.young, (_req, res) => render(res, 'open/young', { quickExit: true }));
  router.get(paths.privacy, (_req, res) =>
    render(res, 'open/privacy', { limits, retention, cookieName: sessionCookie }),
  );
  router.get(paths.accessibility, (_req, res) =>
    render(res, 'open/accessibility', { limits, statementDate }),
  );
  return router;
}

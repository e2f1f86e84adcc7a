import { Router, type Request, type Response } from 'express';
import { paths } from '../paths.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import { ruleDocument } from '../reservation/rule-document.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { sendTagged } from '../web/tagged.ts';
import { sendProblem } from './problem.ts';

/**
 * The rule table for machines, open to all: the one in force, and any version by its name. Another
 * may be in force after midnight, so the first is asked for anew; a version stays as it is.
 */
export function ruleTableRoutes({ ruleBook, clock }: { ruleBook: RuleBook; clock: Clock }): Router {
  const router = Router();
  router.get(paths.ruleTable, (req, res) => {
    send(req, res, { rules: ruleBook.on(today(clock)), caching: 'public, no-cache' });
  });
  router.get(paths.ruleTableVersion, (req, res) => {
    const rules = ruleBook.version(req.params.version);
    if (rules === undefined) sendProblem(res, 'not-found');
    else send(req, res, { rules, caching: 'public, max-age=86400' });
  });
  return router;
}

function send(
  req: Request,
  res: Response,
  { rules, caching }: { rules: RuleTable; caching: string },
) {
  sendTagged(req, res, { ...ruleDocument(rules), caching });
}

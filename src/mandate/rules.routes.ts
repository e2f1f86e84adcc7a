import { Router, type Response } from 'express';
import type { Config } from '../config.ts';
import { paths } from '../paths.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import { ruleVersionView, versionList } from '../reservation/rule-version-view.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { NotFound } from '../shared/not-found.ts';
import { translatorOn } from '../web/about.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { rulesView } from './rules-view.ts';

/** By which rules the service decides, for anybody to read: nothing here is about a person. */
export function rulesRoutes({
  render,
  ruleBook,
  clock,
  config,
}: {
  render: RenderPage;
  ruleBook: RuleBook;
  clock: Clock;
  config: Pick<Config, 'policy'>;
}): Router {
  const router = Router();
  const tableOn = (res: Response, rules: RuleTable) =>
    ruleVersionView(rules, { t: translatorOn(res), lang: languageOf(res) });

  router.get(paths.rules, (_req, res) => {
    const date = today(clock);
    render(res, 'mandate/rules', {
      view: rulesView(config.policy, languageOf(res)),
      table: tableOn(res, ruleBook.on(date)),
      versions: versionList(ruleBook, date),
    });
  });

  router.get(paths.rulesOfVersion, (req, res) => {
    const rules = ruleBook.version(req.params.version);
    if (rules === undefined) throw new NotFound();
    render(res, 'reservation/rules-of-version', { table: tableOn(res, rules) });
  });

  return router;
}

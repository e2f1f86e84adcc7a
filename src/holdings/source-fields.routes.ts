import { Router } from 'express';
import { paths } from '../paths.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { translatorOn } from '../web/about.ts';
import type { RenderPage } from '../web/page.ts';
import { sourceFieldsView } from './source-fields-view.ts';
import { findSource } from './source-slug.ts';

/** What every field of a source means. It is about nobody, so nothing is read or journalled. */
export function sourceFieldsRoutes({
  render,
  ruleBook,
  clock,
}: {
  render: RenderPage;
  ruleBook: RuleBook;
  clock: Clock;
}): Router {
  const router = Router();

  router.get(paths.sourceFields, (req, res, next) => {
    const source = findSource(req.params['source']);
    if (source === undefined) {
      next();
      return;
    }
    const wording = { t: translatorOn(res) };
    const fields = sourceFieldsView(source, ruleBook.on(today(clock)), wording);
    render(res, 'holdings/fields', { fields });
  });

  return router;
}

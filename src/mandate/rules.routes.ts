import { Router } from 'express';
import type { Config } from '../config.ts';
import { paths } from '../paths.ts';
import { languageOf } from '../web/language.ts';
import type { RenderPage } from '../web/page.ts';
import { rulesView } from './rules-view.ts';

/** By which rules the service decides, for anybody to read: nothing here is about a person. */
export function rulesRoutes({
  render,
  config,
}: {
  render: RenderPage;
  config: Pick<Config, 'policy'>;
}): Router {
  const router = Router();
  router.get(paths.rules, (_req, res) =>
    render(res, 'mandate/rules', { view: rulesView(config.policy, languageOf(res)) }),
  );
  return router;
}

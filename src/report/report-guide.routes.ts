import { createHash } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import type { RenderPage } from '../web/page.ts';
import { sendTagged } from '../web/tagged.ts';
import { reportShape } from './report-shape.ts';

/** How the report is read, for people, and the shape of its JSON file, for programs; both open. */
export function reportGuideRoutes({
  render,
  config,
}: {
  render: RenderPage;
  config: { origin: string };
}): Router {
  const router = Router();
  const bytes = Buffer.from(JSON.stringify(reportSchema(config.origin)));
  const hash = createHash('sha256').update(bytes).digest('hex');
  router.get(paths.readReport, (_req, res) => render(res, 'report/guide', {}));
  router.get(paths.reportSchema, (req, res) => {
    sendTagged(req, res, { bytes, hash, caching: 'public, max-age=300' });
  });
  return router;
}

/** JSON Schema 2020-12 of the JSON file. */
export function reportSchema(origin: string): object {
  const file = reportShape.extend({ $schema: z.url() });
  return { $id: origin + paths.reportSchema, ...z.toJSONSchema(file, { target: 'draft-2020-12' }) };
}

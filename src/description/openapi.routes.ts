import { createHash } from 'node:crypto';
import { Router } from 'express';
import { paths } from '../paths.ts';
import { sendTagged } from '../web/tagged.ts';
import { apiDocument, type ApiPlace } from './openapi.ts';

/** The description of the machine API, for machines: open, and the same bytes until it changes. */
export function openApiRoutes({ config }: { config: ApiPlace }): Router {
  const bytes = Buffer.from(JSON.stringify(apiDocument('en', config)));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const router = Router();
  router.get(paths.openApi, (req, res) => {
    sendTagged(req, res, { bytes, hash, caching: 'public, max-age=300' });
  });
  return router;
}

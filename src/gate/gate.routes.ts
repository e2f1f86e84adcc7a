import { Router, type ErrorRequestHandler } from 'express';
import { paths } from '../paths.ts';
import { errorDetail } from '../shared/log.ts';
import type { DecisionDependencies } from './decision-request.ts';
import { addDecisionRoutes } from './decision.routes.ts';
import { addDutyRoutes, type DutyDependencies } from './duty.routes.ts';
import type { ExtractManifests } from './extract-manifest.service.ts';
import { addFeedRoutes, type FeedDependencies } from './feed.routes.ts';
import { addManifestRoutes } from './manifest.routes.ts';
import { sendProblem } from './problem.ts';
import type { ReceiptSigner } from './receipt-signer.ts';

export type GateDependencies = FeedDependencies &
  DutyDependencies &
  DecisionDependencies & {
    extractManifests: ExtractManifests;
    signer: ReceiptSigner;
  };

/** For ingestion and release: `/api/v1`, Maskinporten tokens, problem+json. */
export function gateRoutes(deps: GateDependencies): Router {
  const { signer } = deps;
  const router = Router();
  // Each part's router would answer by itself, before anybody is asked for a token.
  router.options('/api/{*rest}', (_req, res) => sendProblem(res, 'method-not-allowed'));

  addDecisionRoutes(router, deps);
  addDutyRoutes(router, deps);
  addManifestRoutes(router, deps);

  router.get(paths.receiptKeys, async (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').json(await signer.publicKeys());
  });

  addFeedRoutes(router, deps);
  router.use('/api', (_req, res) => sendProblem(res, 'not-found'));
  router.use('/api', problemHandler(deps));
  return router;
}

function problemHandler({ isOutage, log }: GateDependencies): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const kind: unknown =
      typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
    if (kind === 'entity.too.large') sendProblem(res, 'body-too-large');
    else if (kind === 'entity.parse.failed' || kind === 'encoding.unsupported') {
      sendProblem(res, 'not-json');
    } else if (isOutage(error)) sendProblem(res, 'unavailable');
    else {
      log.error('machine-call-failed', errorDetail(error));
      sendProblem(res, 'fault');
    }
  };
}

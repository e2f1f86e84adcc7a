import { Router, type ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { datasets, messageTypes } from '../reservation/rule-table.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail } from '../shared/log.ts';
import type { Decisions } from './decision.service.ts';
import { addDutyRoutes, type DutyDependencies } from './duty.routes.ts';
import { addFeedRoutes, type FeedDependencies } from './feed.routes.ts';
import { callerOf } from './machine-caller.ts';
import type { ExtractManifests } from './extract-manifest.service.ts';
import { bodyAs, guarded, sendJson } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import { addManifestRoutes } from './manifest.routes.ts';
import { sendProblem } from './problem.ts';
import type { ReceiptSigner } from './receipt-signer.ts';

export type GateDependencies = FeedDependencies &
  DutyDependencies & {
    decisions: Decisions;
    extractManifests: ExtractManifests;
    signer: ReceiptSigner;
    isOutage: (error: unknown) => boolean;
    clock: Clock;
  };

const mostPersons = 100_000;

const batch = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('ingest'),
    messageType: z.enum(messageTypes),
    persons: z.array(z.unknown()).min(1).max(mostPersons),
  }),
  z.strictObject({
    operation: z.literal('release'),
    dataset: z.enum(datasets),
    purpose: z.literal([1, 2]),
    identified: z.boolean(),
    linkage: z.boolean(),
    at: z.iso.datetime({ offset: true }).optional(),
    persons: z.array(z.unknown()).min(1).max(mostPersons),
  }),
]);

/** For ingestion and release: `/api/v1`, Maskinporten tokens, problem+json. */
export function gateRoutes(deps: GateDependencies): Router {
  const { decisions, signer, clock } = deps;
  const router = Router();
  // Each part's router would answer by itself, before anybody is asked for a token.
  router.options('/api/{*rest}', (_req, res) => sendProblem(res, 'method-not-allowed'));

  router.post(paths.decisions, ...guarded(deps, machineScopes.decisions), async (req, res) => {
    const asked = bodyAs(batch, req, res);
    if (asked === undefined) return;
    const { persons, ...question } = asked;
    const answered =
      question.operation === 'release'
        ? { ...question, at: question.at === undefined ? undefined : new Date(question.at) }
        : question;
    if (
      answered.operation === 'release' &&
      answered.at !== undefined &&
      answered.at > clock.now()
    ) {
      sendProblem(res, 'body-invalid', [{ at: '/at', code: 'in-the-future' }]);
      return;
    }
    sendJson(res, await decisions.decideBatch(callerOf(res), answered, persons));
  });

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

import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import type { ApiPlace } from '../description/openapi.ts';
import { openApiRoutes } from '../description/openapi.routes.ts';
import { paths } from '../paths.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { RulesInUseCheck } from '../reservation/rules-in-use.service.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail } from '../shared/log.ts';
import type { DecisionDependencies } from './decision-request.ts';
import { addDecisionRoutes } from './decision.routes.ts';
import { addDutyRoutes, type DutyDependencies } from './duty.routes.ts';
import type { ExtractManifests } from './extract-manifest.service.ts';
import { addFeedRoutes, type FeedDependencies } from './feed.routes.ts';
import { addManifestRoutes } from './manifest.routes.ts';
import { sendProblem, type ProblemCode } from './problem.ts';
import type { ReceiptSigner } from './receipt-signer.ts';
import { ruleTableRoutes } from './rules.routes.ts';

export type GateDependencies = FeedDependencies &
  DutyDependencies &
  DecisionDependencies & {
    extractManifests: ExtractManifests;
    signer: ReceiptSigner;
    ruleBook: RuleBook;
    rulesInUse: Pick<RulesInUseCheck, 'assertKept'>;
    clock: Clock;
    config: ApiPlace;
  };

/** For ingestion and release: `/api/v1`, Maskinporten tokens, problem+json. */
export function gateRoutes(deps: GateDependencies): Router {
  const { signer, rulesInUse } = deps;
  const router = Router();
  // Each part's router would answer OPTIONS by itself, before anybody is asked for a token.
  for (const path of apiPaths) router.all(path, otherMethodsRefused(path));

  router.use(askedOfRules, (_req, _res, next) => {
    rulesInUse.assertKept();
    next();
  });
  addDecisionRoutes(router, deps);
  addDutyRoutes(router, deps);
  addManifestRoutes(router, deps);
  addFeedRoutes(router, deps);

  router.get(paths.receiptKeys, async (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').json(await signer.publicKeys());
  });
  router.use(ruleTableRoutes(deps));
  router.use(openApiRoutes(deps));

  router.use('/api', (_req, res) => sendProblem(res, 'not-found'));
  router.use('/api', problemHandler(deps));
  return router;
}

const apiPaths = Object.values(paths).filter((path) => path.startsWith('/api/'));
/** Answers that would come to pass by the rules; what was done already may be told at any time. */
const askedOfRules = [paths.decisions, paths.duties, paths.snapshot, paths.changes];
const takePosts: readonly string[] = [paths.decisions, paths.acknowledgements, paths.manifests];

function otherMethodsRefused(path: string): RequestHandler {
  const allowed = takePosts.includes(path) ? ['POST'] : ['GET', 'HEAD'];
  return (req, res, next) => {
    if (allowed.includes(req.method)) next();
    else sendProblem(res.set('Allow', allowed.join(', ')), 'method-not-allowed');
  };
}

function problemHandler({ isOutage, log }: GateDependencies): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const code = isOutage(error) ? 'unavailable' : requestProblem(error);
    if (code === undefined) log.error('machine-call-failed', errorDetail(error));
    sendProblem(res, code ?? 'fault');
  };
}

const unreadableBodies = ['entity.parse.failed', 'encoding.unsupported', 'charset.unsupported'];

/** What was wrong with the request, as the readers of bodies and addresses say it. */
function requestProblem(error: unknown): ProblemCode | undefined {
  if (error instanceof URIError) return 'not-found';
  const kind: unknown =
    typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (kind === 'entity.too.large') return 'body-too-large';
  return unreadableBodies.some((one) => one === kind) ? 'not-json' : undefined;
}

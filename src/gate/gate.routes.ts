import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { z } from 'zod';
import type { Db } from '../database/query.ts';
import { paths } from '../paths.ts';
import { datasets, messageTypes } from '../reservation/rules.ts';
import type { Clock } from '../shared/clock.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Decisions } from './decision.service.ts';
import { addFeedRoutes, type FeedDependencies } from './feed.routes.ts';
import { callerOf, requireScope } from './machine-caller.ts';
import { machineScopes, type MachineScope, type TokenCheck } from './machine-token.ts';
import type { OwedDuties } from './owed-duties.service.ts';
import { sendProblem } from './problem.ts';
import type { ReceiptSigner } from './receipt-signer.ts';

export type GateDependencies = FeedDependencies & {
  db: Db;
  decisions: Decisions;
  owedDuties: OwedDuties;
  checkToken: TokenCheck;
  signer: ReceiptSigner;
  isOutage: (error: unknown) => boolean;
  clock: Clock;
  log: Log;
};

const mostPersons = 100_000;
const bodyLimit = '4mb';

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

/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
/** More single values than anybody has in the register. */
const perPerson = z.int().min(0).max(1_000_000);
const acknowledgements = z.strictObject({
  acknowledgements: z
    .array(z.strictObject({ dutyId: z.uuid(), rows: count, fields: count }))
    .min(1)
    .max(500),
});
const manifest = z.strictObject({
  batchId: z.uuid(),
  personsIn: count,
  personsOut: count,
  personsStripped: count,
  personsDropped: count,
  rowsOut: count,
  fieldsDropped: count,
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  items: z.array(z.strictObject({ index: count, fieldsDropped: perPerson })).max(mostPersons),
});

/** For ingestion and release: `/api/v1`, Maskinporten tokens, problem+json. */
export function gateRoutes(deps: GateDependencies): Router {
  const { decisions, owedDuties, signer, clock, log } = deps;
  const router = Router();
  const guarded = (scope: MachineScope): RequestHandler[] => [
    requireScope(deps, scope),
    express.json({ limit: bodyLimit }),
  ];

  router.post(paths.decisions, ...guarded(machineScopes.decisions), async (req, res) => {
    const asked = parsed(batch, req, res);
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

  router.get(paths.duties, ...guarded(machineScopes.duties), async (_req, res) => {
    sendJson(res, { duties: await owedDuties.list(callerOf(res)) });
  });

  router.post(
    paths.acknowledgements,
    ...guarded(machineScopes.acknowledgements),
    async (req, res) => {
      const given = parsed(acknowledgements, req, res);
      if (given === undefined) return;
      const results: { dutyId: string; outcome: string }[] = [];
      for (const one of given.acknowledgements) {
        const outcome = await owedDuties.acknowledge(callerOf(res), one);
        if (outcome === 'too-early') log.error('erased-too-early');
        if (outcome === 'recorded-though-cancelled') log.error('done-though-cancelled');
        results.push({ dutyId: one.dutyId, outcome });
      }
      sendJson(res, { results });
    },
  );

  router.post(paths.manifests, ...guarded(machineScopes.manifests), async (req, res) => {
    const given = parsed(manifest, req, res);
    if (given === undefined) return;
    const { items, ...stated } = given;
    const outcome = await decisions.recordManifest(callerOf(res), stated, items);
    if (outcome === 'counts-disagree') log.error('manifest-disagrees', { batch: stated.batchId });
    if (outcome === 'recorded' || outcome === 'recorded-before') sendJson(res, { outcome });
    else sendProblem(res, outcome);
  });

  router.get(paths.receiptKeys, async (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').json(await signer.publicKeys());
  });

  addFeedRoutes(router, deps);
  router.use('/api', (_req, res) => sendProblem(res, 'not-found'));
  router.use('/api', problemHandler(deps));
  return router;
}

/** The body in the shape that is asked for, or a problem that says where it is not. */
function parsed<Shape extends z.ZodType>(
  shape: Shape,
  req: Request,
  res: Response,
): z.infer<Shape> | undefined {
  const read = shape.safeParse(req.body);
  if (read.success) return read.data;
  const tooMany = read.error.issues.some(
    (issue) => issue.code === 'too_big' && issue.origin === 'array' && issue.path.length === 1,
  );
  const places = read.error.issues
    .slice(0, 10)
    .map(({ code, path }) => ({ at: `/${path.join('/')}`, code }));
  sendProblem(res, tooMany ? 'body-too-large' : 'body-invalid', places);
  return undefined;
}

function sendJson(res: Response, body: object) {
  res.set('Cache-Control', 'no-store').json(body);
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

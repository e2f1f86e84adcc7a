import type { Response, Router } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { datasets, messageTypes } from '../reservation/rule-table.ts';
import type { Decisions, ManifestOutcome } from './decision.service.ts';
import type {
  ExtractManifestOutcome,
  ExtractManifests,
  StatedManifest,
} from './extract-manifest.service.ts';
import { callerOf } from './machine-caller.ts';
import { bodyAs, guarded, sendJson, type MachineDoor } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import { sendProblem } from './problem.ts';

const mostPersons = 100_000;
/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
/** More single values than anybody has in the register. */
const perPerson = z.int().min(0).max(1_000_000);
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

/** Rows of a file: more than any extract has. */
const rows = z.int().min(0).max(1_000_000_000_000);
const filtered = {
  statement: z.string().max(4_000),
  rowsIn: rows,
  rowsKept: rows,
  rowsStripped: rows,
  rowsDropped: rows,
  rowsRejected: rows,
  fieldsDropped: rows,
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  startedAt: z.iso.datetime({ offset: true }),
  finishedAt: z.iso.datetime({ offset: true }),
};
const filteredManifest = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('ingest'),
    messageType: z.enum(messageTypes),
    ...filtered,
  }),
  z.strictObject({
    operation: z.literal('release'),
    dataset: z.enum(datasets),
    table: z
      .string()
      .regex(/^[a-z_]{1,60}$/)
      .optional(),
    purpose: z.literal([1, 2]),
    identified: z.boolean(),
    linkage: z.boolean(),
    ...filtered,
  }),
]);

/** What was done with the gate's answers, or with a snapshot: it becomes the citizen's proof. */
export function addManifestRoutes(
  router: Router,
  deps: MachineDoor & { decisions: Decisions; extractManifests: ExtractManifests },
): void {
  const { decisions, extractManifests, log } = deps;
  router.post(paths.manifests, ...guarded(deps, machineScopes.manifests), async (req, res) => {
    const body: unknown = req.body;
    if (typeof body === 'object' && body !== null && 'statement' in body) {
      const given = bodyAs(filteredManifest, req, res);
      if (given === undefined) return;
      const outcome = await extractManifests.record(callerOf(res), statedBy(given));
      answer(res, outcome);
      return;
    }
    const given = bodyAs(manifest, req, res);
    if (given === undefined) return;
    const { items, ...stated } = given;
    const outcome = await decisions.recordManifest(callerOf(res), stated, items);
    if (outcome === 'counts-disagree') log.error('manifest-disagrees', { batch: stated.batchId });
    answer(res, outcome);
  });
}

function answer(res: Response, outcome: ManifestOutcome | ExtractManifestOutcome) {
  if (outcome === 'recorded' || outcome === 'recorded-before') sendJson(res, { outcome });
  else sendProblem(res, outcome);
}

function statedBy(given: z.infer<typeof filteredManifest>): StatedManifest {
  const { startedAt, finishedAt, ...rest } = given;
  const times = { startedAt: new Date(startedAt), finishedAt: new Date(finishedAt) };
  if (rest.operation === 'ingest') {
    const { messageType, ...counts } = rest;
    const release = { part: null, purpose: null, identified: null, linkage: null };
    return { ...counts, ...release, ...times, subject: messageType };
  }
  const { dataset, table, ...counts } = rest;
  return { ...counts, ...times, subject: dataset, part: table ?? null };
}

import type { Response, Router } from 'express';
import type { z } from 'zod';
import { paths } from '../paths.ts';
import type { Decisions, ManifestOutcome } from './decision.service.ts';
import type {
  ExtractManifestOutcome,
  ExtractManifests,
  StatedManifest,
} from './extract-manifest.service.ts';
import { callerOf } from './machine-caller.ts';
import { bodyAs, guarded, sendJson, type MachineDoor } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import { filteredManifest, manifest } from './manifest-schema.ts';
import { sendProblem } from './problem.ts';

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

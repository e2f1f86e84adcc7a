import { Router } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import type { Decisions } from './decision.service.ts';
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

/** What was done with the gate's answers: it becomes the citizen's proof. */
export function manifestRoutes(deps: MachineDoor & { decisions: Decisions }): Router {
  const { decisions, log } = deps;
  const router = Router();
  router.post(paths.manifests, ...guarded(deps, machineScopes.manifests), async (req, res) => {
    const given = bodyAs(manifest, req, res);
    if (given === undefined) return;
    const { items, ...stated } = given;
    const outcome = await decisions.recordManifest(callerOf(res), stated, items);
    if (outcome === 'counts-disagree') log.error('manifest-disagrees', { batch: stated.batchId });
    if (outcome === 'recorded' || outcome === 'recorded-before') sendJson(res, { outcome });
    else sendProblem(res, outcome);
  });
  return router;
}

import { Router } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { callerOf } from './machine-caller.ts';
import { bodyAs, guarded, sendJson, type MachineDoor } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import type { OwedDuties } from './owed-duties.service.ts';

/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
const acknowledgements = z.strictObject({
  acknowledgements: z
    .array(z.strictObject({ dutyId: z.uuid(), rows: count, fields: count }))
    .min(1)
    .max(500),
});
/** What a keeper of register rows owes, and what it has done. */
export function dutyRoutes(deps: MachineDoor & { owedDuties: OwedDuties }): Router {
  const { owedDuties, log } = deps;
  const router = Router();

  router.get(paths.duties, ...guarded(deps, machineScopes.duties), async (_req, res) => {
    sendJson(res, { duties: await owedDuties.list(callerOf(res)) });
  });

  router.post(
    paths.acknowledgements,
    ...guarded(deps, machineScopes.acknowledgements),
    async (req, res) => {
      const given = bodyAs(acknowledgements, req, res);
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

  return router;
}

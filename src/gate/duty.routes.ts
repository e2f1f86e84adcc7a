import type { Router } from 'express';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { callerOf } from './machine-caller.ts';
import { bodyAs, guarded, sendJson, type MachineDoor } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import type { OwedDuties } from './owed-duties.service.ts';
import { sendProblem } from './problem.ts';
import { noticeReasons } from './recipient-notice.ts';
import type { RecipientNotices } from './recipient-notice.service.ts';

/** As large as the database's integers go. */
const count = z.int().min(0).max(2_147_483_647);
const acknowledgement = z.strictObject({
  dutyId: z.uuid(),
  rows: count,
  fields: count,
  /** When it was carried out again, after a restored backup had brought back what it was about. */
  replayedAt: z.iso.datetime().optional(),
});
const told = z.strictObject({ dutyId: z.uuid(), outcome: z.literal('told') });
const notTold = z.strictObject({
  dutyId: z.uuid(),
  outcome: z.enum(['impossible', 'disproportionate']),
  reason: z.enum(noticeReasons),
});
const acknowledgements = z.strictObject({
  acknowledgements: z
    .array(z.union([acknowledgement, told, notTold]))
    .min(1)
    .max(500),
});
const replayQuery = z.strictObject({
  replay: z.literal('yes'),
  /** The last duty of the page before. */
  after: z.uuid().optional(),
});

export type DutyDependencies = MachineDoor & {
  owedDuties: OwedDuties;
  recipientNotices: RecipientNotices;
  latestDoneDuties: () => Promise<string[]>;
};

/**
 * What a keeper of register rows owes, and what it has done. On the router of the whole API, which
 * refuses other methods: one of its own would answer OPTIONS.
 */
export function addDutyRoutes(router: Router, deps: DutyDependencies): void {
  const { owedDuties, recipientNotices, latestDoneDuties, log } = deps;

  router.get(paths.duties, ...guarded(deps, machineScopes.duties), async (req, res) => {
    if (Object.keys(req.query).length === 0) {
      const caller = callerOf(res);
      const notices = await recipientNotices.list(caller);
      sendJson(res, { duties: [...(await owedDuties.list(caller)), ...notices] });
      return;
    }
    const asked = replayQuery.safeParse(req.query);
    if (asked.success) sendJson(res, await owedDuties.listDone(callerOf(res), asked.data.after));
    else sendProblem(res, 'body-invalid');
  });

  router.get(paths.watermark, ...guarded(deps, machineScopes.duties), async (_req, res) => {
    sendJson(res, { known: await latestDoneDuties() });
  });

  router.post(
    paths.acknowledgements,
    ...guarded(deps, machineScopes.acknowledgements),
    async (req, res) => {
      const given = bodyAs(acknowledgements, req, res);
      if (given === undefined) return;
      const results: { dutyId: string; outcome: string }[] = [];
      for (const one of given.acknowledgements) {
        const outcome =
          'outcome' in one
            ? await recipientNotices.acknowledge(callerOf(res), one)
            : await owedDuties.acknowledge(callerOf(res), one);
        if (outcome === 'too-early') log.error('erased-too-early');
        if (outcome === 'recorded-though-cancelled') log.error('done-though-cancelled');
        results.push({ dutyId: one.dutyId, outcome });
      }
      sendJson(res, { results });
    },
  );
}

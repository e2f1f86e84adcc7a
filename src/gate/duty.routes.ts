import type { Router } from 'express';
import { paths } from '../paths.ts';
import { acknowledgements, dutiesQuery } from './duty-schema.ts';
import { callerOf, requireScope } from './machine-caller.ts';
import { bodyAs, guarded, queryAs, sendJson, type MachineDoor } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import type { OwedDuties } from './owed-duties.service.ts';
import type { RecipientNotices } from './recipient-notice.service.ts';

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

  router.get(paths.duties, requireScope(deps, machineScopes.duties), async (req, res) => {
    const asked = queryAs(dutiesQuery, req, res);
    if (asked === undefined) return;
    const caller = callerOf(res);
    if (asked.replay === 'yes') {
      sendJson(res, await owedDuties.listDone(caller, asked.after));
      return;
    }
    const notices = await recipientNotices.list(caller);
    sendJson(res, { duties: [...(await owedDuties.list(caller)), ...notices] });
  });

  router.get(paths.watermark, requireScope(deps, machineScopes.duties), async (_req, res) => {
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

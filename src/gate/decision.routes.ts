import type { Router } from 'express';
import { paths } from '../paths.ts';
import { decisionRequest } from './decision-schema.ts';
import type { BatchAnswer } from './decision.service.ts';
import { aheadOfTime, questionOf, type DecisionDependencies } from './decision-request.ts';
import { answerStream, ndjson } from './decision-stream.routes.ts';
import { callerOf } from './machine-caller.ts';
import { bodyAs, guarded } from './machine-request.ts';
import { machineScopes } from './machine-token.ts';
import { sendProblem } from './problem.ts';

/** May it be stored, or released: as one body, or as a stream of any length. */
export function addDecisionRoutes(router: Router, deps: DecisionDependencies): void {
  const { decisions } = deps;
  router.post(paths.decisions, ...guarded(deps, machineScopes.decisions), async (req, res) => {
    if (req.is(ndjson) === ndjson) {
      await answerStream(deps, req, res);
      return;
    }
    const asked = bodyAs(decisionRequest, req, res);
    if (asked === undefined) return;
    const { persons, ...given } = asked;
    const question = questionOf(given);
    if (!(await decisions.canAnswer(question))) {
      sendProblem(res, 'body-invalid', [aheadOfTime]);
      return;
    }
    const answer = await decisions.decideBatch(callerOf(res), question, persons);
    res.set('Cache-Control', 'no-store').type('json').send(bodyOf(answer));
  });
}

/** Thousands of results are written already, so only what stands around them is made here. */
function bodyOf({ results, counts, receipt, ...head }: BatchAnswer): Buffer {
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head).slice(0, -1)},"results":`),
    results,
    Buffer.from(`,${JSON.stringify({ counts, receipt }).slice(1)}`),
  ]);
}

import { nothingCounted } from '../gate/written-answers.ts';
import { problems } from '../gate/problem.ts';
import type { Translate } from '../web/texts.ts';

/** Every problem code, with what it means and what to do next. */
export function toldProblems(t: Translate) {
  return problems.map(({ code, status }) => ({
    code,
    status,
    means: t(`description.problem.${code}`),
    next: t(`description.problem.${code}.next`),
  }));
}

/** Every outcome of a decision, likewise. */
export function toldOutcomes(t: Translate) {
  return Object.keys(nothingCounted)
    .filter((name) => name !== 'identifiers-stripped')
    .map((outcome) => ({
      outcome,
      means: t(`description.outcome.${outcome}`),
      next: t(`description.outcome.${outcome}.next`),
    }));
}

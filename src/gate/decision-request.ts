import type { z } from 'zod';
import type { Clock } from '../shared/clock.ts';
import type { decisionQuestion } from './decision-schema.ts';
import type { Decisions } from './decision.service.ts';
import type { Question } from './decision.ts';
import type { StreamLimits } from './machine-exchange.ts';
import type { MachineDoor } from './machine-request.ts';

export type DecisionDependencies = MachineDoor & {
  decisions: Decisions;
  clock: Clock;
  isOutage: (error: unknown) => boolean;
  streamLimits: StreamLimits;
};

export function questionOf(given: z.infer<typeof decisionQuestion>): Question {
  if (given.operation === 'ingest') return given;
  return { ...given, at: given.at === undefined ? undefined : new Date(given.at) };
}

/** Nobody knows what will be reserved. */
export function isAhead(question: Question, clock: Clock): boolean {
  const at = question.operation === 'release' ? question.at : undefined;
  return at !== undefined && at > clock.now();
}

export const aheadOfTime = { at: '/at', code: 'in-the-future' };

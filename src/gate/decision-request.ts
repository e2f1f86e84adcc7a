import type { z } from 'zod';
import { utcMicroseconds } from './asked-instant.ts';
import type { decisionQuestion } from './decision-schema.ts';
import type { Decisions } from './decision.service.ts';
import type { Question } from './decision.ts';
import type { StreamLimits } from './machine-exchange.ts';
import type { MachineDoor } from './machine-request.ts';

export type DecisionDependencies = MachineDoor & {
  decisions: Decisions;
  isOutage: (error: unknown) => boolean;
  streamLimits: StreamLimits;
};

export function questionOf(given: z.infer<typeof decisionQuestion>): Question {
  if (given.operation === 'ingest') return given;
  return { ...given, at: given.at === undefined ? undefined : utcMicroseconds(given.at) };
}

export const aheadOfTime = { at: '/at', code: 'in-the-future' };

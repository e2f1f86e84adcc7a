import { decisionOperations } from './decision-operations.ts';
import { dutyOperations } from './duty-operations.ts';
import { feedOperations } from './feed-operations.ts';
import { openOperations } from './open-operations.ts';
import type { Operation } from './operation.ts';

/** All there is under `/api/v1`, in the order in which one gets to know it. */
export const operations: readonly Operation[] = [
  ...decisionOperations,
  ...feedOperations,
  ...dutyOperations,
  ...openOperations,
];

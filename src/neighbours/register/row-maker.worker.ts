import { parentPort, workerData } from 'node:worker_threads';
import type { CopyBatch } from './copy-batch.ts';
import type { Row } from './register-rows.ts';
import { createRowMaker, type PlacedPerson, type RowPlan } from './row-maker.ts';

/** People whose rows are wanted, or nobody: then the deliveries are. */
export type MakerTask = { people: readonly PlacedPerson[] } | 'deliveries';

export type MakerAnswer = { batches?: CopyBatch[]; deliveries?: Row[] };

const plan: unknown = workerData;
if (parentPort === null || !isRowPlan(plan)) {
  throw new Error('This file makes rows in a thread that was given a plan');
}
const port = parentPort;
const maker = createRowMaker(plan);
port.on('message', (task: MakerTask) => {
  if (task === 'deliveries') answer({ deliveries: maker.deliveries() });
  else answer({ batches: maker.rowsOf(task.people) });
});

/** The bytes change hands rather than being copied. */
function answer(made: MakerAnswer): void {
  port.postMessage(made, made.batches?.map(({ bytes }) => bytes.buffer) ?? []);
}

/** Only `startRowMakers` starts the thread, so its word for the plan's own shape is enough. */
function isRowPlan(data: unknown): data is RowPlan {
  return typeof data === 'object' && data !== null && 'seed' in data && 'tables' in data;
}

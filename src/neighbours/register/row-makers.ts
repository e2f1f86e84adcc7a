import { Worker } from 'node:worker_threads';
import type { CopyBatch } from './copy-batch.ts';
import { createRowMaker, type PlacedPerson, type RowPlan } from './row-maker.ts';
import type { MakerAnswer, MakerTask } from './row-maker.worker.ts';
import type { Row } from './register-rows.ts';

export type RowMakers = {
  threads: number;
  /** Asked before the last answer came, threads work ahead. */
  rowsOf: (people: readonly PlacedPerson[]) => Promise<CopyBatch[]>;
  /** Each once, in an order of its own. */
  deliveries: () => Promise<Row[]>;
  stop: () => Promise<void>;
};

/** @param threads beside this one; with none the rows are made here */
export function startRowMakers(plan: RowPlan, threads: number): RowMakers {
  if (threads === 0) return makersHere(plan);
  const makers = Array.from({ length: threads }, () => startThread(plan));
  let turn = 0;
  return {
    threads,
    rowsOf: async (people) => {
      const maker = makers[turn++ % threads];
      const answer = await maker?.ask({ people });
      return answer?.batches ?? [];
    },
    deliveries: async () => {
      const answers = await Promise.all(makers.map(({ ask }) => ask('deliveries')));
      return inOrder(answers.flatMap(({ deliveries }) => deliveries ?? []));
    },
    stop: async () => {
      await Promise.all(makers.map(({ stop }) => stop()));
    },
  };
}

function makersHere(plan: RowPlan): RowMakers {
  const maker = createRowMaker(plan);
  return {
    threads: 0,
    rowsOf: (people) => Promise.resolve(maker.rowsOf(people)),
    deliveries: () => Promise.resolve(inOrder(maker.deliveries())),
    stop: () => Promise.resolve(),
  };
}

/** Which thread knew of a delivery, and in how many of them, does not show. */
function inOrder(deliveries: readonly Row[]): Row[] {
  const byId = new Map(deliveries.map((row) => [String(row['delivery_id']), row]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function startThread(plan: RowPlan) {
  const worker = new Worker(new URL('row-maker.worker.ts', import.meta.url), {
    workerData: plan,
    // Rows live for moments: with room enough, few are ever moved.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const waiting: PromiseWithResolvers<MakerAnswer>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer: MakerAnswer) => waiting.shift()?.resolve(answer));
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('The thread that makes rows has ended')));
  return {
    /** Answers come in the order of the questions. */
    ask: (task: MakerTask): Promise<MakerAnswer> => {
      if (failure) return Promise.reject(failure);
      const asked = Promise.withResolvers<MakerAnswer>();
      waiting.push(asked);
      worker.postMessage(task);
      return asked.promise;
    },
    stop: () => worker.terminate(),
  };
}

import { Worker } from 'node:worker_threads';

/**
 * MB of a thread's heap. What is drawn is soon of no use: a small nursery clears it away, where a
 * usual one would let it grow into memory that is never given back.
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

let spare: Worker | undefined;

/**
 * A thread that has drawn nothing yet. When it has ended, another is started for who comes next:
 * to load the libraries takes as long as to draw hundreds of rows.
 */
export function takeThread(): Worker {
  const thread = spare ?? startThread();
  spare = undefined;
  thread.ref();
  thread.once('exit', () => {
    if (spare !== undefined) return;
    spare = startThread();
    spare.unref();
  });
  return thread;
}

function startThread(): Worker {
  const thread = new Worker(new URL('./report-thread.pdf.ts', import.meta.url), { resourceLimits });
  // Who draws with it is told; one that waits is only forgotten.
  thread.once('error', () => {
    if (spare === thread) spare = undefined;
  });
  return thread;
}

import { errorDetail, type Log } from './log.ts';

export type Rounds = {
  stop: () => Promise<void>;
  /** A round now, or when the one that runs has ended. */
  again: () => void;
};

/**
 * A round at once, then one each `everyMs`, unless the one before still runs. `stop` waits for what
 * the round is at.
 */
export function startRounds({
  run: runOnce,
  everyMs,
  onFailure,
  log,
}: {
  run: (signal: AbortSignal) => Promise<void>;
  everyMs: number;
  /** The event that a failed round is logged as. */
  onFailure: string;
  log: Log;
}): Rounds {
  const ending = new AbortController();
  let running: Promise<void> | undefined;
  let askedAgain = false;
  const run = () => {
    running ??= runOnce(ending.signal)
      .catch((error: unknown) => {
        if (!ending.signal.aborted) log.error(onFailure, errorDetail(error));
      })
      .finally(() => {
        running = undefined;
        if (!askedAgain || ending.signal.aborted) return;
        askedAgain = false;
        run();
      });
  };
  run();
  const timer = setInterval(run, everyMs).unref();
  return {
    again: () => {
      askedAgain = running !== undefined;
      run();
    },
    stop: async () => {
      ending.abort();
      clearInterval(timer);
      await running;
    },
  };
}

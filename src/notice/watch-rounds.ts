import { errorDetail, type Log } from '../shared/log.ts';
import type { WatchChecks } from './watch-check.service.ts';

const hourlyMs = 3_600_000;

/**
 * A round at once, then every hour, unless the one before still runs. `stop` waits for the person
 * that it is at.
 */
export function startWatchRounds({
  watchChecks,
  log,
}: {
  watchChecks: Pick<WatchChecks, 'run'>;
  log: Log;
}): { stop: () => Promise<void> } {
  const ending = new AbortController();
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= watchChecks
      .run(ending.signal)
      .catch((error: unknown) => {
        if (!ending.signal.aborted) log.error('watch-round-failed', errorDetail(error));
      })
      .finally(() => (running = undefined));
  };
  run();
  const timer = setInterval(run, hourlyMs).unref();
  return {
    stop: async () => {
      ending.abort();
      clearInterval(timer);
      await running;
    },
  };
}

import { errorDetail, type Log } from '../shared/log.ts';
import type { WatchChecks } from './watch-check.service.ts';

const hourlyMs = 3_600_000;

/** A round at once, then every hour. `stop` waits for the person that it is at. */
export function startWatchRounds({ watchChecks, log }: { watchChecks: WatchChecks; log: Log }): {
  stop: () => Promise<void>;
} {
  const ending = new AbortController();
  let round = Promise.resolve();
  const run = () => {
    round = watchChecks.run(ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) log.error('watch-round-failed', errorDetail(error));
    });
  };
  run();
  const timer = setInterval(run, hourlyMs).unref();
  return {
    stop: async () => {
      ending.abort();
      clearInterval(timer);
      await round;
    },
  };
}

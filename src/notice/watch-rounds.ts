import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { WatchChecks } from './watch-check.service.ts';

const hourlyMs = 3_600_000;

/** `stop` waits for the person that the round is at. */
export function startWatchRounds({
  watchChecks,
  log,
}: {
  watchChecks: Pick<WatchChecks, 'run'>;
  log: Log;
}): Rounds {
  const run = (signal: AbortSignal) => watchChecks.run(signal);
  return startRounds({ run, everyMs: hourlyMs, onFailure: 'watch-round-failed', log });
}

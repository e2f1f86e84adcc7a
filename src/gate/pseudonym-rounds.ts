import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { PseudonymFilling } from './pseudonym-filling.service.ts';

/** A question for keys costs next to nothing, and who has made one waits for it. */
const everyMs = 2_000;

/** `stop` waits for the batch that the round is at. */
export function startPseudonymRounds({
  pseudonymFilling,
  log,
}: {
  pseudonymFilling: PseudonymFilling;
  log: Log;
}): Rounds {
  const run = (signal: AbortSignal) => pseudonymFilling.run(signal);
  return startRounds({ run, everyMs, onFailure: 'pseudonym-round-failed', log });
}

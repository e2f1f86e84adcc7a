import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { WidenedRules } from './widened-rules.service.ts';

const everyMs = 3_600_000;

/** Soon after a version of the rules has come into force, and soon after a start with other ones. */
export function startWidenedRulesRounds({
  widenedRules,
  log,
}: {
  widenedRules: WidenedRules;
  log: Log;
}): Rounds {
  const run = (signal: AbortSignal) => widenedRules.run(signal);
  return startRounds({ run, everyMs, onFailure: 'widened-rules-round-failed', log });
}

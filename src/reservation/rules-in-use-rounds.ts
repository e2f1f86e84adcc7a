import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { RulesInUseCheck } from './rules-in-use.service.ts';

const everyMs = 600_000;

/** Soon after a newer process has brought rules, and soon after a version has come into force. */
export function startRulesInUseRounds({
  rulesInUse,
  log,
}: {
  rulesInUse: RulesInUseCheck;
  log: Log;
}): Rounds {
  const run = () => rulesInUse.checkAgain();
  return startRounds({ run, everyMs, onFailure: 'rules-in-use-not-read', log });
}

import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { OtherHolderNotices } from './other-holder.service.ts';

const everyMs = 60_000;

/** Tells again of what could not be told when it was done. */
export function startNoticeRounds({
  otherHolderNotices,
  log,
}: {
  otherHolderNotices: OtherHolderNotices;
  log: Log;
}): Rounds {
  const run = (signal: AbortSignal) => otherHolderNotices.run(signal);
  return startRounds({ run, everyMs, onFailure: 'notice-round-failed', log });
}

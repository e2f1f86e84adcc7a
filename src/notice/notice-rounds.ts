import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import { tellAtSixteen } from './message.repository.ts';
import type { OtherHolderNotices } from './other-holder.service.ts';

const everyMs = 60_000;

/** Tells again of what could not be told when it was done, and whoever has turned sixteen. */
export function startNoticeRounds({
  otherHolderNotices,
  workerDb,
  clock,
  log,
}: {
  otherHolderNotices: OtherHolderNotices;
  workerDb: Db;
  clock: Clock;
  log: Log;
}): Rounds {
  const run = async (signal: AbortSignal) => {
    await otherHolderNotices.run(signal);
    await tellAtSixteen(workerDb, today(clock));
  };
  return startRounds({ run, everyMs, onFailure: 'notice-round-failed', log });
}

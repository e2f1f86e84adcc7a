import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { alarmsFor, type Alarm, type StandingAlarms } from '../shared/lasting-alarm.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import { listLateDuties } from './late-duty.repository.ts';

export type LateDutyWatch = {
  workerDb: Db;
  metrics: Pick<Metrics, 'dutiesLate'>;
  clock: Clock;
  log: Log;
};

const everyMs = 60_000;

/** Looks each minute for blocking and erasing that has not been done in time. */
export function startLateDutyRounds(watch: LateDutyWatch): Rounds {
  const run = createLateDutyRound(watch);
  return startRounds({ run, everyMs, onFailure: 'late-duties-not-counted', log: watch.log });
}

/** One look; it remembers what it has said. */
export function createLateDutyRound({ workerDb, metrics, clock, log }: LateDutyWatch) {
  let standing: StandingAlarms = new Map();
  return async (): Promise<void> => {
    const now = clock.now();
    const late = await listLateDuties(workerDb, now);
    metrics.dutiesLate(late, now);
    const found = alarmsFor(standing, late, now);
    standing = found.standing;
    for (const alarm of found.alarms) say(log, alarm);
  };
}

function say(log: Log, { says, since, ...alarm }: Alarm) {
  const detail = { ...alarm, since: since.toISOString() };
  if (says === 'lasts') log.error('duties-late', detail);
  else log.info('duties-no-longer-late', detail);
}

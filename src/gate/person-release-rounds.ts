import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { alarmsFor, type StandingAlarms } from '../shared/lasting-alarm.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import { listPersonReleases } from './person-release.repository.ts';

export type PersonReleaseWatch = {
  workerDb: Db;
  metrics: Pick<Metrics, 'personReleases'>;
  clock: Clock;
  log: Log;
};

const everyMs = 60_000;
const dayMs = 24 * 3_600_000;

/** So many in a day are more than tests and single corrections need; ours to confirm. */
export const frequent = 10;

/**
 * Looks each minute for whoever asks again and again whether few persons may be released: that is
 * a way to learn who has reserved (rules of the register § 2, invariant 8).
 */
export function startPersonReleaseRounds(watch: PersonReleaseWatch): Rounds {
  const run = createPersonReleaseRound(watch);
  return startRounds({ run, everyMs, onFailure: 'person-releases-not-counted', log: watch.log });
}

/** One look; it remembers what it has said. */
export function createPersonReleaseRound({ workerDb, metrics, clock, log }: PersonReleaseWatch) {
  let standing: StandingAlarms = new Map();
  return async (): Promise<void> => {
    const now = clock.now();
    const since = new Date(now.getTime() - dayMs);
    const found = await listPersonReleases(workerDb, { since, atLeast: frequent });
    metrics.personReleases(found);
    const judged = alarmsFor(standing, found, now);
    standing = judged.standing;
    for (const alarm of judged.alarms) {
      const { consumer } = alarm;
      if (alarm.says === 'over') log.info('person-releases-no-longer-frequent', { consumer });
      else log.error('person-releases-frequent', { consumer, count: alarm.count });
    }
  };
}

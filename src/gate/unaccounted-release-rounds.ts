import type { Db } from '../database/query.ts';
import type { Clock } from '../shared/clock.ts';
import { alarmsFor, type StandingAlarms } from '../shared/lasting-alarm.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import { listUnaccountedReleases } from './unaccounted-release.repository.ts';

export type UnaccountedReleaseWatch = {
  workerDb: Db;
  metrics: Pick<Metrics, 'releasesUnaccounted'>;
  clock: Clock;
  log: Log;
};

const everyMs = 60_000;
const dayMs = 24 * 3_600_000;

/** So many of a day may be tests, extracts that failed, and single corrections; ours to confirm. */
export const tolerated = 10;

/**
 * Looks each minute for whoever asks whether persons may be released, and within a day accounts for
 * no release: the question may have been there only to learn who has reserved.
 */
export function startUnaccountedReleaseRounds(watch: UnaccountedReleaseWatch): Rounds {
  const run = createUnaccountedReleaseRound(watch);
  return startRounds({ run, everyMs, onFailure: 'releases-not-accounted', log: watch.log });
}

/** One look; it remembers what it has said. */
export function createUnaccountedReleaseRound(watch: UnaccountedReleaseWatch) {
  const { workerDb, metrics, clock, log } = watch;
  let standing: StandingAlarms = new Map();
  return async (): Promise<void> => {
    const now = clock.now();
    const until = new Date(now.getTime() - dayMs);
    const since = new Date(until.getTime() - dayMs);
    const found = await listUnaccountedReleases(workerDb, { since, until, moreThan: tolerated });
    metrics.releasesUnaccounted(found);
    const judged = alarmsFor(standing, found, now);
    standing = judged.standing;
    for (const alarm of judged.alarms) {
      const { consumer } = alarm;
      if (alarm.says === 'over') log.info('releases-accounted-for', { consumer });
      else log.error('releases-unaccounted', { consumer, count: alarm.count });
    }
  };
}

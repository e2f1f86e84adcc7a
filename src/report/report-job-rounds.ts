import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { ReportJobs } from './report-job.service.ts';

const everyMs = 10_000;

/** Takes up what a process that ended has left; what is ordered here is begun at once. */
export function startReportJobRounds({
  reportJobs,
  log,
}: {
  reportJobs: ReportJobs;
  log: Log;
}): Pick<Rounds, 'stop'> {
  const run = () => reportJobs.run();
  const rounds = startRounds({ run, everyMs, onFailure: 'report-round-failed', log });
  return {
    stop: async () => {
      await reportJobs.stop();
      await rounds.stop();
    },
  };
}

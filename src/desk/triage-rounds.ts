import type { Config } from '../config.ts';
import { startListener } from '../database/listener.ts';
import type { Log } from '../shared/log.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { Recounts } from './recount.service.ts';
import type { Triage } from './triage.service.ts';

const everyMs = 15_000;
const recountEveryMs = 3_600_000;

/**
 * Brings new requests to the desk as they are sent, and what the population register was silent
 * about when it speaks again; each hour moves deadlines for days that have become days off.
 */
export function startTriageRounds({
  config,
  triage,
  recounts,
  log,
}: {
  config: Pick<Config, 'databases'>;
  triage: Triage;
  recounts: Recounts;
  log: Log;
}): Pick<Rounds, 'stop'> {
  const sorting = startRounds({
    run: (signal) => triage.run(signal),
    everyMs,
    onFailure: 'triage-failed',
    log,
  });
  const counting = startRounds({
    run: async (signal) => {
      await recounts.run(signal);
    },
    everyMs: recountEveryMs,
    onFailure: 'recount-failed',
    log,
  });
  const listener = startListener({
    url: config.databases.desk,
    channel: 'casework_request',
    applicationName: 'kpr-innsyn desk',
    onNotice: () => sorting.again(),
  });
  return {
    stop: async () => {
      await Promise.all([listener.stop(), sorting.stop(), counting.stop()]);
    },
  };
}

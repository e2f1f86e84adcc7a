import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { startRounds, type Rounds } from '../shared/rounds.ts';
import type { SealCertificate } from './seal-certificate.ts';

const dayMs = 24 * 3_600_000;
/** As long as a new certificate may take to get. */
const alarmDays = 30;

type Watched = {
  config: { seal: SealCertificate };
  clock: Clock;
  log: Log;
  metrics: Pick<Metrics, 'sealCertificateDays'>;
};

/** Says each day that the certificate is about to expire, in time to get another. */
export function startCertificateRounds(deps: Watched): Rounds {
  const run = () => {
    tellOfExpiry(deps);
    return Promise.resolve();
  };
  return startRounds({ run, everyMs: dayMs, onFailure: 'certificate-round-failed', log: deps.log });
}

/** Documents are sealed with one that has expired too, since a right to access has no such end. */
export function tellOfExpiry({ config, clock, log, metrics }: Watched): void {
  const [own] = config.seal.chain;
  const days = Math.floor((own.validToDate.getTime() - clock.now().getTime()) / dayMs);
  metrics.sealCertificateDays(days);
  if (days < alarmDays) log.error('seal-certificate-expires', { days });
}

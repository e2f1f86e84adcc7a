import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import { compose, type Overrides, type Services } from './compose.ts';
import type { Config } from './config.ts';
import { startHousekeeping } from './database/housekeeping.ts';
import { startTriageRounds } from './desk/triage-rounds.ts';
import { startPseudonymRounds } from './gate/pseudonym-rounds.ts';
import { startLateDutyRounds } from './gate/late-duty-rounds.ts';
import { startPersonReleaseRounds } from './gate/person-release-rounds.ts';
import { startRecipientRounds } from './gate/recipient-rounds.ts';
import { startUnaccountedReleaseRounds } from './gate/unaccounted-release-rounds.ts';
import { startWidenedRulesRounds } from './gate/widened-rules-rounds.ts';
import { startReportJobRounds } from './report/report-job-rounds.ts';
import { startCertificateRounds } from './seal/certificate-rounds.ts';
import { startRulesInUseRounds } from './reservation/rules-in-use-rounds.ts';
import { startNoticeRounds } from './notice/notice-rounds.ts';
import { startWatchRounds } from './notice/watch-rounds.ts';
import { errorDetail } from './shared/log.ts';
import { metricsListener } from './web/metrics.routes.ts';

export type Serving = {
  port: number;
  /** Undefined where metrics are not served. */
  metricsPort: number | undefined;
  stop: () => Promise<void>;
};

const graceMs = 10_000;

/** Takes requests until `stop`, or until the process is asked to end. */
export async function serve(config: Config, overrides: Overrides = {}): Promise<Serving> {
  const services = compose(config, overrides);
  const { log, metrics, workerDb, ledgerWatch } = services;
  await keepingPromises(services);
  const metricsDoor = await openMetricsDoor(config, services);
  const server = createApp(services).listen(config.port, config.host);
  await listening(server, async () => {
    metricsDoor?.close();
    await services.close();
  });
  const housekeeping = startHousekeeping({ db: workerDb, log, metrics });
  // Where it fails, the first question tries again, and is refused where that fails too.
  void services.decisions.prepare().catch(() => undefined);
  const rounds = [
    startWatchRounds(services),
    startNoticeRounds(services),
    startPseudonymRounds(services),
    startLateDutyRounds(services),
    startPersonReleaseRounds(services),
    startUnaccountedReleaseRounds(services),
    startRecipientRounds(services),
    startReportJobRounds(services),
    startRulesInUseRounds(services),
    startCertificateRounds(services),
    startWidenedRulesRounds(services),
    startTriageRounds(services),
  ];
  log.info('listening', { port: portOf(server) });

  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= shutDown());
  const shutDown = async () => {
    housekeeping.stop();
    // Who waits for the ledger has an answer before the connections close.
    await ledgerWatch.end();
    metricsDoor?.close();
    metricsDoor?.closeAllConnections();
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(hurry);
    await Promise.all(rounds.map((one) => one.stop()));
    await services.close();
    log.info('stopped');
  };
  return { port: portOf(server), metricsPort: metricsDoor && portOf(metricsDoor), stop };
}

/**
 * Nothing by rules that narrow what somebody has reserved. While the database is away open pages
 * are shown, and the gate asks for itself before it answers.
 */
async function keepingPromises({ rulesInUse, isOutage, log, close }: Services) {
  try {
    await rulesInUse.check();
  } catch (error) {
    if (!isOutage(error)) {
      await close();
      throw error;
    }
    log.warn('rules-in-use-not-read', errorDetail(error));
  }
}

/** A listener of its own, so that no rule of the public pipeline can ever let metrics out. */
async function openMetricsDoor(
  config: Config,
  { metrics, log, close }: Pick<Services, 'metrics' | 'log' | 'close'>,
): Promise<Server | undefined> {
  if (config.metrics === undefined) return undefined;
  const { port, host } = config.metrics;
  const server = createServer(metricsListener(metrics.registry)).listen(port, host);
  await listening(server, close);
  metrics.watchProcess();
  log.info('metrics-listening', { port: portOf(server) });
  return server;
}

/** As `serve`, ending in peace on SIGTERM and SIGINT. */
export async function serveUntilSignal(config: Config): Promise<void> {
  const { stop } = await serve(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

async function listening(server: Server, giveUp: () => Promise<void>) {
  try {
    await once(server, 'listening');
  } catch (error) {
    await giveUp();
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP');
  return address.port;
}

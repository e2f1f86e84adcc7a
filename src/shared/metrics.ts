import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the law gives a time for. */
type Overdue = 'disputes' | 'corrections' | 'access-for-another' | 'requests';

/** `path` as `paths.ts` writes it: whatever else stands in an address may be about a person. */
export type FinishedRequest = { method: string; path: string; status: number; seconds: number };

type LateCount = { consumer: string; kind: string; count: number; since: Date };

export type Metrics = ReturnType<typeof createMetrics>;

/** Counts for whoever keeps the service running; labels have few values, and none is of a person. */
export function createMetrics() {
  const registry = new Registry();
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `innsyn_${name}`, help, labelNames, registers: [registry] });
  const unexplained = counter('code_unexplained_total', 'Codes shown without a text', ['system']);
  const failed = counter('source_failed_total', 'Sources that a page had to do without', [
    'source',
    'reason',
  ]);
  const odd = counter('row_odd_total', 'Values that break the read contract', ['table', 'oddity']);
  const unknown = counter(
    'population_word_unknown_total',
    'Words of the population register that we do not know: no authority comes of them',
    ['entity'],
  );
  const overdue = new Gauge({
    name: 'innsyn_overdue',
    help: 'What should have been done by now: disputes, corrections, requests for another',
    labelNames: ['what'],
    registers: [registry],
  });
  const lag = new Gauge({
    name: 'innsyn_consumer_lag_seconds',
    help: 'For how long a system that keeps a copy has lacked something that the ledger says',
    labelNames: ['consumer'],
    registers: [registry],
  });
  const late = new Gauge({
    name: 'innsyn_duties_late',
    help: 'Blocking, erasing and telling that should have been done by now',
    labelNames: ['consumer', 'kind'],
    registers: [registry],
  });
  const lateSeconds = new Gauge({
    name: 'innsyn_duties_late_seconds',
    help: 'How late the oldest of them is',
    labelNames: ['consumer', 'kind'],
    registers: [registry],
  });
  const releasesOfFew = new Gauge({
    name: 'innsyn_person_releases',
    help: 'Questions of a day whether fewer than ten persons may be released, where they are many',
    labelNames: ['consumer'],
    registers: [registry],
  });
  const unaccounted = new Gauge({
    name: 'innsyn_releases_unaccounted',
    help: 'Batches of a day that were asked about for release and no manifest followed within the next, where they are many',
    labelNames: ['consumer'],
    registers: [registry],
  });
  const behind = new Gauge({
    name: 'innsyn_register_behind',
    help: '1 while a restored register has not yet done again what it has forgotten',
    registers: [registry],
  });
  const certificate = new Gauge({
    name: 'innsyn_seal_certificate_days',
    help: 'Whole days until the certificate that documents are sealed with expires',
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'innsyn_http_request_duration_seconds',
    help: 'Time until an answer was sent, by address pattern',
    labelNames: ['method', 'path', 'status'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    codeUnexplained: (system: string) => unexplained.inc({ system }),
    sourceFailed: (source: string, reason: 'slow' | 'error') => failed.inc({ source, reason }),
    rowOdd: (table: string, oddity: string) => odd.inc({ table, oddity }),
    unknownWord: (entity: string) => unknown.inc({ entity }),
    overdue: (what: Overdue, count: number) => overdue.set({ what }, count),
    /** Of every consumer that keeps a copy now: others are counted no more. */
    consumerLag: (lags: readonly { consumer: string; seconds: number }[]) => {
      lag.reset();
      for (const { consumer, seconds } of lags) lag.set({ consumer }, seconds);
    },
    /** All that is late now: what is not in the list is late no longer. */
    dutiesLate: (all: readonly LateCount[], now: Date) => {
      late.reset();
      lateSeconds.reset();
      for (const { consumer, kind, count, since } of all) {
        late.set({ consumer, kind }, count);
        lateSeconds.set({ consumer, kind }, (now.getTime() - since.getTime()) / 1000);
      }
    },
    /** Every consumer that asks too often now. */
    personReleases: (all: readonly { consumer: string; count: number }[]) => {
      releasesOfFew.reset();
      for (const { consumer, count } of all) releasesOfFew.set({ consumer }, count);
    },
    /** Every consumer that accounts for too little now. */
    releasesUnaccounted: (all: readonly { consumer: string; count: number }[]) => {
      unaccounted.reset();
      for (const { consumer, count } of all) unaccounted.set({ consumer }, count);
    },
    registerBehind: (isBehind: boolean) => behind.set(isBehind ? 1 : 0),
    sealCertificateDays: (days: number) => certificate.set(days),
    requestFinished: ({ method, path, status, seconds }: FinishedRequest) =>
      duration.observe({ method: knownMethod(method), path, status }, seconds),
    /** Memory, processor and event loop of this process too. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    registry,
  };
}

/** Anybody can send any method; a label for each would be a way to fill the memory. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST'].includes(method) ? method : 'other';
}

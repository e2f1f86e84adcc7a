import { formatNumber, type Language } from '../shared/format.ts';
import { keptFor } from '../shared/retention.ts';
import type { ReportJob } from './report-job.ts';

const dayMs = 24 * 3_600_000;

/** A report that was ordered, as the pages tell of it. Sizes in MB; null where there is none. */
export function orderedView({ jobId, format, state, ...job }: ReportJob, lang: Language) {
  return {
    ...{ jobId, format, state },
    rows: job.expectedRows,
    tells: job.tells,
    askedAt: job.askedAt,
    megabytes: job.madeBytes === 0 ? null : formatNumber(job.madeBytes / 1_000_000, lang, 1),
    reference: job.reference ?? null,
    keptUntil:
      state === 'ready' && job.closedAt !== undefined
        ? new Date(job.closedAt.getTime() + keptFor('reports') * dayMs)
        : null,
  };
}

import type { PersonId } from '../population/person.ts';
import type { Language } from '../shared/format.ts';

/** `std`: the PDF with what a person reads; `pdf`: with everything. */
export type ReportFormat = 'std' | 'pdf' | 'json' | 'csv';

/** What the journal says when it is handed over. */
export const downloadActions = {
  std: 'report-pdf-downloaded',
  pdf: 'report-pdf-downloaded',
  json: 'report-json-downloaded',
  csv: 'report-csv-downloaded',
} as const;

/** So many rows are made at once, while the browser waits for the file itself. */
export const mostRowsAtOnce = 1_000;

/** So many are made while one looks on; of more one is told when they are ready. */
export const mostRowsWhileWaiting = 5_000;

export type ReportJob = {
  jobId: string;
  actor: PersonId;
  subject: PersonId;
  format: ReportFormat;
  lang: Language;
  withPlaces: boolean;
  expectedRows: number;
  /** Whether a message is sent when it is ready. */
  tells: boolean;
  state: 'waiting' | 'making' | 'ready' | 'fetched' | 'failed' | 'expired';
  attempts: number;
  madeBytes: number;
  /** Of the report, once it has been made. */
  reference: string | undefined;
  fileExtension: string | undefined;
  askedAt: Date;
  closedAt: Date | undefined;
};

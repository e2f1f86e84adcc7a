import type { Readable } from 'node:stream';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Language } from '../shared/format.ts';
import { writeCsvReport } from './report-csv.ts';
import type { ReportFormat } from './report-job.ts';
import { writeReport } from './report-json.ts';
import { printReport } from './report.pdf.ts';
import type { ReportService, ReportReading } from './report.service.ts';

/** A report on its way out; destroying `bytes` ends the work on it. */
export type ReportFile = {
  reference: string;
  /** Of the file's name, without dot. */
  extension: string;
  mediaType: string;
  bytes: Readable;
};

export type ReportFiles = ReturnType<typeof createReportFiles>;

/** The same model in each format. */
export function createReportFiles({
  report,
  origin,
}: {
  report: Pick<ReportService, 'make'>;
  origin: string;
}) {
  return {
    /** `action` is what the journal says before anything is read. */
    async make(
      mandate: Mandate,
      { format, lang, action }: { format: ReportFormat; lang: Language; action: ReportReading },
    ): Promise<ReportFile> {
      const made = await report.make(mandate, lang, action);
      const { reference } = made;
      switch (format) {
        case 'pdf':
          return { reference, ...kinds.pdf, bytes: printReport(made) };
        case 'json':
          return {
            reference,
            ...kinds.json,
            bytes: writeReport(made, origin + paths.reportSchema),
          };
        case 'csv':
          return { reference, ...kinds.zip, bytes: writeCsvReport(made) };
      }
    },
  };
}

const kinds = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  json: { extension: 'json', mediaType: 'application/json' },
  zip: { extension: 'zip', mediaType: 'application/zip' },
} as const;

/** By the file's extension. */
export function mediaTypeOf(extension: string): string {
  const kind = Object.values(kinds).find((one) => one.extension === extension);
  return kind?.mediaType ?? 'application/octet-stream';
}

import type { Readable } from 'node:stream';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { hashOfModel } from '../seal/model-hash.ts';
import type { Seal } from '../seal/seal.service.ts';
import type { Language } from '../shared/format.ts';
import { writeCsvReport } from './report-csv.ts';
import type { ReportFormat } from './report-job.ts';
import { writeReport } from './report-json.ts';
import { printReport } from './report.pdf.ts';
import type { Report } from './report.ts';
import type { ReportService, ReportReading } from './report.service.ts';

/**
 * A report on its way out; destroying `bytes` ends the work on it. Once they have ended, the report
 * can be checked: nothing may be handed over before.
 */
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
  seal,
  origin,
}: {
  report: Pick<ReportService, 'make'>;
  seal: Pick<Seal, 'issue'>;
  origin: string;
}) {
  return {
    /** `action` is what the journal says before anything is read. */
    async make(
      mandate: Mandate,
      { format, lang, action }: { format: ReportFormat; lang: Language; action: ReportReading },
    ): Promise<ReportFile> {
      const made = await report.make(mandate, lang, action);
      const { bytes, ...kind } = written(made, format, origin);
      const { reference, verificationCode, schemaVersion: modelVersion } = made;
      return {
        reference,
        ...kind,
        bytes: seal.issue(bytes, {
          kind: 'access-report',
          format: kind.extension,
          ...{ reference, verificationCode, modelVersion, lang },
          issuedAt: new Date(made.madeAt),
          modelHash: hashOfModel(made),
        }),
      };
    },
  };
}

function written(report: Report, format: ReportFormat, origin: string) {
  switch (format) {
    case 'pdf':
      return { ...kinds.pdf, bytes: printReport(report) };
    case 'json':
      return { ...kinds.json, bytes: writeReport(report, origin + paths.reportSchema) };
    case 'csv':
      return { ...kinds.zip, bytes: writeCsvReport(report) };
  }
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

import type { Readable } from 'node:stream';
import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import { hashOfModel } from '../seal/model-hash.ts';
import type { Seal } from '../seal/seal.service.ts';
import type { Language } from '../shared/format.ts';
import type { Printing } from './page-words.ts';
import { writeCsvReport } from './report-csv.ts';
import type { ReportFormat } from './report-job.ts';
import { writeReport } from './report-json.ts';
import { printReport, printVolumes } from './report.pdf.ts';
import type { ReportReading, ReportService } from './report.service.ts';
import { volumesOf } from './report-volumes.ts';
import type { Report } from './report.ts';
import { zipped, type ZippedFile } from './zip.ts';

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
  verifyAt,
}: {
  report: Pick<ReportService, 'make'>;
  seal: Pick<Seal, 'issue'>;
  origin: string;
  /** Where the verification code is asked about. */
  verifyAt: string;
}) {
  /** So that what these bytes are can be asked about. */
  function issued(made: Report, format: string, bytes: Readable): Readable {
    const { reference, verificationCode, schemaVersion: modelVersion, lang } = made;
    return seal.issue(bytes, {
      kind: 'access-report',
      ...{ reference, verificationCode, format, modelVersion, lang },
      issuedAt: new Date(made.madeAt),
      modelHash: hashOfModel(made),
    });
  }

  function written(made: Report, format: ReportFormat) {
    const sealed = (bytes: Readable) => issued(made, kinds.pdf.extension, bytes);
    switch (format) {
      case 'std':
        return pdfFile(made, { form: 'std', verifyAt, sealed });
      case 'pdf':
        return pdfFile(made, { form: 'everything', verifyAt, sealed });
      case 'json':
        return { ...kinds.json, bytes: writeReport(made, origin + paths.reportSchema) };
      case 'csv':
        return { ...kinds.zip, bytes: writeCsvReport(made) };
    }
  }

  return {
    /** `action` is what the journal says before anything is read. */
    async make(
      mandate: Mandate,
      { format, lang, action }: { format: ReportFormat; lang: Language; action: ReportReading },
    ): Promise<ReportFile> {
      const made = await report.make(mandate, lang, action);
      const { bytes, ...kind } = written(made, format);
      return { reference: made.reference, ...kind, bytes: issued(made, kind.extension, bytes) };
    },
  };
}

/** A PDF, or where it takes several, a zip of them, each sealed by itself. */
export function pdfFile(
  report: Report,
  { sealed, ...printing }: Printing & { sealed: (bytes: Readable) => Readable },
) {
  if (volumesOf(report, printing.rowsEach).length === 1) {
    return { ...kinds.pdf, bytes: printReport(report, printing) };
  }
  const bytes = zipped(volumeFiles(report, printing, sealed), new Date(report.madeAt));
  return { ...kinds.zip, bytes };
}

async function* volumeFiles(
  report: Report,
  printing: Printing,
  sealed: (bytes: Readable) => Readable,
): AsyncGenerator<ZippedFile> {
  for await (const { part, parts, bytes } of printVolumes(report, printing)) {
    yield { name: `rapport-${report.reference}-${part}-av-${parts}.pdf`, bytes: sealed(bytes) };
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

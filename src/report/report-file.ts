import type { Readable } from 'node:stream';
import type { Printing } from './page-words.ts';
import { writeReport } from './report-json.ts';
import { printReport, printVolumes } from './report.pdf.ts';
import { volumesOf } from './report-volumes.ts';
import type { Report } from './report.ts';
import { zipped, type ZippedFile } from './zip.ts';

/** A report as a file to keep; its name says nothing of anybody. */
export type ReportFile = { name: string; mediaType: string; bytes: Readable };

export function jsonFile(report: Report): ReportFile {
  return {
    name: `${baseName(report)}.json`,
    mediaType: 'application/json',
    bytes: writeReport(report),
  };
}

/** A PDF, or where it takes several, a zip of them. */
export function pdfFile(report: Report, printing: Printing): ReportFile {
  const name = baseName(report);
  if (volumesOf(report, printing.rowsEach).length === 1) {
    return {
      name: `${name}.pdf`,
      mediaType: 'application/pdf',
      bytes: printReport(report, printing),
    };
  }
  return {
    name: `${name}.zip`,
    mediaType: 'application/zip',
    bytes: zipped(volumeFiles(report, printing), new Date(report.madeAt)),
  };
}

async function* volumeFiles(report: Report, printing: Printing): AsyncGenerator<ZippedFile> {
  for await (const { part, parts, bytes } of printVolumes(report, printing)) {
    yield { name: `${baseName(report)}-${part}-av-${parts}.pdf`, bytes };
  }
}

function baseName({ reference }: Report): string {
  return `rapport-${reference}`;
}

import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import yazl from 'yazl';
import { translator } from '../web/texts.ts';
import { reportTables, type NamedTable, type TableCell } from './report-tables.ts';
import type { Report } from './report.ts';

const rowsAtOnce = 500;

/**
 * The report as a zip of CSV files, one for each table, with a file that explains them. UTF-8 with a
 * mark at the beginning, semicolons and CRLF, as a Norwegian spreadsheet opens without asking; a
 * text that a spreadsheet would compute gets an apostrophe before it.
 */
export function writeCsvReport(report: Report): Readable {
  const zip = new yazl.ZipFile();
  const mtime = new Date(report.madeAt);
  const tables = reportTables(report);
  zip.addBuffer(Buffer.from(readMe(report, tables)), `${readMeName(report)}.txt`, { mtime });
  for (const table of tables) {
    zip.addReadStreamLazy(`${table.name}.csv`, { mtime }, (give) => {
      give(null, Readable.from(csvOf(table), { objectMode: false }));
    });
  }
  // Readable without opening the zip, for whoever checks whether it was changed.
  zip.end({ forceZip64Format: false, comment: report.reference });
  return Readable.from(zip.outputStream, { objectMode: false });
}

async function* csvOf({ header, rows }: NamedTable): AsyncGenerator<Buffer> {
  let pending: (readonly TableCell[])[] = [header];
  let isFirst = true;
  const written = () => {
    const text = stringify(pending.map(cells), {
      bom: isFirst,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
    });
    pending = [];
    isFirst = false;
    return Buffer.from(text);
  };
  for (const row of rows) {
    pending.push(row);
    if (pending.length < rowsAtOnce) continue;
    yield written();
    await setImmediate();
  }
  yield written();
}

/** Truth values in words: the library would leave a false one empty. */
function cells(row: readonly TableCell[]): TableCell[] {
  return row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell));
}

function readMeName({ lang }: Report): string {
  return translator(lang)('report.csv.name');
}

function readMe({ lang, reference, title }: Report, tables: readonly NamedTable[]): string {
  const t = translator(lang);
  return [
    title,
    t('report.about.reference') + ': ' + reference,
    '',
    t('report.csv.files', { n: tables.length }),
    t('report.csv.format'),
    t('report.csv.apostrophe'),
    '',
    ...tables.map(({ name }) => `${name}.csv`),
    '',
    t('report.csv.register-tables'),
    t('report.csv.columns'),
    '',
  ].join('\r\n');
}

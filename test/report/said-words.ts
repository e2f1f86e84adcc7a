import type { ReportForm } from '../../src/report/page-words.ts';
import { contentsOf } from '../../src/report/report-volumes.ts';
import type { Report, ReportPart, ReportRecord } from '../../src/report/report.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import { printedWords } from './printed-words.ts';

/** Every word that a form of the report is to say, as it is read aloud and without white space. */
export function saidWords(report: Report, form: ReportForm): Set<string> {
  const words = printedWords(form === 'std' ? withoutFinePrint(report) : report);
  return new Set(words.map(asSaid));
}

/** The headings of a report in their order. */
export function saidHeadings(report: Report): string[] {
  const rows = new Map<string, ReportRecord[]>(
    report.sources.flatMap(({ years }, source) =>
      years.map(({ records }, year) => [`source-${source}-${year}`, records] as const),
    ),
  );
  return contentsOf(report)
    .flatMap(({ key, title }) => [title, ...(rows.get(key) ?? []).map((row) => row.title)])
    .map(asSaid);
}

/** What cannot be said stands by its number. */
export function asSaid(word: string): string {
  const letters = word.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029\t]/g, '\n');
  const said = letters.replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (letter) => {
    return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return withoutSpace(said);
}

function withoutFinePrint(report: Report): Report {
  const sources = report.sources.map((source) => ({
    ...source,
    years: source.years.map((year) => ({
      ...year,
      records: year.records.map((row): ReportRecord => ({ ...row, ...readPart(row) })),
    })),
  }));
  return { ...report, sources };
}

function readPart(part: ReportPart): ReportPart {
  return {
    ...part,
    fields: part.fields.filter(({ empty, technical }) => !empty && !technical),
    parts: part.parts.map((group) => ({ ...group, records: group.records.map(readPart) })),
    provenance: [],
  };
}

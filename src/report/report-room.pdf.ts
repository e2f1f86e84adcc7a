import type { ReportForm } from './page-words.ts';
import type { ReportField, ReportPair, ReportPart, ReportRecord } from './report.ts';
import { sheet, styles } from '../pdf/typography.pdf.ts';

/** Letters on a line, roughly: counting them costs far less than measuring every word twice. */
const letters = { label: 18, value: 26, tableRow: 76, small: 98 } as const;

/** What takes more of the page than this is split: else too much paper would stay empty. */
const mostKept = 0.45 * (sheet.bottom - sheet.top);

/** Points to have left on the page before a row is begun, so that it is not split in two. */
export function roomFor(record: ReportRecord, form: ReportForm): number {
  return Math.min(22 + heightOf(record, form), mostKept);
}

function heightOf({ marks, fields, parts, provenance }: ReportPart, form: ReportForm): number {
  const shown = fields.filter(({ empty, technical }) => !empty && !technical);
  const fine =
    form === 'std' ? [] : [...fields.filter(({ technical }) => technical), ...provenance];
  const partRows = parts.flatMap(({ records }) => records);
  const lines =
    1.3 * marks.length + fieldLines(shown) + sum(partRows.map(rowLines)) + 1.5 * parts.length;
  return lines * styles.value.leading + finePrintLines(fine) * styles.small.leading;
}

function fieldLines(fields: readonly ReportField[]): number {
  const lines = fields.map(({ label, text }) =>
    Math.ceil(Math.max(label.length / letters.label, text.length / letters.value)),
  );
  return sum(lines.map((own, i) => (i % 2 === 0 ? Math.max(own, lines[i + 1] ?? 0) : 0)));
}

function rowLines({ fields }: ReportPart): number {
  const shown = fields.filter(({ empty, technical }) => !empty && !technical);
  return Math.ceil(sum(shown.map(({ text }) => text.length + 3)) / letters.tableRow);
}

function finePrintLines(pairs: readonly ReportPair[]): number {
  return pairs.length === 0
    ? 0
    : 2 + sum(pairs.map(({ label, text }) => label.length + text.length + 5)) / letters.small;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

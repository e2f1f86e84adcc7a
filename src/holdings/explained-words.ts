import { getColumn } from './catalogue.ts';
import { toldFields, type PresentedRow } from './presented-row.ts';
import type { Wording } from './wording.ts';

/** What the most important words on a record mean: its labels, and values that need it. */
export function explainedWords(
  rows: readonly PresentedRow[],
  { t }: Wording,
): { label: string; text: string }[] {
  const told = rows.flatMap((row) =>
    toldFields(row, false)
      .filter(({ empty }) => !empty)
      .map((field) => ({ table: row.held.table, field })),
  );
  const labels = told.map(({ table, field }) => ({
    label: field.label,
    text: t(getColumn(table, field.column).explain),
  }));
  const values = told.flatMap(({ field }) =>
    field.plain === undefined ? [] : [{ label: field.text, text: field.plain }],
  );
  return [...new Map([...labels, ...values].map((word) => [word.label, word])).values()];
}

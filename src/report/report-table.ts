import type { ReportTable } from './report.ts';

export function tableOf(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): ReportTable {
  return {
    columns: labels.map((label) => ({ label })),
    rows: rows.map((texts) => ({ cells: texts.map((text) => ({ text })) })),
  };
}

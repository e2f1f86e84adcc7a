/** One figure of the table, and the bound that it is to keep. */
export type Line = {
  what: string;
  figure: number;
  unit: string;
  atMost?: number | undefined;
  atLeast?: number | undefined;
};

export function verdictOf({ figure, atMost, atLeast }: Line): 'kept' | 'over' {
  if (atMost !== undefined && !(figure <= atMost)) return 'over';
  if (atLeast !== undefined && !(figure >= atLeast)) return 'over';
  return 'kept';
}

export function markdownTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const bound =
      line.atMost === undefined
        ? line.atLeast === undefined
          ? ''
          : `≥ ${line.atLeast}`
        : `≤ ${line.atMost}`;
    return `| ${line.what} | ${written(line)} | ${bound} | ${verdictOf(line)} |`;
  });
  return ['| what | measured | bound | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function written({ figure, unit }: Line): string {
  const digits =
    unit === '×' || unit === 's' ? figure.toFixed(2) : Math.round(figure).toLocaleString('en-GB');
  return `${digits} ${unit}`;
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Bench } from './bench.ts';
import { medianOf } from './median.ts';
import {
  drawOurs,
  drawWithPdfmake,
  printWithChromium,
  tableText,
  type TableText,
} from './report-peers.ts';
import type { Line } from './verdict.ts';

const mostRows = 50_000;

/**
 * A whole report with a table of six columns, tagged, against the table alone by pdfmake, untagged,
 * and against Chromium's tagged print of a page in our styles, by a browser that runs already.
 */
export const reportBench: Bench = async () => [
  ...(await compared({ rows: 1_000, rounds: 5, chromium: 1.5 })),
  ...(await compared({ rows: 20_000, rounds: 1, chromium: 5, pdfmake: 1 })),
  {
    what: `Memory to draw ${spelled(mostRows)} whole rows, in parts`,
    figure: await memoryFor(mostRows),
    unit: 'MB',
    atMost: 250,
  },
];

type Comparison = { rows: number; rounds: number; chromium: number; pdfmake?: number };

async function compared({ rows, rounds, ...bounds }: Comparison): Promise<Line[]> {
  const table = tableText(rows);
  const times = { ours: [] as number[], pdfmake: [] as number[], chromium: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(drawOurs, table));
    times.pdfmake.push(await timed(drawWithPdfmake, table));
    times.chromium.push(await printWithChromium(table));
  }
  const ours = medianOf(times.ours);
  const what = `Tagged report, table of ${spelled(rows)} rows`;
  const against = (peer: 'pdfmake' | 'chromium', name: string) => ({
    what: `${what}: ${name} takes`,
    figure: medianOf(times[peer]) / ours,
    unit: '×',
    atLeast: bounds[peer],
  });
  return [
    { what, figure: ours, unit: 'ms' },
    against('pdfmake', 'pdfmake, untagged,'),
    against('chromium', 'Chromium, tagged,'),
  ];
}

async function timed(draw: (table: TableText) => Promise<void>, table: TableText): Promise<number> {
  const begun = performance.now();
  await draw(table);
  return performance.now() - begun;
}

async function memoryFor(rows: number): Promise<number> {
  const script = join(import.meta.dirname, 'report-memory.ts');
  const child = spawn(process.execPath, ['--expose-gc', script, String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Number(await text(child.stdout));
}

function spelled(rows: number): string {
  return rows.toLocaleString('en-GB');
}

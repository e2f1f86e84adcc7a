import type { Bench, BenchRun } from './bench.ts';
import { measurePages, type PageMeasure } from './page-measures.ts';
import { prepareBenchRegister, type BenchRegister } from './registers.ts';
import type { Line } from './verdict.ts';

/** `-- --persons 100000`: how long pages take beside a plain page, and filling a register. */
export const pagesBench: Bench = async ({ adminUrl, folder, args }: BenchRun) => {
  const registers: BenchRegister[] = [];
  for (const persons of sizesAskedFor(args)) {
    registers.push(await prepareBenchRegister(adminUrl, folder, persons));
  }
  const measures = await measurePages(registers, folder);
  return [...fillLines(registers), ...pageLines(measures)];
};

function sizesAskedFor(args: readonly string[]): number[] {
  const at = args.indexOf('--persons');
  if (at === -1) return [1_000, 20_000];
  const asked = Number(args[at + 1]);
  if (!Number.isInteger(asked) || asked < 100) throw new Error('--persons needs a number from 100');
  return [1_000, asked];
}

function fillLines(registers: readonly BenchRegister[]): Line[] {
  return registers.flatMap(({ persons, fill }) =>
    fill === undefined
      ? []
      : [
          {
            what: `Fill ${persons} persons, indexes and all`,
            figure: fill.rows / fill.seconds,
            unit: 'rows/s',
            atLeast: persons >= 10_000 ? 150_000 : undefined,
          },
        ],
  );
}

function pageLines(measures: readonly PageMeasure[]): Line[] {
  const against = (a: PageMeasure, b: PageMeasure | undefined) =>
    b === undefined ? NaN : a.ours / b.ours;
  const find = (persons: number, who: PageMeasure['who'], page: string) =>
    measures.find((one) => one.persons === persons && one.who === who && one.page === page);
  const [small] = measures;
  return measures.flatMap((measure): Line[] => {
    const { persons, who, page, ours, baseline, bytes } = measure;
    const name = `${page}, ${who} person of ${persons}`;
    const lines: Line[] = [
      { what: `${name}: bytes`, figure: bytes, unit: 'bytes', atMost: 150_000 },
    ];
    if (who === 'median') {
      lines.push({
        what: `${name}: against a plain page`,
        figure: ours / baseline,
        unit: '×',
        atMost: 1.5,
      });
      if (persons !== small?.persons) {
        const other = find(small?.persons ?? 0, 'median', page);
        lines.push({
          what: `${page}, median: ${persons} persons against ${small?.persons ?? 0}`,
          figure: against(measure, other),
          unit: '×',
          atMost: 1.3,
        });
      }
    } else {
      lines.push({
        what: `${name}: against the median person`,
        figure: against(measure, find(persons, 'median', page)),
        unit: '×',
        atMost: 1.5,
      });
    }
    return lines;
  });
}

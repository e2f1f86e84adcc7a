import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import {
  dataFolderFor,
  removeDataFolder,
} from '../../src/neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { measureFeed } from './feed.ts';
import { measureFilling } from './filling.ts';
import { measurePages, type PageMeasure } from './pages.ts';
import { prepareBenchRegister, type BenchRegister } from './registers.ts';
import { startReservedTown, type ReservedTown } from './reserved-town.ts';
import { measureSnapshots } from './snapshot.ts';
import { markdownTable, verdictOf, type Line } from './verdict.ts';

type Server = { adminUrl: string };

/** What can be measured alone, with `--only`. */
const parts = {
  pages: async (server: Server, folder: string, args: readonly string[]): Promise<Line[]> => {
    const registers: BenchRegister[] = [];
    for (const persons of sizesAskedFor(args)) {
      registers.push(await prepareBenchRegister(server.adminUrl, folder, persons));
    }
    return [...fillLines(registers), ...pageLines(await measurePages(registers, folder))];
  },
  snapshot: inReservedTown(async (town) => [
    ...(await measureSnapshots(town)),
    ...(await measureFilling(town)),
  ]),
  feed: inReservedTown(measureFeed),
};

/**
 * `npm run bench [-- --persons 100000] [-- --fresh] [-- --only snapshot]`: how long pages take
 * beside a plain page, in ratios of one run, how fast a register is filled, and how fast 280,000
 * reservations reach those who must honour them. Registers are kept for the next run.
 */
async function bench(args: readonly string[]): Promise<number> {
  const folder = join(dataFolderFor(process.cwd(), process.env['XDG_DATA_HOME']), 'bench');
  if (args.includes('--fresh')) await removeDataFolder(folder);
  mkdirSync(folder, { recursive: true });
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  try {
    const lines: Line[] = [];
    for (const part of partsAskedFor(args)) lines.push(...(await part(server, folder, args)));
    console.log(
      `\n${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ` +
        `Node ${process.version}, PostgreSQL with fsync\n`,
    );
    console.log(markdownTable(lines));
    return lines.some((line) => verdictOf(line) === 'over') ? 1 : 0;
  } finally {
    await server.stop();
  }
}

function inReservedTown(measure: (town: ReservedTown) => Promise<Line[]>) {
  return async ({ adminUrl }: Server, folder: string): Promise<Line[]> => {
    const town = await startReservedTown(adminUrl, folder);
    try {
      return await measure(town);
    } finally {
      town.stop();
    }
  };
}

function partsAskedFor(args: readonly string[]) {
  const at = args.indexOf('--only');
  if (at === -1) return Object.values(parts);
  const found = Object.entries(parts).filter(([name]) => name === args[at + 1]);
  if (found.length === 0) throw new Error(`--only takes ${Object.keys(parts).join(', ')}`);
  return found.map(([, part]) => part);
}

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

process.exitCode = await bench(process.argv.slice(2));

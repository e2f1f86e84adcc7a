import { mkdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import {
  dataFolderFor,
  removeDataFolder,
} from '../../src/neighbours/embedded-postgres/data-folder.ts';
import { startEmbeddedPostgres } from '../../src/neighbours/embedded-postgres/embedded-postgres.ts';
import { measureDecisions } from './decisions.ts';
import { deskBench } from './desk.ts';
import { measureFeed } from './feed.ts';
import { measureFilling } from './filling.ts';
import { measureLedger } from './ledger.ts';
import { pagesBench } from './pages.ts';
import { releaseBench } from './release.ts';
import { reportLoadBench } from './report-load.ts';
import { reportBench } from './report.ts';
import { startReservedTown, type ReservedTown } from './reserved-town.ts';
import { measureSnapshots } from './snapshot.ts';
import { markdownTable, verdictOf, type Line } from './verdict.ts';

export type BenchRun = {
  /** Of a PostgreSQL with fsync, kept from one run to the next. */
  adminUrl: string;
  /** Kept too: for what takes long to make. */
  folder: string;
  args: readonly string[];
};

/** Measures one thing beside a peer of the same run; gives the lines of its table. */
export type Bench = (run: BenchRun) => Promise<Line[]>;

const benches: Readonly<Record<string, Bench>> = {
  pages: pagesBench,
  snapshot: inReservedTown(measureSnapshots),
  filling: inReservedTown(measureFilling),
  feed: inReservedTown(measureFeed),
  ledger: inReservedTown(measureLedger),
  decisions: inReservedTown(measureDecisions),
  release: releaseBench,
  report: reportBench,
  desk: deskBench,
  'report-load': reportLoadBench,
};

/**
 * `npm run bench [-- --only pages] [-- --fresh]`: figures in ratios of one run, each with the bound
 * that it is to keep. What takes long to make is kept for the next run.
 */
async function bench(args: readonly string[]): Promise<number> {
  const chosen = chosenBenches(args);
  const folder = join(dataFolderFor(process.cwd(), process.env['XDG_DATA_HOME']), 'bench');
  if (args.includes('--fresh')) await removeDataFolder(folder);
  mkdirSync(folder, { recursive: true });
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  try {
    const lines: Line[] = [];
    for (const measure of chosen) {
      lines.push(...(await measure({ adminUrl: server.adminUrl, folder, args })));
    }
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

function inReservedTown(measure: (town: ReservedTown) => Promise<Line[]>): Bench {
  return async ({ adminUrl, folder }) => {
    const town = await startReservedTown(adminUrl, folder);
    try {
      return await measure(town);
    } finally {
      town.stop();
    }
  };
}

function chosenBenches(args: readonly string[]): Bench[] {
  const at = args.indexOf('--only');
  if (at === -1) return Object.values(benches);
  const names = (args[at + 1] ?? '').split(',');
  return names.map((name) => {
    const found = benches[name];
    if (found === undefined) {
      throw new Error(`--only takes any of ${Object.keys(benches).join(', ')}`);
    }
    return found;
  });
}

process.exitCode = await bench(process.argv.slice(2));

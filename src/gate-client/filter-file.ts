import { openSource, streamSource, type ByteSource } from './byte-source.ts';
import { filterCsv, type FilterOutcome } from './filter-csv.ts';
import type { IdentifierKind } from './identifiers.ts';
import { manifestOf, publicManifest, type ExtractManifest } from './manifest.ts';
import { filterNdjson } from './ndjson-filter.ts';
import { noOutput, openOutputFile, streamOutput, writeWhole, type Output } from './output.ts';
import { createRejects } from './rejects.ts';
import type { Snapshot } from './snapshot.ts';
import { coveredTables, rowPlans, type FilterTask } from './task.ts';
import type { Tally } from './tally.ts';

export type FilterOptions = {
  task: FilterTask;
  format: 'csv' | 'ndjson';
  /** `-` for standard input. */
  input: string;
  /** `-` for standard output; undefined to count and write nothing. */
  output: string | undefined;
  /** Where the exact manifest goes; beside the output when it is a file. */
  manifest: string | undefined;
  rejects: string | undefined;
  /** Rows that nobody can judge may be personal data: they are written only when asked for. */
  rejectRows: boolean;
  maxRejects: number;
  delimiter: string;
  idColumn: string | undefined;
  identifierKind: IdentifierKind;
  syntheticNumbers: boolean;
  onProgress?: (read: number, size: number | undefined, tally: Tally) => void;
};

export type FilteredFile =
  | { outcome: 'done'; manifest: ExtractManifest }
  | { outcome: 'too-many-rejects'; tally: Tally; rejects: string | undefined }
  | { outcome: 'misused'; words: string };

/**
 * Filters a file by a snapshot. The output has its name only when it is whole, and its manifests
 * lie beside it before.
 *
 * @throws what the disk or the reader of a pipe throws; nothing is left under the final name
 */
export async function filterFile(
  snapshot: Snapshot,
  options: FilterOptions,
): Promise<FilteredFile> {
  const misuse = misuseOf(snapshot, options);
  if (misuse !== undefined) return { outcome: 'misused', words: misuse };
  const startedAt = new Date();
  const source = await openInput(options.input);
  const output = await openOutput(options.output);
  const rejects = createRejects(options);
  try {
    const filtered = await filter(snapshot, { source, output, options, reject: rejects.add });
    if (filtered.outcome === 'unreadable')
      return { outcome: 'misused', words: wordsOf(filtered.why) };
    const { tally } = filtered;
    await rejects.write();
    if (tally.rowsRejected > options.maxRejects) {
      return { outcome: 'too-many-rejects', tally, rejects: rejects.path };
    }
    const { statement, token } = snapshot;
    const contentHash = await output.finish();
    const finishedAt = new Date();
    const done = { tally, token, statement, contentHash, startedAt, finishedAt };
    const manifest = manifestOf(options.task, done);
    await writeManifests(manifest, options);
    await output.publish();
    return { outcome: 'done', manifest };
  } finally {
    await output.discard();
    await source.close();
  }
}

function misuseOf({ rules }: Snapshot, { task }: FilterOptions): string | undefined {
  if (task.operation === 'ingest') {
    if (rules.messages.includes(task.messageType)) return undefined;
    return `Unknown message type ${task.messageType}. Known: ${rules.messages.join(', ')}.`;
  }
  const tables = coveredTables(rules, task.dataset);
  if (tables.length === 0 || (task.table !== undefined && tables.includes(task.table))) {
    return undefined;
  }
  return `Say which table of ${task.dataset} the file holds, with --table: ${tables.join(', ')}.`;
}

function filter(
  { rules, table, key }: Snapshot,
  parts: {
    source: ByteSource;
    output: Output;
    options: FilterOptions;
    reject: ReturnType<typeof createRejects>['add'];
  },
): Promise<FilterOutcome> {
  const { source, output, options, reject } = parts;
  const { task, identifierKind: kind, syntheticNumbers, idColumn } = options;
  const common = {
    plans: rowPlans(rules, task),
    identifiers: { kind, key, table, syntheticNumbers },
    hideEveryId: task.operation === 'release' && !task.identified && kind === 'number',
    reject,
    onProgress: (read: number, tally: Tally) => options.onProgress?.(read, source.size, tally),
  };
  if (options.format === 'csv') {
    const delimiter = options.delimiter.charCodeAt(0);
    return filterCsv(source, output, { ...common, delimiter, idColumn });
  }
  const withheldAs = task.operation === 'ingest' ? 'absent' : 'null';
  return filterNdjson(source, output, { ...common, idField: idColumn, withheldAs });
}

async function openInput(path: string): Promise<ByteSource> {
  return path === '-' ? streamSource(process.stdin) : openSource(path);
}

async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return noOutput();
  return path === '-' ? streamOutput(process.stdout) : openOutputFile(path);
}

async function writeManifests(manifest: ExtractManifest, { output, ...options }: FilterOptions) {
  const beside = output === undefined || output === '-' ? undefined : `${output}.manifest.json`;
  const path = options.manifest ?? beside;
  if (path === undefined) return;
  await writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`);
  const open = path.replace(/(\.json)?$/, '.public.json');
  await writeWhole(open, `${JSON.stringify(publicManifest(manifest), null, 2)}\n`, { mode: 0o644 });
}

function wordsOf(why: Extract<FilterOutcome, { outcome: 'unreadable' }>['why']): string {
  switch (why.fault) {
    case 'no-header':
      return 'The file has no row of column names.';
    case 'repeated-column':
      return `Two columns are called ${why.name}.`;
    case 'no-id-column':
      return `No column of identity numbers among ${why.names.join(', ')}: name it with --id-column. Another delimiter is set with --delimiter.`;
    case 'several-id-columns':
      return `Several columns could hold the identity number (${why.names.join(', ')}): name it with --id-column.`;
    case 'row-too-long':
      return 'A row is longer than 64 MB: a quote may be missing.';
  }
}

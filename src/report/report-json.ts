import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Report, ReportSource } from './report.ts';

/** Characters that are encoded in one go, besides the record that exceeds them. */
const pieceSize = 65_536;

/**
 * The report as the bytes of `JSON.stringify({ $schema, ...report })`, record by record as the stream is read: a
 * large one is tens of megabytes, and others are served in between.
 */
export function writeReport(report: Report, schema: string): Readable {
  return Readable.from(pieces(report, schema), { objectMode: false });
}

async function* pieces(report: Report, schema: string): AsyncGenerator<Buffer> {
  let gathered = '';
  for (const written of reportJson(report, schema)) {
    gathered += written;
    if (gathered.length < pieceSize) continue;
    yield Buffer.from(gathered);
    gathered = '';
    await setImmediate();
  }
  yield Buffer.from(gathered);
}

function* reportJson(
  { sources, use, chapters, ...before }: Report,
  $schema: string,
): Generator<string> {
  yield* withList({ $schema, ...before }, 'sources', sources, sourceJson);
  yield `,"use":${JSON.stringify(use)},"chapters":${JSON.stringify(chapters)}}`;
}

function* sourceJson({ years, ...before }: ReportSource): Generator<string> {
  yield* withList(before, 'years', years, yearJson);
  yield '}';
}

function* yearJson({ records, ...before }: ReportSource['years'][number]): Generator<string> {
  yield* withList(before, 'records', records, (record) => [JSON.stringify(record)]);
  yield '}';
}

/** An object with a list after its other keys, of which it has at least one; left open. */
function* withList<Item>(
  before: object,
  key: string,
  items: readonly Item[],
  written: (item: Item) => Iterable<string>,
): Generator<string> {
  yield `${JSON.stringify(before).slice(0, -1)},"${key}":[`;
  for (const [i, item] of items.entries()) {
    if (i > 0) yield ',';
    yield* written(item);
  }
  yield ']';
}

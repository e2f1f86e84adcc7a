import type { ByteSource } from './byte-source.ts';
import { createCsvFilter, type CsvFilter, type CsvTask } from './csv-filter.ts';
import { readHeader, type CsvHeader, type HeaderFault } from './csv-header.ts';
import type { Output } from './output.ts';
import type { Tally } from './tally.ts';

export type CsvOptions = Omit<CsvTask, 'header' | 'shape' | 'linesBefore'> & {
  delimiter: number;
  /** Absent: one of the usual names. */
  idColumn: string | undefined;
  /** Columns without which the file cannot be judged are looked for here. */
  onHeader?: (names: readonly string[]) => void;
  onProgress?: (bytes: number, tally: Tally) => void;
};

export type FilterOutcome =
  | { outcome: 'done'; tally: Tally }
  | { outcome: 'unreadable'; why: HeaderFault | { fault: 'row-too-long' } };

/** A row that is longer than this is not a row. */
const longestRow = 64 * 1024 * 1024;

/** Streams CSV from source to output, in memory that does not grow with the file. */
export async function filterCsv(
  source: ByteSource,
  output: Output,
  options: CsvOptions,
): Promise<FilterOutcome> {
  let held: Uint8Array = Buffer.alloc(0);
  let header: CsvHeader | undefined;
  let filter: CsvFilter | undefined;
  let outs = roomFor(0);
  let read = 0;
  for (let isLast = false; !isLast;) {
    const { bytes, fresh } = await source.next(held);
    isLast = fresh === 0;
    read += fresh;
    let from = 0;
    if (header === undefined) {
      const found = readHeader(bytes, { ...options, isLast });
      if (found !== undefined && 'fault' in found) return { outcome: 'unreadable', why: found };
      if (found !== undefined) {
        header = found;
        from = found.length;
        options.onHeader?.(found.names);
        await output.write(Buffer.from(bytes.subarray(0, from)));
        filter = createCsvFilter({
          ...options,
          header: found.names,
          shape: found.shape,
          linesBefore: found.lines,
        });
      }
    }
    let taken = from;
    if (filter !== undefined) {
      outs = roomFor(bytes.length, outs);
      const [out] = outs;
      const done = filter.take(bytes, { from, to: bytes.length, isLast }, out);
      taken = done.taken;
      if (done.written > 0) await output.write(out.subarray(0, done.written));
      outs = [outs[1], outs[0]];
      options.onProgress?.(read, filter.tally);
    }
    held = bytes.subarray(taken);
    if (held.length > longestRow) return { outcome: 'unreadable', why: { fault: 'row-too-long' } };
  }
  if (filter === undefined) return { outcome: 'unreadable', why: { fault: 'no-header' } };
  return { outcome: 'done', tally: filter.tally };
}

/** Two, so that one is written while the other is filled. */
function roomFor(length: number, earlier?: [Buffer, Buffer]): [Buffer, Buffer] {
  if (earlier !== undefined && earlier[0].length >= length) return earlier;
  return [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
}

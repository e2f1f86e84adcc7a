import type { NumberBatch } from './number-batch.ts';

/** In bytes, without its line feed. */
export const longestLine = 1_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const shortestQuoted = 13;
const longestQuoted = 14;

/** Lines out of a stream's pieces, wherever those are cut. Nothing longer than a line is kept. */
export function createLineCutter() {
  let kept: Buffer = Buffer.alloc(0);
  let at = 0;
  return {
    add(piece: Buffer): void {
      const left = kept.subarray(at);
      kept = left.length === 0 ? piece : Buffer.concat([left, piece]);
      at = 0;
    },

    /** The next whole line, `undefined` when more is needed, `too-long` for what is none. */
    next(): Buffer | undefined | 'too-long' {
      const end = kept.indexOf(lineFeed, at);
      if (end === -1) return kept.length - at > longestLine ? 'too-long' : undefined;
      const line = kept.subarray(at, end);
      at = end + 1;
      return line.length > longestLine ? 'too-long' : withoutReturn(line);
    },

    /** What stands after the last line feed, once; empty where nothing does. */
    takeRest(): Buffer {
      const rest = kept.subarray(at);
      at = kept.length;
      return withoutReturn(rest);
    },
  };
}

function withoutReturn(line: Buffer): Buffer {
  return line[line.length - 1] === carriageReturn ? line.subarray(0, -1) : line;
}

/** A line of a stream holds one JSON text; whatever else it holds is answered as malformed. */
export function addLine(batch: NumberBatch, line: Buffer): void {
  const { length } = line;
  // As nearly all are written; an escape would make it longer.
  if (length >= shortestQuoted && length <= longestQuoted) {
    if (line[0] === quote && line[length - 1] === quote) {
      batch.addBytes(line, 1, length - 2);
      return;
    }
  }
  batch.add(parsedOrUndefined(line));
}

function parsedOrUndefined(line: Buffer): unknown {
  try {
    const parsed: unknown = JSON.parse(line.toString('utf8'));
    return parsed;
  } catch {
    return undefined;
  }
}

import { cmacsOfBlocks } from '../population/cmac.ts';
import { checkNumber, numberCheck, type NumberCheck } from '../population/number-check.ts';

const blockLength = 16;
const longest = 12;

/**
 * Identity numbers as they were given, each in a block of its own, so that thousands are checked
 * and keyed without becoming objects. Bad ones keep their place and spoil nothing else.
 */
export type NumberBatch = {
  length: number;
  /** What each is, in order. */
  kinds: Uint8Array;
  /** Under a key: 16 bytes for each in order, those that are no numbers included. It empties it. */
  takeMacs: (key: Buffer) => Buffer;
  add: (given: unknown) => void;
  /** ASCII digits within a line that was read. */
  addBytes: (bytes: Uint8Array, offset: number, length: number) => void;
};

export function createNumberBatch(most: number, allowSynthetic: boolean): NumberBatch {
  const blocks = new Uint8Array(most * blockLength);
  const lengths = new Uint8Array(most);
  const kinds = new Uint8Array(most);
  let count = 0;

  function keep(kind: NumberCheck, length: number): void {
    if (count >= most) throw new Error('The batch is full');
    kinds[count] = kind;
    lengths[count] = length;
    count += 1;
  }

  function checkLast(length: number): void {
    keep(checkNumber(blocks, count * blockLength, length, allowSynthetic), length);
  }

  return {
    get length() {
      return count;
    },
    get kinds() {
      return kinds.subarray(0, count);
    },
    takeMacs: (key) =>
      cmacsOfBlocks(key, blocks.subarray(0, count * blockLength), lengths.subarray(0, count)),

    add(given) {
      if (typeof given !== 'string' || given.length > longest) {
        keep(numberCheck.malformed, 0);
        return;
      }
      const offset = count * blockLength;
      for (let at = 0; at < given.length; at++) {
        const code = given.charCodeAt(at);
        // A byte would keep only the low part, which may look like a digit.
        blocks[offset + at] = code < 0x80 ? code : 0;
      }
      checkLast(given.length);
    },

    addBytes(bytes, from, length) {
      if (length > longest) {
        keep(numberCheck.malformed, 0);
        return;
      }
      const offset = count * blockLength;
      for (let at = 0; at < length; at++) blocks[offset + at] = bytes[from + at] ?? 0;
      checkLast(length);
    },
  };
}

/** The different MACs of what are numbers; undefined from so many of them on. */
export function distinctMacs(batch: NumberBatch, macs: Buffer, many: number): Buffer[] | undefined {
  const seen = new Set<string>();
  for (let index = 0; index < batch.length; index++) {
    if (batch.kinds[index] === numberCheck.valid) seen.add(macText(macs, index));
    if (seen.size >= many) return undefined;
  }
  return Array.from(seen, (mac) => Buffer.from(mac, 'latin1'));
}

/** The MACs of what are numbers. */
export function validMacs(batch: NumberBatch, macs: Buffer): Buffer[] {
  const valid: Buffer[] = [];
  batch.kinds.forEach((kind, index) => {
    if (kind === numberCheck.valid) {
      valid.push(macs.subarray(index * blockLength, (index + 1) * blockLength));
    }
  });
  return valid;
}

/** One of them as a key of a map. */
export function macText(macs: Buffer, index: number): string {
  return macs.toString('latin1', index * blockLength, (index + 1) * blockLength);
}

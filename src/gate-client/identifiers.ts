import { cmacsOfBlocks } from '../population/cmac.ts';
import { checkNumber, numberCheck } from '../population/number-check.ts';
import { pseudonymLength, wordsOf, type PseudonymTable } from './pseudonym-table.ts';
import type { RejectReason } from './tally.ts';

/** What the ids of a file are: numbers, or pseudonyms under the consumer's own key in hex. */
export type IdentifierKind = 'number' | 'pseudonym';

/** What is in force for many ids at once: those of one piece of a file. */
export type IdentifierBatch = {
  /** @returns why the id is none, or undefined when it will have a mask */
  add: (row: number, bytes: Uint8Array, start: number, length: number) => RejectReason | undefined;
  /** Tells each row's mask, and is empty again. */
  settle: (tell: (row: number, mask: number) => void) => void;
};

export type IdentifierOptions = {
  kind: IdentifierKind;
  /** 32 bytes; of the snapshot's pseudonyms. */
  key: Buffer;
  table: PseudonymTable;
  syntheticNumbers: boolean;
};

/** @param capacity ids between two settlements */
export function createIdentifierBatch(
  { kind, key, table, syntheticNumbers }: IdentifierOptions,
  capacity: number,
): IdentifierBatch {
  const blocks = new Uint8Array(capacity * pseudonymLength);
  const lengths = new Uint8Array(capacity);
  const rows = new Int32Array(capacity);
  let count = 0;

  function addNumber(bytes: Uint8Array, start: number, length: number): RejectReason | undefined {
    const check = checkNumber(bytes, start, length, syntheticNumbers);
    if (check !== numberCheck.valid) return length === 0 ? 'no-identifier' : faultOf(check);
    const offset = count * pseudonymLength;
    for (let at = 0; at < length; at++) blocks[offset + at] = bytes[start + at] ?? 0;
    lengths[count] = length;
    return undefined;
  }

  function addPseudonym(bytes: Uint8Array, start: number, length: number) {
    if (length === 0) return 'no-identifier';
    if (length !== pseudonymLength * 2) return 'malformed-identifier';
    for (let at = 0; at < pseudonymLength; at++) {
      const high = hexDigit(bytes[start + 2 * at] ?? 0);
      const low = hexDigit(bytes[start + 2 * at + 1] ?? 0);
      if (high === -1 || low === -1) return 'malformed-identifier';
      blocks[count * pseudonymLength + at] = high * 16 + low;
    }
    return undefined;
  }

  const addKind = kind === 'number' ? addNumber : addPseudonym;
  return {
    add(row, bytes, start, length) {
      const fault = addKind(bytes, start, length);
      if (fault !== undefined) return fault;
      rows[count] = row;
      count++;
      return undefined;
    },
    settle(tell) {
      const used = blocks.subarray(0, count * pseudonymLength);
      const words = wordsOf(
        kind === 'number' ? cmacsOfBlocks(key, used, lengths.subarray(0, count)) : used,
      );
      for (let index = 0; index < count; index++) {
        tell(rows[index] ?? 0, table.maskAt(words, index));
      }
      used.fill(0);
      count = 0;
    },
  };
}

function faultOf(check: number): RejectReason {
  return check === numberCheck.unknownKind ? 'unknown-kind-of-identifier' : 'malformed-identifier';
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  if (byte >= 0x61 && byte <= 0x66) return byte - 0x57;
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x37;
  return -1;
}

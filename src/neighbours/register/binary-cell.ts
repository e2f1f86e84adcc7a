import { dayNumber, norwegianInstant } from './norwegian-time.ts';
import type { Cell } from './register-rows.ts';

/** As `format_type` names them, without length and precision. */
export const columnTypes = [
  'uuid',
  'bigint',
  'integer',
  'smallint',
  'boolean',
  'text',
  'character',
  'character varying',
  'date',
  'timestamp with time zone',
  'numeric',
  'bytea',
  'text[]',
  'character varying[]',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** Bytes being written, the first `length` of them so far. */
export type ByteSink = { bytes: Buffer<ArrayBuffer>; view: DataView; length: number };

export type CellWriter = (sink: ByteSink, cell: Exclude<Cell, null>) => void;

/**
 * Makes what writes values of a type with their length before them, as binary COPY has them. Room
 * is the caller's. Neighbouring rows share keys and instants, so the last one is remembered.
 */
export function cellWriter(type: ColumnType): CellWriter {
  switch (type) {
    case 'uuid':
      return rememberingWriter(uuidWords);
    case 'timestamp with time zone':
      return rememberingWriter((value) => int64Words(norwegianInstant(value)));
    case 'date':
      return rememberingWriter((value) => [4, dayNumber(value)]);
    case 'bigint':
      return putBigint;
    case 'integer':
      return putInteger;
    case 'smallint':
      return putSmallint;
    case 'boolean':
      return putBoolean;
    case 'numeric':
      return putNumeric;
    case 'bytea':
      return putBytes;
    case 'text[]':
      return (sink, cell) => putTexts(sink, cell, 25);
    case 'character varying[]':
      return (sink, cell) => putTexts(sink, cell, 1043);
    default:
      return putText;
  }
}

/** @param wordsOf the value's length and bytes, four to a word */
function rememberingWriter(wordsOf: (value: string) => readonly number[]): CellWriter {
  let last = '';
  let words: readonly number[] = [];
  return (sink, cell) => {
    if (cell !== last) {
      if (typeof cell !== 'string') throw new Error(`Not a text: ${String(cell)}`);
      words = wordsOf(cell);
      last = cell;
    }
    const { view } = sink;
    let at = sink.length;
    for (let i = 0; i < words.length; i++, at += 4) view.setInt32(at, words[i] ?? 0);
    sink.length = at;
  };
}

// Bills of many persons came with the same few hundred deliveries.
const knownUuids = new Map<string, readonly number[]>();
const mostKnownUuids = 10_000;

function uuidWords(uuid: string): readonly number[] {
  const known = knownUuids.get(uuid);
  if (known) return known;
  if (knownUuids.size >= mostKnownUuids) knownUuids.clear();
  const digits = uuid.replaceAll('-', '');
  const words = [0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 16));
  knownUuids.set(uuid, [16, ...words]);
  return [16, ...words];
}

function int64Words(value: number): number[] {
  return [8, Math.floor(value / 0x1_0000_0000), value >>> 0];
}

function putBigint(sink: ByteSink, cell: Cell): void {
  const value = whole(cell);
  putInt32(sink, 8);
  putInt32(sink, Math.floor(value / 0x1_0000_0000));
  putInt32(sink, value >>> 0);
}

function putInteger(sink: ByteSink, cell: Cell): void {
  putInt32(sink, 4);
  putInt32(sink, whole(cell));
}

function putSmallint(sink: ByteSink, cell: Cell): void {
  putInt32(sink, 2);
  putInt16(sink, whole(cell));
}

function putBoolean(sink: ByteSink, cell: Cell): void {
  putInt32(sink, 1);
  sink.bytes[sink.length++] = cell === true ? 1 : 0;
}

/** From PostgreSQL's hexadecimal notation: `\\x` and digits. */
function putBytes(sink: ByteSink, cell: Cell): void {
  const value = Buffer.from(String(cell).slice(2), 'hex');
  putInt32(sink, value.length);
  sink.bytes.set(value, sink.length);
  sink.length += value.length;
}

export function putInt16(sink: ByteSink, value: number): void {
  sink.view.setInt16(sink.length, value);
  sink.length += 2;
}

export function putInt32(sink: ByteSink, value: number): void {
  sink.view.setInt32(sink.length, value);
  sink.length += 4;
}

/** So that a row's room can be foretold. */
const longestText = 2_000;

function putText(sink: ByteSink, cell: Cell): void {
  const value = typeof cell === 'string' ? cell : String(cell);
  if (value.length > longestText) throw new Error(`Too long: ${value.slice(0, 60)} …`);
  const start = sink.length + 4;
  const { bytes } = sink;
  let { length } = value;
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at);
    if (code > 127) {
      length = bytes.write(value, start);
      break;
    }
    bytes[start + at] = code;
  }
  putInt32(sink, length);
  sink.length = start + length;
}

function putTexts(sink: ByteSink, cell: Cell, elementType: number): void {
  if (!Array.isArray(cell)) throw new Error(`Not a list: ${String(cell)}`);
  const lengthAt = sink.length;
  putInt32(sink, 0);
  for (const word of [cell.length === 0 ? 0 : 1, 0, elementType]) putInt32(sink, word);
  if (cell.length > 0) {
    putInt32(sink, cell.length);
    putInt32(sink, 1);
    for (const item of cell) putText(sink, String(item));
  }
  const end = sink.length;
  sink.length = lengthAt;
  putInt32(sink, end - lengthAt - 4);
  sink.length = end;
}

/** Four decimals at the most, in digits to the base of ten thousand. */
function putNumeric(sink: ByteSink, cell: Cell): void {
  const value = Number(cell);
  if (!(Math.abs(value) < 1e10)) throw new Error(`Not an amount: ${String(cell)}`);
  const scaled = Math.round(Math.abs(value) * 10_000);
  const fraction = scaled % 10_000;
  const units = (scaled - fraction) / 10_000;
  const digits = units >= 1e8 ? 3 : units >= 10_000 ? 2 : 1;
  putInt32(sink, 8 + 2 * (digits + 1));
  putInt16(sink, digits + 1);
  putInt16(sink, digits - 1);
  putInt16(sink, value < 0 ? 0x4000 : 0);
  putInt16(sink, 4);
  if (digits === 3) putInt16(sink, Math.floor(units / 1e8));
  if (digits >= 2) putInt16(sink, Math.floor(units / 10_000) % 10_000);
  putInt16(sink, units % 10_000);
  putInt16(sink, fraction);
}

function whole(cell: Cell): number {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return cell;
  throw new Error(`Not a whole number: ${String(cell)}`);
}

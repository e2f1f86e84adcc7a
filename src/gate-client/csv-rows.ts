/** Why a row cannot be judged; it goes to the file of rejects. */
export const rowFault = {
  none: 0,
  columns: 1,
  quotes: 2,
  empty: 3,
} as const;
export type RowFault = (typeof rowFault)[keyof typeof rowFault];

/** Where the rows of a piece of CSV lie in its bytes; reused from piece to piece. */
export type RowPlaces = {
  count: number;
  /** First byte of each row, and the one after its line end. */
  starts: Int32Array;
  ends: Int32Array;
  /** The id, without quotes around it. */
  idStarts: Int32Array;
  idLengths: Int32Array;
  faults: Uint8Array;
  /** Line ends in each row: more than one where a quoted field has some. */
  lines: Int32Array;
  /** The first byte that belongs to no whole row. */
  rest: number;
};

export type CsvShape = { columns: number; idColumn: number; delimiter: number };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
/** Of a fødselsnummer or D-number: looked for first. */
const usualIdLength = 11;

export function createRowPlaces(capacity: number): RowPlaces {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    idStarts: new Int32Array(capacity),
    idLengths: new Int32Array(capacity),
    faults: new Uint8Array(capacity),
    lines: new Int32Array(capacity),
    rest: 0,
  };
}

/**
 * Finds the rows of CSV (RFC 4180; LF or CRLF) in `bytes[from, to)`, until there are no more or the
 * places are full. Four bytes are looked at together until something ends; only rows with a quote
 * are read with care.
 *
 * @param isLast whether the data ends at `to`, so that a row there needs no line end
 */
export function findRows(
  bytes: Uint8Array,
  { from, to, isLast }: { from: number; to: number; isLast: boolean },
  shape: CsvShape,
  places: RowPlaces,
): void {
  const base = bytes.byteOffset % 4;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset - base, (base + to) >> 2);
  const capacity = places.starts.length;
  const { delimiter } = shape;
  const four = delimiter * 0x01010101;
  let start = from;
  let delimiters = 0;
  let at = from;
  places.count = 0;
  while (at < to && places.count < capacity) {
    let word = (at + base) >> 2;
    if (((at + base) & 3) === 0) {
      for (; word < words.length; word++) {
        const x = words[word] ?? 0;
        const ends = x ^ 0x0a0a0a0a;
        const quotes = x ^ 0x22222222;
        // A byte of zeros, and only that, borrows into the high bit.
        if ((((ends - 0x01010101) & ~ends) | ((quotes - 0x01010101) & ~quotes)) & 0x80808080) break;
        const y = x ^ four;
        const found = ~(((y & 0x7f7f7f7f) + 0x7f7f7f7f) | y | 0x7f7f7f7f);
        delimiters += Math.imul(found >>> 7, 0x01010101) >>> 24;
      }
      at = word * 4 - base;
    }
    const stop = Math.min(to, (((at + base) >> 2) + 1) * 4 - base);
    for (; at < stop && places.count < capacity; at++) {
      const byte = bytes[at];
      if (byte === delimiter) delimiters++;
      else if (byte === lineFeed) {
        placeRow(bytes, places, shape, { start, end: at, next: at + 1, delimiters });
        start = at + 1;
        delimiters = 0;
      } else if (byte === quote) {
        const next = placeQuotedRow(bytes, { from: start, to, isLast }, shape, places);
        if (next === -1) {
          places.rest = start;
          return;
        }
        start = next;
        delimiters = 0;
        at = next;
        break;
      }
    }
  }
  if (isLast && at >= to && start < to && places.count < capacity) {
    placeRow(bytes, places, shape, { start, end: to, next: to, delimiters });
    start = to;
  }
  places.rest = start;
}

/** A row without quotes. */
function placeRow(
  bytes: Uint8Array,
  places: RowPlaces,
  { columns, idColumn, delimiter }: CsvShape,
  row: { start: number; end: number; next: number; delimiters: number },
): void {
  const { start, end, next, delimiters } = row;
  const index = places.count;
  const textEnd = end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
  let idStart = start;
  for (let column = 0; column < idColumn && idStart < textEnd; idStart++) {
    if (bytes[idStart] === delimiter) column++;
  }
  let idEnd = idStart + usualIdLength;
  if (idEnd > textEnd || bytes[idEnd] !== delimiter || idColumn === columns - 1) {
    idEnd = idStart;
    while (idEnd < textEnd && bytes[idEnd] !== delimiter) idEnd++;
  }
  places.starts[index] = start;
  places.ends[index] = next;
  places.idStarts[index] = idStart;
  places.idLengths[index] = idEnd - idStart;
  places.lines[index] = 1;
  places.faults[index] =
    textEnd === start
      ? rowFault.empty
      : delimiters + 1 === columns
        ? rowFault.none
        : rowFault.columns;
  places.count = index + 1;
}

/** @returns where the next row begins, or -1 when the row does not end before `to` */
function placeQuotedRow(
  bytes: Uint8Array,
  { from, to, isLast }: { from: number; to: number; isLast: boolean },
  shape: CsvShape,
  places: RowPlaces,
): number {
  const index = places.count;
  const fields = readFields(bytes, { from, to, isLast }, shape.delimiter);
  if (fields === undefined) return -1;
  const id = fields.fields[shape.idColumn];
  places.starts[index] = from;
  places.ends[index] = fields.end;
  places.idStarts[index] = id?.textStart ?? from;
  places.idLengths[index] = id === undefined ? 0 : id.textEnd - id.textStart;
  places.lines[index] = fields.lineEnds;
  places.faults[index] = fields.isBroken
    ? rowFault.quotes
    : fields.fields.length === shape.columns
      ? rowFault.none
      : rowFault.columns;
  places.count = index + 1;
  return fields.end;
}

/** A field with its quotes (`start`, `end`), and what stands between them. */
type CsvField = { start: number; end: number; textStart: number; textEnd: number };

export type CsvRow = {
  fields: CsvField[];
  /** After the line end. */
  end: number;
  /** At the line end, CR not included. */
  textEnd: number;
  lineEnds: number;
  /** A quote stands where none may. */
  isBroken: boolean;
};

/**
 * Reads one row the careful way.
 *
 * @returns undefined when the row does not end before `to` and more may come
 */
export function readFields(
  bytes: Uint8Array,
  { from, to, isLast }: { from: number; to: number; isLast: boolean },
  delimiter: number,
): CsvRow | undefined {
  const fields: CsvField[] = [];
  let lineEnds = 0;
  let isBroken = false;
  let at = from;
  for (;;) {
    const start = at;
    if (bytes[at] === quote && at < to) {
      at++;
      for (; at < to; at++) {
        if (bytes[at] === lineFeed) lineEnds++;
        if (bytes[at] !== quote) continue;
        if (at + 1 >= to && !isLast) return undefined;
        if (at + 1 < to && bytes[at + 1] === quote) at++;
        else break;
      }
      if (at >= to) {
        if (!isLast) return undefined;
        // An open quote at the very end: nobody can tell where the row should have ended.
        return { fields, end: to, textEnd: to, lineEnds: lineEnds + 1, isBroken: true };
      }
      at++;
    }
    const quoted = at > start;
    for (; at < to && bytes[at] !== delimiter && bytes[at] !== lineFeed; at++) {
      const isEnd = bytes[at] === carriageReturn && (bytes[at + 1] === lineFeed || at + 1 === to);
      if (bytes[at] === quote || (quoted && !isEnd)) isBroken = true;
    }
    if (at >= to && !isLast) return undefined;
    const isRowEnd = at >= to || bytes[at] === lineFeed;
    const end = isRowEnd && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
    fields.push({
      start,
      end,
      textStart: quoted ? start + 1 : start,
      textEnd: quoted && !isBroken ? end - 1 : end,
    });
    if (isRowEnd) {
      return { fields, end: Math.min(at + 1, to), textEnd: end, lineEnds: lineEnds + 1, isBroken };
    }
    at++;
  }
}

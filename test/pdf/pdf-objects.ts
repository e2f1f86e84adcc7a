import { inflateSync } from 'node:zlib';

/** A PDF's kinds of values; a name is told from a string by its slash. */
export type PdfValue =
  | null
  | boolean
  | number
  | { name: string }
  | { string: string }
  | { ref: number }
  | { operator: string }
  | PdfValue[]
  | PdfDict;
export type PdfDict = { entries: Map<string, PdfValue> };
type PdfStream = PdfDict & { bytes: Buffer };

const space = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other, as ISO 32000-1 § 7.2 and 7.3 write them. */
export function createReader(source: string, start = 0) {
  let at = start;

  function skipSpace() {
    while (at < source.length && space.test(source[at] ?? '')) at += 1;
  }

  function next(): PdfValue | undefined {
    skipSpace();
    const letter = source[at];
    if (letter === undefined) return undefined;
    if (letter === '/') return { name: word(1) };
    if (letter === '(') return { string: literal() };
    if (source.startsWith('<<', at)) return dict();
    if (letter === '<') return { string: hexadecimal() };
    if (letter === '[') {
      at += 1;
      return list(']');
    }
    return plain();
  }

  function word(skipped: number): string {
    const from = at + skipped;
    at = from;
    while (at < source.length && !delimiter.test(source[at] ?? '')) at += 1;
    return source.slice(from, at);
  }

  function plain(): PdfValue {
    const reference = /^(\d+) 0 R\b/.exec(source.slice(at, at + 20));
    if (reference !== null) {
      at += reference[0].length;
      return { ref: Number(reference[1]) };
    }
    const text = word(0);
    if (text === '') throw new Error(`No value at ${at}`);
    if (/^[-+.\d]+$/.test(text)) return Number(text);
    return (
      { true: true, false: false, null: null }[text] ??
      (text === 'null' ? null : { operator: text })
    );
  }

  function literal(): string {
    let text = '';
    let depth = 1;
    for (at += 1; depth > 0; at += 1) {
      const letter = source[at] ?? '';
      if (letter === '\\') {
        at += 1;
        text += escapes[source[at] ?? ''] ?? source[at] ?? '';
        continue;
      }
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      if (depth > 0) text += letter;
    }
    return text;
  }

  function hexadecimal(): string {
    const end = source.indexOf('>', at);
    const digits = source.slice(at + 1, end);
    at = end + 1;
    return Buffer.from(digits, 'hex').toString('latin1');
  }

  function list(end: string): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      skipSpace();
      if (source.startsWith(end, at)) {
        at += end.length;
        return items;
      }
      const item = next();
      if (item === undefined) throw new Error('A list has no end');
      items.push(item);
    }
  }

  function dict(): PdfDict {
    at += 2;
    const items = list('>>');
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < items.length; i += 2) {
      const [key, value] = [items[i], items[i + 1]];
      if (isName(key) && value !== undefined) entries.set(key.name, value);
    }
    return { entries };
  }

  return { next, position: () => at };
}

export function isName(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

export function isDict(value: unknown): value is PdfDict {
  return (
    typeof value === 'object' &&
    value !== null &&
    'entries' in value &&
    value.entries instanceof Map
  );
}

/** Text strings are UTF-16 with a mark, or of Latin letters. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('string' in value)) return undefined;
  const { string } = value;
  if (!string.startsWith('\u00fe\u00ff')) return string;
  return Buffer.from(string.slice(2), 'latin1').swap16().toString('utf16le');
}

/** The objects of a file with a plain cross-reference table, as ours are. */
export function openPdf(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const source = bytes.toString('latin1');
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-60))?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(source.slice(xref, xref + 40));
  if (table === null) throw new Error('No cross-reference table');
  const first = xref + table[0].length;
  const known = new Map<number, PdfValue | PdfStream>();

  function read(id: number): PdfValue | PdfStream {
    const found = known.get(id);
    if (found !== undefined) return found;
    const offset = Number(source.slice(first + id * 20, first + id * 20 + 10));
    const head = /^(\d+) 0 obj\s/.exec(source.slice(offset, offset + 20));
    if (Number(head?.[1]) !== id) throw new Error(`Object ${id} is not where the table says`);
    const reader = createReader(source, offset + (head?.[0].length ?? 0));
    const value = reader.next() ?? null;
    const object = isDict(value) ? withStream(value, reader.position()) : value;
    known.set(id, object);
    return object;
  }

  function withStream(dict: PdfDict, end: number): PdfDict | PdfStream {
    const start = /^\s*stream\r?\n/.exec(source.slice(end, end + 20));
    const length = dict.entries.get('Length');
    if (start === null || typeof length !== 'number') return dict;
    const from = end + start[0].length;
    const raw = bytes.subarray(from, from + length);
    return { ...dict, bytes: dict.entries.has('Filter') ? inflateSync(raw) : raw };
  }

  const resolve = (value: PdfValue | undefined): PdfValue | PdfStream | undefined =>
    typeof value === 'object' && value !== null && 'ref' in value ? read(value.ref) : value;
  const get = (dict: unknown, key: string) =>
    isDict(dict) ? resolve(dict.entries.get(key)) : undefined;
  const trailer = createReader(source, source.indexOf('trailer', xref) + 'trailer'.length).next();
  return {
    resolve,
    get,
    list: (dict: unknown, key: string): PdfValue[] => {
      const value = get(dict, key);
      return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    },
    bytesOf: (value: unknown): Buffer => {
      if (isDict(value) && 'bytes' in value && value.bytes instanceof Buffer) return value.bytes;
      throw new Error('Not a stream');
    },
    root: get(trailer, 'Root'),
    info: get(trailer, 'Info'),
  };
}

export type OpenPdf = ReturnType<typeof openPdf>;

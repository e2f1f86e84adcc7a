import { deflateSync } from 'node:zlib';

/** Characters that are handed on together. */
const pieceSize = 32_768;

/** Of compression: half the time of the usual one, for a tenth more bytes. */
const level = 3;

/**
 * Gathers what the library writes a line at a time into large pieces: most objects of a tagged
 * document are a line long, and each on its own way out costs more than it took to make.
 *
 * @returns to be called when a page is full, before the next is begun
 */
export function gatherOutput(doc: PDFKit.PDFDocument): () => void {
  const push = doc.push.bind(doc);
  let written = '';
  let operators: string[] = [];

  function flush() {
    if (written !== '') push(Buffer.from(written, 'latin1'));
    written = '';
  }

  function write(data: string | Uint8Array) {
    const offset: unknown = Reflect.get(doc, '_offset');
    if (typeof offset !== 'number') throw new Error('The PDF library no longer counts its bytes');
    const length = typeof data === 'string' ? data.length + 1 : data.length;
    Reflect.set(doc, '_offset', offset + length);
    if (typeof data === 'string') {
      written += `${data}\n`;
      if (written.length > pieceSize) flush();
      return;
    }
    flush();
    push(data);
  }

  if (typeof Reflect.get(doc, '_write') !== 'function') {
    throw new Error('The PDF library no longer writes by _write');
  }
  Reflect.set(doc, '_write', write);
  doc.push = (chunk: unknown) => {
    flush();
    return push(chunk);
  };
  doc.addContent = (data: unknown) => {
    operators.push(String(data));
    return doc;
  };
  return () => {
    const { content: stream } = doc.page;
    stream.compress = false;
    Reflect.set(stream.data, 'Filter', 'FlateDecode');
    stream.write(deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level }));
    operators = [];
  };
}

/** What is written and not yet read, as long as it is `size` bytes or more. */
export function* takenBytes(doc: PDFKit.PDFDocument, size: number): Generator<Uint8Array> {
  while (doc.readableLength >= size) {
    const bytes: unknown = doc.read();
    if (!(bytes instanceof Uint8Array)) return;
    yield bytes;
  }
}

import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type ZippedFile = { name: string; bytes: Readable };

/**
 * The files as one zip, read one after the other as it is read itself. One that fails, fails it;
 * destroying it ends what is being read.
 */
export function zipped(files: AsyncIterable<ZippedFile>, madeAt: Date): Readable {
  return Readable.from(zippedPieces(files, madeAt), { objectMode: false });
}

async function* zippedPieces(files: AsyncIterable<ZippedFile>, mtime: Date) {
  const zip = new ZipFile();
  const pieces = Readable.from(zip.outputStream);
  const reading = new AbortController();
  const filled = fill(zip, files, { mtime, signal: reading.signal });
  filled.catch((error: unknown) => {
    pieces.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const piece of pieces) if (piece instanceof Uint8Array) yield piece;
    await filled;
  } finally {
    reading.abort();
  }
}

async function fill(
  zip: ZipFile,
  files: AsyncIterable<ZippedFile>,
  { mtime, signal }: { mtime: Date; signal: AbortSignal },
) {
  for await (const { name, bytes } of files) {
    const end = () => bytes.destroy();
    signal.addEventListener('abort', end);
    zip.addReadStream(bytes, name, { mtime });
    await finished(bytes);
    signal.removeEventListener('abort', end);
  }
  zip.end();
}

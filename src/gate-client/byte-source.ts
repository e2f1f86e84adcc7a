import { open, type FileHandle } from 'node:fs/promises';

/** Bytes from a file or from standard input, read ahead by one piece. */
export type ByteSource = {
  /**
   * What is held of earlier bytes, with the next ones behind it; both are gone at the next call.
   * `fresh` is how many are new: none at the end.
   */
  next: (held: Uint8Array) => Promise<{ bytes: Buffer; fresh: number }>;
  /** In bytes; undefined where nobody knows. */
  size: number | undefined;
  close: () => Promise<void>;
};

const pieceSize = 4 * 1024 * 1024;
/** In front of a piece: a row that began in the one before it usually fits. */
const headroom = 64 * 1024;

/** @param path `-` for standard input */
export async function openSource(path: string): Promise<ByteSource> {
  if (path === '-') return streamSource(process.stdin);
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return fileSource(file, size);
}

function fileSource(file: FileHandle, size: number): ByteSource {
  const room = () => Buffer.allocUnsafeSlow(headroom + pieceSize);
  const buffers = [room(), room()] as const;
  let turn: 0 | 1 = 0;
  const read = async () => {
    const buffer = buffers[turn];
    turn = turn === 0 ? 1 : 0;
    const { bytesRead } = await file.read(buffer, headroom, pieceSize, null);
    return { buffer, fresh: bytesRead };
  };
  let ahead: ReturnType<typeof read> | undefined;
  return {
    size,
    async next(held) {
      const { buffer, fresh } = await (ahead ?? read());
      const bytes = behind(held, buffer, fresh);
      ahead = fresh === 0 ? undefined : read();
      // Whoever stops early never asks for it.
      ahead?.catch(() => undefined);
      return { bytes, fresh };
    },
    async close() {
      await ahead?.catch(() => undefined);
      await file.close();
    },
  };
}

function behind(held: Uint8Array, buffer: Buffer, fresh: number): Buffer {
  const piece = buffer.subarray(headroom, headroom + fresh);
  if (held.length > headroom) return Buffer.concat([held, piece]);
  buffer.set(held, headroom - held.length);
  return buffer.subarray(headroom - held.length, headroom + fresh);
}

/** Also for tests, and for whoever has a stream rather than a file. */
export function streamSource(stream: NodeJS.ReadableStream): ByteSource {
  const pieces: AsyncIterator<string | Buffer> = stream[Symbol.asyncIterator]();
  return {
    size: undefined,
    async next(held) {
      for (;;) {
        const next = await pieces.next();
        const piece = next.done === true ? Buffer.alloc(0) : Buffer.from(next.value);
        if (next.done !== true && piece.length === 0) continue;
        return { bytes: Buffer.concat([held, piece]), fresh: piece.length };
      }
    },
    async close() {
      await pieces.return?.();
    },
  };
}

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where rows go. Whole under its name, or not there at all. */
export type Output = {
  /** `bytes` may be used again once the next `write` or `finish` has returned. */
  write: (bytes: Uint8Array) => Promise<void>;
  /** @returns sha256 in hex of all that was written */
  finish: () => Promise<string>;
  /** Gives a finished file its name; nothing to do for a stream. */
  publish: () => Promise<void>;
  /** Leaves nothing behind. Harmless after `publish`. */
  discard: () => Promise<void>;
};

const flushAfter = 64 * 1024 * 1024;

/** A file that only its owner may read. */
export async function openOutputFile(path: string): Promise<Output> {
  await removeLeftovers(path);
  const draft = join(dirname(path), `${draftStart(path)}${process.pid}`);
  const file = await open(draft, 'w', 0o600);
  const hash = createHash('sha256');
  let isOpen = true;
  let writing: Promise<void> | undefined;
  let unflushed = 0;
  let flushing: Promise<void> | undefined;
  /** Little by little, so that the end need not wait for the disk. */
  const flushSome = (bytes: number) => {
    unflushed += bytes;
    if (unflushed < flushAfter || flushing !== undefined) return;
    unflushed = 0;
    // What fails here fails again at the end, where it is heard.
    flushing = file.datasync().then(ended, ended);
  };
  const ended = () => {
    flushing = undefined;
  };
  const settle = async () => {
    const earlier = writing;
    writing = undefined;
    await earlier;
  };
  const close = async () => {
    await settle().catch(() => undefined);
    await flushing;
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    async write(bytes) {
      hash.update(bytes);
      await settle();
      writing = writeAll(file, bytes);
      // The failure is met by the next call.
      writing.catch(() => undefined);
      flushSome(bytes.length);
    },
    async finish() {
      await settle();
      await flushing;
      await file.sync();
      await close();
      return hash.digest('hex');
    },
    publish: () => rename(draft, path),
    async discard() {
      await close();
      await rm(draft, { force: true });
    },
  };
}

/** Standard output; the reader going away is an error of the next write. */
export function streamOutput(stream: NodeJS.WritableStream): Output {
  const hash = createHash('sha256');
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure = error;
  });
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      if (failure !== undefined) reject(failure);
      else stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  return {
    async write(bytes) {
      hash.update(bytes);
      await write(bytes);
    },
    finish: () => Promise.resolve(hash.digest('hex')),
    publish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** Counts and hashes, and keeps nothing: for a plan. */
export function noOutput(): Output {
  const hash = createHash('sha256');
  return {
    write: (bytes) => {
      hash.update(bytes);
      return Promise.resolve();
    },
    finish: () => Promise.resolve(hash.digest('hex')),
    publish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** A short file that is there whole, or not at all; only its owner may read it unless `open`. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode = 0o600 }: { mode?: number } = {},
): Promise<void> {
  const draft = join(dirname(path), `${draftStart(path)}${process.pid}`);
  const file = await open(draft, 'w', mode);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

function draftStart(path: string): string {
  return `.${basename(path)}.unfinished-`;
}

/** What a run that was killed has left; a run that is still going keeps its own. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const start = draftStart(path);
  const drafts = readdirSync(folder).filter((name) => name.startsWith(start));
  for (const draft of drafts) {
    if (!isRunning(Number(draft.slice(start.length))))
      await rm(join(folder, draft), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

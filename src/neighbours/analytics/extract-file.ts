import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of lines that is there whole, or not at all. */
export type ExtractFile = {
  append: (lines: readonly string[]) => Promise<void>;
  /** sha256 in hex of all that was appended; nothing may be appended after. */
  seal: () => Promise<string>;
  /** Gives the file its name. @returns its path */
  publish: () => Promise<string>;
  /** Leaves nothing behind. Harmless after `publish`. */
  discard: () => Promise<void>;
};

export async function openExtractFile(folder: string, name: string): Promise<ExtractFile> {
  const draft = join(folder, `.${name}.uferdig`);
  const path = join(folder, name);
  const file = await open(draft, 'wx', 0o600);
  const hash = createHash('sha256');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    append: async (lines) => {
      if (lines.length === 0) return;
      const text = `${lines.join('\n')}\n`;
      hash.update(text);
      await file.write(text);
    },
    seal: async () => {
      await file.sync();
      await close();
      return hash.digest('hex');
    },
    publish: async () => {
      await rename(draft, path);
      return path;
    },
    discard: async () => {
      await close();
      await rm(draft, { force: true });
    },
  };
}

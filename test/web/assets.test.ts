import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { assetUrl } from '../../src/web/assets.ts';
import { servePages } from './page-server.ts';

describe('assets', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  before(async () => (server = await servePages()));
  after(() => server.close());
  const get = (path: string, headers = {}) => fetch(server.address + path, { headers });

  it('are kept for good under the address that names their version, and not under another', async () => {
    const current = await get(assetUrl('kpr.css'));
    assert.equal(current.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.match(current.headers.get('content-type') ?? '', /^text\/css/);
    for (const version of ['', '?v=', '?v=AAAAAAAAAAAA']) {
      const other = await get(`${paths.assets}/kpr.css${version}`);
      assert.equal(other.headers.get('cache-control'), 'no-cache', version);
    }
  });

  it('travel packed to who can unpack them, and are the same inside', async () => {
    const packed = await get(assetUrl('designsystemet.css'), { 'accept-encoding': 'gzip' });
    const plain = await get(assetUrl('designsystemet.css'), { 'accept-encoding': 'identity' });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(packed.headers.get('vary'), 'Accept-Encoding');
    assert.equal(await packed.text(), await plain.text());
  });

  it('name every font by its version', async () => {
    const styles = await (await get(assetUrl('fonts.css'))).text();
    const fonts = Array.from(styles.matchAll(/url\('([^']+)'\)/g), ([, url = '']) => url);
    assert.equal(fonts.length, 4);
    for (const url of fonts) {
      const font = await get(url);
      assert.match(font.headers.get('cache-control') ?? '', /immutable/, url);
      assert.equal(font.headers.get('content-type'), 'font/woff2');
    }
  });

  it('are only those that pages may ask for', async () => {
    for (const name of ['texts.ts', '..%2Fpackage.json', 'constructor', 'kpr.css%00']) {
      const answer = await get(`${paths.assets}/${name}`);
      assert.equal(answer.status, 404, name);
    }
    assert.throws(() => assetUrl('nothing.css'), /No asset/);
  });
});

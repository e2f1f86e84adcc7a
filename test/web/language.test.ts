import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import express from 'express';
import fc from 'fast-check';
import { paths } from '../../src/paths.ts';
import { hrefIn, languageOf, languagePrefix, languages } from '../../src/web/language.ts';
import { pageContext } from '../../src/web/templates.ts';

const origin = 'https://innsyn.example';
const hostile = fc.string({
  unit: fc.constantFrom('/', '\\', '\t', '\n', ' ', '.', ':', '@', '?', '#', 'x'),
});

describe('language in the address', () => {
  it('is taken off what the rest of the service sees, and only as a whole word', async () => {
    const seen: readonly [string, string, string][] = [
      ['/', 'nb', '/'],
      ['/hvem?side=2', 'nb', '/hvem?side=2'],
      ['/nn', 'nn', '/'],
      ['/nn/', 'nn', '/'],
      ['/en?a=b', 'en', '/?a=b'],
      ['/en/hvem?side=2', 'en', '/hvem?side=2'],
      ['/nnn', 'nb', '/nnn'],
      ['/english', 'nb', '/english'],
      ['/nn/en/hvem', 'nn', '/en/hvem'],
    ];
    const app = express()
      .use(languagePrefix())
      .use((req, res) => void res.json([languageOf(res), req.url]));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    try {
      for (const [path, ...expected] of seen) {
        const answer = await fetch(`http://127.0.0.1:${address.port}${path}`);
        assert.deepEqual(await answer.json(), expected, path);
      }
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('never leads to another host', () => {
    assert.equal(hrefIn('nb', '//evil.example/x'), '/evil.example/x');
    assert.equal(hrefIn('nb', '/\\evil.example'), '/evil.example');
    fc.assert(
      fc.property(fc.constantFrom(...languages), hostile, (language, rest) => {
        assert.equal(new URL(hrefIn(language, `/${rest}`), origin).origin, origin);
      }),
    );
  });
});

describe('the language switch', () => {
  const facts = { signedIn: undefined, csrfToken: undefined, paths };

  it('keeps the page, and what was asked of it', () => {
    const page = pageContext({ ...facts, lang: 'nn', path: '/hvem?side=2' });
    assert.deepEqual(
      page.languageLinks.map(({ href }) => href),
      ['/hvem?side=2', '/nn/hvem?side=2', '/en/hvem?side=2'],
    );
    assert.deepEqual(
      page.languageLinks.filter(({ current }) => current).map(({ lang }) => lang),
      ['nn'],
    );
  });

  it('leaves the query out of what forms and links build on', () => {
    assert.equal(pageContext({ ...facts, lang: 'en', path: '/hvem?side=2' }).here, '/en/hvem');
    assert.equal(pageContext({ ...facts, lang: 'nb', path: '/?a' }).here, '/');
  });
});

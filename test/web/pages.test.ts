import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { openPages, samples, servePages } from './page-server.ts';

const shown = [...openPages, ...Object.keys(samples).map((name) => `/prove/${name}`)];
const views = join(import.meta.dirname, '../../views');

describe('pages', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  before(async () => (server = await servePages()));
  after(() => server.close());

  for (const language of languages) {
    it(`have one h1, a title of their own and their language, in ${language}`, async () => {
      for (const path of shown) {
        const html = await get(server.address, hrefIn(language, path));
        const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1];
        assert.ok(heading, path);
        assert.equal(html.match(/<h1/g)?.length, 1, path);
        assert.ok(html.includes(`<html lang="${language}"`), path);
        assert.ok(html.includes(`<title>${heading} – KPR innsyn</title>`), path);
      }
    });
  }

  it('link to nothing that is not there', async () => {
    const there = new Set<string>(
      languages.flatMap((language) =>
        [...Object.values(paths), ...shown, `${paths.rules}/2026-1`].map((path) =>
          hrefIn(language, path),
        ),
      ),
    );
    for (const path of shown) {
      const html = await get(server.address, path);
      const links = Array.from(html.matchAll(/href="(\/[^"#?]*)/g), ([, to = '']) => to);
      const dead = links.filter((to) => !there.has(to) && !to.startsWith(`${paths.assets}/`));
      assert.deepEqual(dead, [], path);
    }
  });

  it('have no code or style written into them', async () => {
    for (const path of shown) {
      const html = await get(server.address, path);
      assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/, path);
    }
  });

  it('are all here', () => {
    const pages = globSync('{open,identity,web}/*.njk', { cwd: views })
      .filter((file) => readFileSync(join(views, file), 'utf8').includes('{% extends'))
      .filter((file) => !file.startsWith('open/'))
      .map((file) => file.replace(/\.njk$/, ''));
    const sampled = new Set(Object.values(samples).map(({ template }) => template));
    assert.deepEqual(pages.sort(), [...sampled].sort());
  });
});

describe('sign-in pages', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  before(async () => (server = await servePages()));
  after(() => server.close());

  it('lead back to the page that was asked for', async () => {
    const html = await get(server.address, '/nn/prove/cancelled');
    assert.ok(html.includes(`href="/nn${paths.signIn}?til=%2Fhvem%3Fside%3D2"`), html);
  });

  it('send what ends the session at ID-porten as one form, from a script file', async () => {
    const html = await get(server.address, '/prove/finish-sign-out');
    assert.match(html, /<form method="post" action="https:[^"]+endsession" data-send-at-once>/);
    assert.ok(html.includes('<input type="hidden" name="state" value="a&amp;b&quot;c">'));
    assert.match(html, /<script src="\/assets\/kpr\.js\?v=[^"]+" defer><\/script>/);
  });

  it('let the young sign out, and offer them no page they may not open', async () => {
    const open = ['/ung/be-om-innsyn', '/reservasjoner', '/skjerming', '/saker', '/ung'];
    for (const [name, links] of [
      ['too-young', []],
      ['must-ask', open],
    ] as const) {
      const html = await get(server.address, `/prove/${name}`);
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      assert.ok(html.includes(`action="${paths.signOut}"`), name);
      const found = Array.from(main.matchAll(/href="(\/[^"]*)"/g), ([, link]) => link);
      assert.deepEqual(found, links, name);
    }
  });

  it('say how long the choice to undo lasts where one reads about it', async () => {
    const html = await get(server.address, paths.aboutReservations);
    assert.ok(html.includes('De neste 7 dagene'));
  });
});

async function get(address: string, path: string): Promise<string> {
  const answer = await fetch(address + path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import express from 'express';
import { query } from '../../src/database/query.ts';
import { holdingsRoutes } from '../../src/holdings/holdings.routes.ts';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import type { ErasureDates } from '../../src/holdings/source-view.ts';
import { paths } from '../../src/paths.ts';
import { languageOf, languagePrefix } from '../../src/web/language.ts';
import type { RenderPage } from '../../src/web/page.ts';
import { createTemplates, pageContext } from '../../src/web/templates.ts';
import {
  holdingsOver,
  personKeysOf,
  startTestRegister,
  type TestRegister,
} from './test-register.ts';

const templates = createTemplates();

const render: RenderPage = (res, template, context = {}, status = 200) => {
  const page = { signedIn: undefined, csrfToken: undefined, paths };
  const shared = pageContext({ ...page, lang: languageOf(res), path: res.req.path });
  res
    .status(status)
    .type('html')
    .send(templates.render(template, { ...shared, ...context }));
};

describe('the pages of what KPR holds', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  /** One page, read by one person over HTTP. */
  async function read(key: string, address: string, erasures: ErasureDates = {}) {
    const { holdings, mandate } = holdingsOver(register, register.personNamed(key));
    const erasureDate = () => Promise.resolve(erasures);
    const app = express().use(
      languagePrefix(),
      holdingsRoutes({ holdings, render, mandateOf: () => mandate, erasureDate }),
    );
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('no port');
      const response = await fetch(`http://127.0.0.1:${bound.port}${address}`);
      return { status: response.status, html: await response.text() };
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }

  it('has one h1, no inline code and less than 150 kB on every page of everybody', async () => {
    for (const { key } of register.people) {
      const addresses = Object.values(sourceSlugs).map((slug) => `/opplysninger/${slug}`);
      for (const address of ['/oversikt', ...addresses]) {
        const { status, html } = await read(key, address);
        assert.equal(status, 200, `${key} ${address}`);
        assert.equal(html.match(/<h1/g)?.length, 1, `${key} ${address}`);
        assert.doesNotMatch(html, / style=|<style|<script(?! src)/, `${key} ${address}`);
        assert.ok(html.length < 150_000, `${key} ${address}: ${html.length}`);
      }
    }
  });

  it('has no word about health on the overview', async () => {
    const { html } = await read('pupil-in-all-five-sources', '/oversikt');
    for (const name of ['Refusjonskrav', 'Offentlig tannhelse', 'Folkeregisteret']) {
      assert.match(html, new RegExp(name));
    }
    assert.doesNotMatch(html, /diagnose|måling|vekt|amming|konsultasjon/i);
  });

  it('says what may be missing when KPR has nothing', async () => {
    const { html } = await read('nothing-held', '/oversikt');
    assert.match(html, /<h1[^>]*>KPR har ingenting om deg</);
    assert.match(html, /href="\/reservasjoner"/);
  });

  it('speaks the language of the address', async () => {
    const nn = await read('adult-with-only-claims', '/nn/opplysninger/refusjonskrav');
    assert.match(nn.html, /<html lang="nn"/);
    assert.match(nn.html, /frå denne kjelda/);
    assert.match(nn.html, /href="\/nn\/opplysninger\/refusjonskrav\?side=2"/);
    const en = await read('adult-with-only-claims', '/en/oversikt');
    assert.match(en.html, /KPR about you/);
  });

  it('lists twenty rows at most, and leads to the others', async () => {
    const first = await read('five-thousand-rows', '/opplysninger/refusjonskrav');
    assert.equal(first.html.match(/<details class="record"/g)?.length, 20);
    assert.match(first.html, /side=2/);
    const nonsense = await read('five-thousand-rows', '/opplysninger/refusjonskrav?side=-4');
    assert.equal(nonsense.html, first.html);
  });

  it('says from whom each row came', async () => {
    const { html } = await read('pupil-in-all-five-sources', '/opplysninger/helsestasjon');
    for (const label of ['Sendt av', 'Journalsystem', 'Versjon', 'Levert til KPR', 'Kommune']) {
      assert.match(html, new RegExp(`<dt>${label}</dt>`));
    }
  });

  it('marks what is blocked with the day of erasure', async () => {
    const [personKey = ''] = await personKeysOf(register, register.personNamed('child-of-eight'));
    await query(
      register.owner,
      `update kpr.hst_maling set blocked_at = now() where person_key = :personKey`,
      { personKey },
    );
    const { html } = await read('child-of-eight', '/opplysninger/helsestasjon', {
      HST: new Date('2026-05-12T08:00:00Z'),
    });
    assert.match(html, /Sperret, slettes 12\. mai 2026/);
    assert.match(html, /bare du som ser/);
  });

  it('leaves an unknown source to the page of what is not there', async () => {
    assert.equal((await read('child-of-eight', '/opplysninger/noe-annet')).status, 404);
  });

  it('says that a source cannot be read, and offers to try again', async () => {
    await query(register.owner, `revoke select on kpr.tann_besok from kpr_innsyn_reader`);
    const { status, html } = await read('child-of-eight', '/opplysninger/tannhelse');
    assert.equal(status, 503);
    assert.match(html, /ikke at kilden er tom/);
    assert.match((await read('child-of-eight', '/oversikt')).html, /ikke at den er tom/);
  });
});

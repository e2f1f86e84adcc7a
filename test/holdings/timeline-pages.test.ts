import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import express from 'express';
import { query } from '../../src/database/query.ts';
import type { LatestLookUps } from '../../src/holdings/overview-view.ts';
import { createRowReferences } from '../../src/holdings/row-reference.ts';
import { overviewRoutes } from '../../src/holdings/overview.routes.ts';
import type { ErasureDates } from '../../src/holdings/source-view.ts';
import { timelineRoutes } from '../../src/holdings/timeline.routes.ts';
import type { Wording } from '../../src/holdings/wording.ts';
import { paths } from '../../src/paths.ts';
import type { Scope } from '../../src/reservation/scope.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { languageOf, languagePrefix } from '../../src/web/language.ts';
import type { RenderPage } from '../../src/web/page.ts';
import { createTemplates, pageContext } from '../../src/web/templates.ts';
import {
  holdingsOver,
  openPlaces,
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

type Around = {
  erasures?: ErasureDates;
  reservations?: Scope[];
  lookUps?: LatestLookUps;
  hideHealth?: boolean;
};

describe('overview and timeline', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  /** One page, read by one person over HTTP. */
  async function read(key: string, address: string, around: Around = {}) {
    const { holdings, mandate } = holdingsOver(register, register.personNamed(key));
    const wording = async (lang: Wording['lang']) =>
      holdings.wording(lang, { hideHealth: around.hideHealth ?? false });
    const deps = {
      holdings: { ...holdings, wording },
      render,
      mandateOf: () => mandate,
      erasureDate: () => Promise.resolve(around.erasures ?? {}),
      reservationsInForce: () => Promise.resolve(around.reservations ?? []),
      latestLookUps: () => Promise.resolve(around.lookUps ?? { registerSilent: false, events: [] }),
      reportedRows: () => Promise.resolve(new Map<string, string>()),
      birthDateOf: () => Promise.resolve(undefined),
      places: openPlaces,
      rowReferences: createRowReferences({ k1: Buffer.alloc(32, 1) }),
      clock: systemClock,
    };
    const app = express().use(languagePrefix(), overviewRoutes(deps), timelineRoutes(deps));
    const server = app.listen(0, '127.0.0.1');
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

  it('have one h1, no inline code and less than 150 kB for everybody in every language', async () => {
    for (const { key } of register.people) {
      for (const address of [
        '/oversikt',
        '/nn/oversikt',
        '/tidslinje',
        '/en/tidslinje?visning=alt',
      ]) {
        const { status, html } = await read(key, address);
        assert.equal(status, 200, `${key} ${address}`);
        assert.equal(html.match(/<h1/g)?.length, 1, `${key} ${address}`);
        assert.doesNotMatch(html, / style=|<style|<script(?! src)/, `${key} ${address}`);
        assert.ok(html.length < 150_000, `${key} ${address}: ${html.length}`);
      }
    }
  });

  describe('the overview', () => {
    it('has no word about health', async () => {
      const { html } = await read('pupil-in-all-five-sources', '/oversikt');
      for (const name of ['Refusjonskrav', 'Offentlig tannhelse', 'Folkeregisteret']) {
        assert.match(html, new RegExp(name));
      }
      assert.doesNotMatch(html, /diagnose|måling|vekt|amming|konsultasjon/i);
    });

    it('leads with what people ask', async () => {
      const { html } = await read('pupil-in-all-five-sources', '/oversikt');
      assert.ok(html.indexOf('Hva lurer du på?') < html.indexOf('Kildene</h2>'));
      const block = /<ul class="question-links">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
      assert.equal(block.match(/<a /g)?.length, 11);
    });

    it('says what may be missing when KPR has nothing', async () => {
      const { html } = await read('nothing-held', '/oversikt');
      assert.match(html, /<h1[^>]*>KPR har ingenting om deg</);
      assert.match(html, /href="\/reservasjoner"/);
      assert.doesNotMatch(html, /class="cards"/);
    });

    it('says when and from which system each source was updated, near days by name', async () => {
      const [personKey = ''] = await personKeysOf(register, register.personNamed('child-of-eight'));
      await query(
        register.owner,
        `update kpr.source_delivery set received_at = now() - interval '1 minute'
          where delivery_id in (select delivery_id from kpr.hst_konsultasjon where person_key = :personKey)`,
        { personKey },
      );
      const { html } = await read('child-of-eight', '/oversikt');
      assert.match(html, /Det siste om deg kom i (dag|går) kl\. \d\d\.\d\d fra \w+/);
    });

    it('shows reservations in force and who else has looked', async () => {
      const { html } = await read('child-of-eight', '/oversikt', {
        reservations: ['release-identified'],
        lookUps: {
          registerSilent: false,
          events: [{ who: 'Folkehelseinstituttet', when: '3. mai 2026', reason: 'Feilretting' }],
        },
      });
      assert.match(html, /Ikke del opplysninger sammen med fødselsnummeret mitt/);
      assert.match(html, /Folkehelseinstituttet<br>.*3\. mai 2026 · Feilretting/);
      const empty = await read('child-of-eight', '/oversikt');
      assert.match(empty.html, /Ingen andre har sett på opplysningene dine/);
      const silent = await read('child-of-eight', '/oversikt', {
        lookUps: { registerSilent: true, events: [] },
      });
      assert.doesNotMatch(silent.html, /Ingen andre har sett/);
    });
  });

  describe('the timeline', () => {
    it('has all sources, newest first, each with its name and who sent it', async () => {
      const { html } = await read('pupil-in-all-five-sources', '/tidslinje');
      const years = Array.from(html.matchAll(/id="aar-(\d{4})"/g), ([, year]) => Number(year));
      assert.ok(years.length > 1);
      assert.deepEqual(
        years,
        years.toSorted((a, b) => b - a),
      );
      assert.equal(html.match(/class="timeline-entry /g)?.length, 20);
      assert.match(html, /<strong>Refusjonskrav<\/strong> · fra [^<]+, sendt av Helfo/);
      assert.match(html, /<strong>Helsestasjon og skolehelsetjeneste<\/strong> · fra /);
      assert.match(html, /href="#aar-\d{4}"/);
      assert.equal(html.match(/href="\/saker\/ny\?rad=/g)?.length, 20);
    });

    it('leads to the older ones and back, with what was asked for', async () => {
      const first = await read('five-thousand-rows', '/tidslinje?kilde=refusjonskrav&visning=alt');
      assert.doesNotMatch(first.html, /rel="prev"/);
      const older = linkTo(first.html, 'next');
      assert.match(older, /^\/tidslinje\?kilde=refusjonskrav&visning=alt&etter=/);
      const second = await read('five-thousand-rows', older);
      assert.notEqual(second.html, first.html);
      const back = await read('five-thousand-rows', linkTo(second.html, 'prev'));
      assert.equal(titlesIn(back.html), titlesIn(first.html));
    });

    it('draws the years of every source, its table before its pictures', async () => {
      const { html } = await read('pupil-in-all-five-sources', '/tidslinje');
      const figure = /<figure class="chart".*?<\/figure>/s.exec(html)?.[0] ?? '';
      assert.ok(figure.indexOf('<table') < figure.indexOf('<svg'));
      assert.equal(figure.match(/<svg [^>]*role="img"/g)?.length, 5);
      assert.match(figure, /<a class="ds-link" href="\/tidslinje\?aar=2023">2023<\/a>/);
    });

    it('shows one source or one year when asked, and ticks and writes it in the form', async () => {
      const source = await read('pupil-in-all-five-sources', '/tidslinje?kilde=tannhelse');
      const year = /id="aar-(\d{4})"/.exec(source.html)?.[1] ?? '';
      const asked = `/tidslinje?kilde=tannhelse&aar=${year}`;
      const { html } = await read('pupil-in-all-five-sources', asked);
      assert.match(html, /id="kilde-tannhelse"[^>]* checked/);
      assert.match(html, new RegExp(`name="aar"[^>]* value="${year}"`));
      assert.match(html, /class="timeline-entry source-tannhelse"/);
      assert.doesNotMatch(html, /class="timeline-entry source-(?!tannhelse)/);
      assert.doesNotMatch(html, new RegExp(`id="aar-(?!${year}|hjelp)`));
    });

    it('says what to do when nothing matches', async () => {
      const { html } = await read('pupil-in-all-five-sources', '/tidslinje?aar=1950');
      assert.match(html, /Ingen opplysninger passer/);
      assert.match(html, /Vis alle kilder og år/);
    });

    it('says beside the field what is wrong, and leaves the list as it is', async () => {
      const asked = '/tidslinje?aar=i%20fjor&kilde=sykehus';
      const { status, html } = await read('pupil-in-all-five-sources', asked);
      assert.equal(status, 200);
      assert.match(html, /aria-describedby="aar-hjelp aar-feil" aria-invalid="true"/);
      assert.match(html, /id="aar-feil">Skriv et årstall/);
      assert.match(html, /id="kilde-feil">Kilden i adressen finnes ikke/);
      assert.match(html, /value="i fjor"/);
      assert.equal(html.match(/class="timeline-entry /g)?.length, 20);
    });

    it('leaves out what is not in force, says how much, and shows it under «Alt»', async () => {
      const { html } = await read('annulled-and-corrected', '/tidslinje');
      assert.match(html, /\d+ opplysning(er)? er ikke vist her/);
      assert.doesNotMatch(html, /Annullert av den som sendte det/);
      const everything = await read('annulled-and-corrected', '/tidslinje?visning=alt');
      assert.match(everything.html, /Annullert av den som sendte det/);
      assert.match(everything.html, /Det er merket/);
    });

    it('has general titles where health is hidden, and the words one click in', async () => {
      const address = '/tidslinje?kilde=omsorg&kilde=helsestasjon';
      const shown = await read('pupil-in-all-five-sources', address);
      const hidden = await read('pupil-in-all-five-sources', address, { hideHealth: true });
      assert.match(titlesIn(shown.html), /Avlastning utenfor institusjon/);
      assert.doesNotMatch(titlesIn(hidden.html), /Avlastning|Ekstra konsultasjon/);
      assert.match(titlesIn(hidden.html), /Tjeneste fra kommunen/);
    });

    it('says that there is nothing, and where to read why', async () => {
      const { html } = await read('nothing-held', '/tidslinje');
      assert.match(html, /KPR har ingenting om deg/);
      assert.match(html, /<a [^>]*href="\/oversikt">Se hvorfor/);
    });

    // Last: the register of this file is not the same afterwards.
    it('says which source is missing and since when, and shows the others', async () => {
      await query(register.owner, `revoke select on kpr.tann_besok from kpr_innsyn_reader`);
      const { status, html } = await read('pupil-in-all-five-sources', '/tidslinje');
      assert.equal(status, 200);
      assert.match(html, /Klokken \d\d\.\d\d fikk vi ikke svar fra Offentlig tannhelse/);
      assert.match(html, /class="timeline-entry source-refusjonskrav"/);
      const overview = await read('pupil-in-all-five-sources', '/oversikt');
      assert.match(overview.html, /Klokken \d\d\.\d\d fikk vi ikke svar fra denne kilden/);
    });
  });
});

function linkTo(html: string, rel: string): string {
  const address = new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)?.[1];
  assert.ok(address, rel);
  return address.replaceAll('&amp;', '&');
}

function titlesIn(html: string): string {
  return Array.from(html.matchAll(/<summary>(.*?)<\/summary>/gs), ([, title]) => title).join('\n');
}

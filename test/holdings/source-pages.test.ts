import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { query } from '../../src/database/query.ts';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import { readSourcePage, type Around } from './source-pages.ts';
import { personKeysOf, startTestRegister, type TestRegister } from './test-register.ts';

const slugs = Object.values(sourceSlugs);

describe('the pages of a source', () => {
  let register: TestRegister;
  before(async () => {
    register = await startTestRegister();
  });
  after(() => register.close());

  const read = (key: string, address: string, around: Around = {}) =>
    readSourcePage(register, key, `/opplysninger/${address}`, around);

  it('have one h1, no inline code and less than 150 kB for everybody, in short and in full', async () => {
    for (const { key, birthDate } of register.people) {
      for (const address of slugs.flatMap((slug) => [slug, `${slug}?visning=alt`])) {
        const { status, html } = await read(key, address, { birthDate });
        assert.equal(status, 200, `${key} ${address}`);
        assert.equal(html.match(/<h1/g)?.length, 1, `${key} ${address}`);
        assert.doesNotMatch(html, / style=|<style|<script(?! src)/, `${key} ${address}`);
        assert.ok(Buffer.byteLength(html) < 140_000, `${key} ${address}: ${html.length}`);
      }
    }
  });

  it('speak the language of the address', async () => {
    const at = (prefix: string) =>
      readSourcePage(register, 'adult-with-only-claims', `${prefix}/opplysninger/refusjonskrav`);
    const nn = await at('/nn');
    assert.match(nn.html, /<html lang="nn"/);
    assert.match(nn.html, /frå denne kjelda/);
    assert.match(nn.html, /href="\/nn\/opplysninger\/refusjonskrav\?etter=/);
    assert.match((await at('/en')).html, /from this source/);
  });

  it('show the most important first, and say what is left out', async () => {
    const short = await read('annulled-and-corrected', 'helsestasjon');
    const full = await read('annulled-and-corrected', 'helsestasjon?visning=alt');
    const number = (html: string) => html.match(/<details class="record"/g)?.length ?? 0;
    assert.match(short.html, /aria-current="true">Det viktigste</);
    assert.match(short.html, /\d opplysning(er)? er utelatt\. <a [^>]*\?visning=alt">Se alt</);
    assert.ok(number(short.html) < number(full.html));
    assert.match(full.html, /aria-current="true">Alt</);
    assert.match(full.html, /Annullert av den som sendte det/);
    assert.doesNotMatch(short.html, /Annullert av den som sendte det|Meldingsstatus<\/dt><dd>/);
    assert.match(full.html, /<dt>Meldingsstatus<\/dt>/);
    assert.match(full.html, /<summary>Teknisk<\/summary>/);
  });

  it('have the codes one click in, and never in the running text', async () => {
    const { html } = await read('adult-with-only-claims', 'refusjonskrav');
    assert.match(html, /<summary>Koder slik de ble sendt<\/summary>/);
    assert.match(html, /<dt>Type praksis<\/dt><dd>Fastlege</);
    assert.match(html, /FALE \(Praksistype\)/);
  });

  it('explain the words in place, and each field on a page of its own', async () => {
    const short = await read('adult-with-only-claims', 'refusjonskrav');
    assert.match(short.html, /<dt>Egenandel<\/dt><dd>Det du betaler selv/);
    assert.match(short.html, /href="\/opplysninger\/refusjonskrav\/forklart"/);
    const full = await read('adult-with-only-claims', 'refusjonskrav?visning=alt');
    assert.match(full.html, /href="\/opplysninger\/refusjonskrav\/forklart#kuhr_regning"/);
    for (const slug of slugs) {
      for (const prefix of ['', '/nn', '/en']) {
        const address = `${prefix}/opplysninger/${slug}/forklart`;
        const { status, html } = await readSourcePage(register, 'nothing-held', address);
        assert.equal(status, 200, address);
        assert.ok(Buffer.byteLength(html) < 150_000, `${address}: ${html.length}`);
      }
    }
  });

  it('say from whom each row came, in a sentence and in detail', async () => {
    const { html } = await read('pupil-in-all-five-sources', 'helsestasjon');
    assert.match(html, /Sendt av [^<]+, [^<]+ kommune, fra [^<]+\. Mottatt i KPR \d+\. /);
    for (const label of ['Sendt av', 'Journalsystem', 'Versjon', 'Levert til KPR', 'Kommune']) {
      assert.match(html, new RegExp(`<dt>${label}</dt>`));
    }
    assert.match(html, /href="\/saker\/ny\?rad=sealed-hst_konsultasjon">Er dette feil\?/);
  });

  it('lead to other years and to older rows, and keep what was chosen', async () => {
    const key = 'five-thousand-rows';
    const first = await read(key, 'refusjonskrav?visning=alt');
    assert.equal(first.html.match(/<details class="record"/g)?.length, 20);
    const older = /rel="next" href="([^"]+)"/.exec(first.html)?.[1] ?? '';
    assert.match(older, /\?visning=alt&amp;etter=/);
    const second = await readSourcePage(register, key, older.replaceAll('&amp;', '&'));
    assert.match(second.html, /rel="prev"/);
    const [, year = ''] = /\?aar=(\d{4})&amp;visning=alt"/.exec(first.html) ?? [];
    const ofYear = await read(key, `refusjonskrav?aar=${year}&visning=alt`);
    const dates = ofYear.html.match(/<summary>\s*\d+\. \S+ (\d{4})/g) ?? [];
    assert.ok(dates.length > 0 && dates.every((date) => date.endsWith(year)));
  });

  it('say beside the field that a year is none, and that a year has no rows', async () => {
    const { status, html } = await read('five-thousand-rows', 'refusjonskrav?aar=20x4');
    assert.equal(status, 200);
    assert.match(html, /value="20x4"[^>]*aria-invalid="true"/);
    assert.match(html, /id="aar-feil">Skriv et årstall/);
    const none = await read('five-thousand-rows', 'refusjonskrav?aar=1999');
    assert.match(none.html, /Ingen opplysninger fra 1999/);
  });

  it('mark what is blocked once for each record, with the day of erasure', async () => {
    const [personKey = ''] = await personKeysOf(register, register.personNamed('baby'));
    for (const table of ['hst_maling', 'hst_ammestatus']) {
      await query(
        register.owner,
        `update kpr.${table} set blocked_at = now() where person_key = :personKey`,
        { personKey },
      );
    }
    const { html } = await read('baby', 'helsestasjon', {
      erasures: { HST: new Date('2026-05-12T08:00:00Z') },
    });
    assert.match(html, /Sperret, slettes 12\. mai 2026: målinger og amming/);
    assert.match(html, /bare du som ser/);
    for (const record of html.split('<details class="record"').slice(1)) {
      assert.ok((record.match(/Sperret, slettes/g) ?? []).length <= 1);
    }
  });

  it('mark breastfeeding that was registered after the first year', async () => {
    const person = register.personNamed('toddler-breastfed-late');
    const { birthDate } = person;
    const { html } = await read(person.key, 'helsestasjon', { birthDate });
    assert.match(html, /registrert etter fylte 12 måneder/);
    assert.match(html, /gjelder moren, men er lagret på barnet/);
    const young = register.personNamed('baby');
    const other = await read(young.key, 'helsestasjon', { birthDate: young.birthDate });
    assert.doesNotMatch(other.html, /etter fylte 12 måneder/);
  });

  it('hide health words as long as they are asked to', async () => {
    const { html } = await read('child-of-eight', 'helsestasjon', { hideHealth: true });
    assert.doesNotMatch(html, /\d (kg|cm)\b/);
    assert.match(html, /<dt>Målinger<\/dt><dd>Skjult</);
    assert.match(html, /Helseopplysningene er skjult/);
  });

  it('show rows that break the contract as they are stored, with a mark', async () => {
    const key = 'rows-that-break-the-contract';
    const pages = await Promise.all(slugs.map((slug) => read(key, `${slug}?visning=alt`)));
    assert.ok(pages.every(({ status }) => status === 200));
    assert.ok(pages.some(({ html }) => html.includes('Ser feil ut. Vist slik den er lagret.')));
  });

  it('leave an unknown source to the page of what is not there', async () => {
    assert.equal((await read('child-of-eight', 'noe-annet')).status, 404);
    assert.equal((await read('child-of-eight', 'noe-annet/forklart')).status, 404);
  });

  it('say that a source cannot be read, and offer to try again', async () => {
    await query(register.owner, `revoke select on kpr.tann_besok from kpr_innsyn_reader`);
    const { status, html } = await read('child-of-eight', 'tannhelse');
    assert.equal(status, 503);
    assert.match(html, /ikke at kilden er tom/);
    assert.match(html, />Prøv igjen</);
  });
});

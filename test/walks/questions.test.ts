import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { createCitizen, textOf, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

/** What people ask, by the anchor of the answer. */
const questions = [
  'hva',
  'hvem',
  'hvorfor',
  'utlevert',
  'sett',
  'feil',
  'nei',
  'hvor-lenge',
  'barn',
  'mangler',
  'journal',
] as const;

describe('questions people have', () => {
  let town: TestTown;
  let citizen: Citizen;
  before(async () => {
    town = await startTestTown();
    citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('pupil-in-all-five-sources')));
  });
  after(() => town.stop());

  for (const language of languages) {
    const about = hrefIn(language, '/om-kpr');
    const t = translator(language);

    it(`are answered in ${language}, one click from the overview and without signing in`, async () => {
      const overview = await citizen.visit(hrefIn(language, '/oversikt'));
      assert.ok(linksOn(overview).includes(about));
      const page = await createCitizen(town.origin).visit(about);
      for (const question of questions) {
        const answer = answerTo(question, page);
        assert.equal(answer.title, t(`open.about.${question}.title`));
        assert.ok(answer.words.length > 60, question);
        assert.match(
          answer.html,
          /<details.*(§|artikkel|article) \d+.*<\/details>/s,
          `${question} names no law`,
        );
        assert.ok(page.body.includes(`href="#${question}"`), question);
      }
    });

    it(`lead to pages that are there, in ${language}`, async () => {
      const page = await citizen.visit(about);
      const links = questions.flatMap((question) => linksIn(answerTo(question, page).html));
      assert.ok(links.length > 8);
      for (const link of new Set(links.filter((one) => one.startsWith('/')))) {
        const { status, url, heading } = await citizen.visit(link);
        assert.equal(status, 200, link);
        assert.equal(url.pathname, link);
        assert.ok(heading.length > 3, link);
      }
    });
  }

  it('are led to from the overview by links that open the answer', async () => {
    const overview = await citizen.visit('/oversikt');
    const t = translator('nb');
    for (const question of questions) {
      const title = t(`open.about.${question}.title`);
      const [, address = ''] =
        new RegExp(`href="([^"]+)"[^>]*>${title.replaceAll('?', '\\?')}<`).exec(overview.body) ??
        [];
      const [path = '', anchor] = address.split('#');
      const answer = await citizen.visit(path);
      assert.equal(answer.status, 200, title);
      if (anchor !== undefined) assert.ok(answer.body.includes(`id="${anchor}"`), title);
    }
  });

  it('are found from the front page and from every foot', async () => {
    const stranger = createCitizen(town.origin);
    const home = await stranger.visit('/');
    assert.ok(linksOn(home).filter((link) => link === '/om-kpr').length >= 2);
    assert.ok(linksOn(await stranger.visit('/personvern')).includes('/om-kpr'));
  });

  it('name the five sources, and what is not here', async () => {
    const words = textOf((await createCitizen(town.origin).visit('/om-kpr')).body);
    for (const said of [
      'Refusjonskrav',
      'Helse- og omsorgstjenester',
      'Helsestasjon og skolehelsetjeneste',
      'Offentlig tannhelse',
      'Folkeregisteret',
      'Sykehus, spesialister, psykologer og laboratorier',
    ]) {
      assert.ok(words.includes(said), said);
    }
  });
});

/** The heading with an anchor, and what stands below it up to the next. */
function answerTo(anchor: string, { body }: Page) {
  const found = new RegExp(`<h2[^>]* id="${anchor}"[^>]*>(.*?)</h2>(.*?)<h2`, 's').exec(body);
  assert.ok(found, `no answer at #${anchor}`);
  const [, title = '', html = ''] = found;
  return { title: textOf(title), html, words: textOf(html.replace(/<details.*/s, '')) };
}

function linksOn({ body }: Page): string[] {
  return linksIn(body);
}

function linksIn(html: string): string[] {
  return Array.from(html.matchAll(/<a\b[^>]*href="([^"#]+)[^"]*"/g), ([, to = '']) => to);
}

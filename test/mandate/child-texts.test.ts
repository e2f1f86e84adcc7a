import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sourceSlugs } from '../../src/holdings/source-slug.ts';
import type { Language } from '../../src/shared/format.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { readPdf, withoutSpace } from '../pdf/pdf-reading.ts';
import { identified, preventive, secondary } from '../reservation/chooser.ts';
import { textOf, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { addressFor, confirmForChild, mother, signedInToChoose } from './family.ts';

const child = 'Fersk Rips';

/** Words that mean the person of the information, who is not the one who reads. */
const meant: Record<Language, RegExp> = {
  nb: /\b(deg|din|ditt|dine|meg|mitt|mine)\b/i,
  nn: /\b(deg|di|din|ditt|dine|meg|mitt|mine)\b/i,
  en: /\b(you|your|yours|my|me|mine)\b/i,
};

/** Headings and buttons that speak to the parent who acts. */
const toTheParent = [
  'casework.list.can',
  'casework.list.title',
  'casework.new.wanted',
  'holdings.overview.questions',
  'journal.avoidable',
  'report.chapter.rights',
  'reservation.check.lift.title',
  'reservation.check.reserve.title',
  'reservation.choose.cannotTitle',
  'reservation.choose.legend',
  'reservation.choose.lift.title',
  'reservation.choose.reserve.title',
  'reservation.receipt.notMe',
  'reservation.receipt.notMeTitle',
  'reservation.receipt.title.lift',
];

const readPages = [
  '/oversikt',
  ...Object.values(sourceSlugs).map((slug) => `/opplysninger/${slug}`),
  `/opplysninger/${sourceSlugs.HST}?visning=alt`,
  `/opplysninger/${sourceSlugs.HST}/forklart`,
  '/tidslinje',
  '/tidslinje?visning=alt',
  '/hvem',
  '/reservasjoner',
  '/saker',
  '/saker/ny',
  '/rapport',
];

const chosenIn: Record<Language, string> = { nb: identified, nn: secondary, en: preventive };

describe('texts about a child', () => {
  let town: TestTown;
  let her: Citizen;
  let baby: string;
  before(async () => {
    town = await startTestTown();
    her = await signedInToChoose(town, mother);
    baby = await addressFor(town, her, 'baby');
  });
  after(() => town.stop());

  const visit = (lang: Language, path: string) => her.visit(hrefIn(lang, baby + path));

  async function choose(lang: Language, way: string, scope: string) {
    const choosing = await visit(lang, way);
    const checking = await her.submit(choosing, { valg: scope }, way);
    const receipt = await confirmForChild(her, checking);
    for (const page of [choosing, checking, receipt]) assertAboutChild(page, lang);
    assert.match(receipt.url.pathname, /kvittering/);
  }

  for (const lang of languages) {
    it(`mean the child in ${lang}, on every page that shows what is held`, async () => {
      for (const path of readPages) assertAboutChild(await visit(lang, path), lang);
      const overview = await visit(lang, '/oversikt');
      assert.match(overview.heading, new RegExp(child));
      assert.match((await visit(lang, '/hvem')).heading, new RegExp(child));
    });

    it(`mean the child in ${lang}, from the choice to its receipt and back`, async () => {
      const scope = chosenIn[lang];
      await choose(lang, '/reservasjoner/ny', scope);
      for (const path of ['/reservasjoner', '/oversikt']) {
        assertAboutChild(await visit(lang, path), lang);
      }
      await choose(lang, '/reservasjoner/opphev', scope);
    });
  }

  it('name the child in what is chosen', async () => {
    const choosing = await visit('nb', '/reservasjoner/ny');
    const words = textOf(choosing.body);
    assert.match(words, /Ikke del opplysninger sammen med fødselsnummeret til Fersk Rips/);
    assert.match(words, /Ikke bruk opplysningene om Fersk Rips til forskning/);
    assert.doesNotMatch(words, /fødselsnummeret mitt|opplysningene mine/);
  });

  it('say whom an explanation means by «du», and only where somebody acts', async () => {
    const explained = `/opplysninger/${sourceSlugs.HST}/forklart`;
    assert.match((await visit('nb', explained)).body, /Der betyr «du» Fersk Rips\./);
    assert.doesNotMatch((await her.visit(explained)).body, /Der betyr «du»/);
  });

  it('offer no notice of look-ups for the child, as it would be turned on for the parent', async () => {
    assert.doesNotMatch((await visit('nb', '/hvem')).body, /id="varsel"/);
    assert.match((await her.visit('/hvem')).body, /id="varsel"/);
  });

  it('stay as they were on the own pages of the parent', async () => {
    assert.equal((await her.visit('/oversikt')).heading, 'KPR om deg');
    assert.equal((await her.visit('/reservasjoner')).heading, 'Reservasjonene dine');
  });

  it('name child and parent on the first page of the report', async () => {
    for (const lang of languages) {
      const answer = await her.send(hrefIn(lang, `${baby}/rapport/pdf`));
      assert.equal(answer.status, 200);
      const { firstPage, bookmarks } = await readPdf(await answer.bytes());
      const t = translator(lang, { child });
      assert.ok(firstPage.includes(withoutSpace(t('report.title'))), firstPage);
      const asked = t('report.about.parental-responsibility.named', { name: nameOf(mother) });
      assert.ok(firstPage.includes(withoutSpace(asked)), firstPage);
      assertWords(bookmarks, lang);
    }
  });

  it('say in the JSON report who asked and as what, without a number', async () => {
    const answer = await her.send(`${baby}/rapport/json`);
    const written = await answer.text();
    const requester = { name: nameOf(mother), capacity: 'parental-responsibility' };
    assert.ok(written.includes(`"requestedBy":${JSON.stringify(requester)}`));
    assert.ok(!written.includes(digitsOf(town.person(mother))));
    const own = await (await her.send('/rapport/json')).text();
    assert.doesNotMatch(own, /requestedBy/);
  });

  function nameOf(key: string): string {
    const { first, last } = town.person(key).names;
    return `${first} ${last}`;
  }
});

function assertAboutChild(page: Page, lang: Language) {
  assert.equal(page.status, 200, page.url.pathname);
  const places = /<(h[1-3]|title|legend|button)\b[^>]*>(.*?)<\/\1>/gs;
  const said = Array.from(page.body.matchAll(places), ([, , inner = '']) => textOf(inner));
  assert.ok(said.length > 2);
  assertWords(said, lang);
}

function assertWords(said: readonly string[], lang: Language) {
  const t = translator(lang, { child });
  // Titles of tabs say the same without the name.
  const neutral = translator(lang, { child: undefined });
  const allowed = toTheParent.flatMap((key) => [t(key), neutral(key)]);
  const wrong = said.filter(
    (words) => meant[lang].test(words) && !allowed.some((one) => words.startsWith(one)),
  );
  assert.deepEqual(wrong, []);
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { hrefIn, languages } from '../../src/web/language.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const pages = [
  '/oversikt',
  '/tidslinje',
  '/tidslinje?visning=alt&aar=tull',
  '/opplysninger/refusjonskrav',
  '/opplysninger/omsorg',
  '/opplysninger/helsestasjon',
  '/opplysninger/helsestasjon?visning=alt',
  '/opplysninger/tannhelse',
  '/opplysninger/folkeregister?visning=alt',
  '/opplysninger/refusjonskrav/forklart',
  '/hvem',
  '/meldinger',
  '/saker',
  '/saker/ny',
  '/velg-person',
  '/velg-person/be-om-innsyn',
  '/reservasjoner',
  '/reservasjoner/perioder',
  '/reservasjoner/perioder?dato=2026-01-01',
  '/rapport',
  '/om-kpr',
  '/om-kpr/kilder',
  '/om-kpr/kilder/helsestasjon',
  '/regler',
];

describe('every page about what is held', () => {
  let town: TestTown;
  let browser: Browser;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  for (const language of languages) {
    it(`is sound on a phone in ${language}, and fits it`, async () => {
      const context = await newContext(browser, { width: 320 });
      const walk = createWalk(await context.newPage(), town.origin);
      await walk.open('/oversikt');
      await walk.page.fill('#number', digitsOf(town.person('pupil-in-all-five-sources')));
      await walk.press('Logg inn');
      await walk.page.waitForURL(/\/oversikt/);
      for (const path of pages) {
        await walk.open(hrefIn(language, path));
        await walk.page.evaluate(
          `document.querySelectorAll('details.record').forEach((one) => one.setAttribute('open', ''))`,
        );
        await walk.isSound(/./);
        assert.equal(await walk.page.locator('html').getAttribute('lang'), language);
        const overflow: unknown = await walk.page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(overflow, 0, `${language} ${path}`);
      }
      await context.close();
    });
  }
});

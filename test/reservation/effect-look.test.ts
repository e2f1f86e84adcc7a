import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { scopes } from '../../src/reservation/scope.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { draft, signedIn } from './chooser.ts';
import { summaryOn } from './said-effect.ts';

const pupil = 'pupil-in-all-five-sources';

describe('the effect on the check page', () => {
  let town: TestTown;
  let browser: Browser;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  it('is said in every language, in a light page', async () => {
    const citizen = await signedIn(town, pupil);
    const checking = await draft(citizen, 'reserve', scopes);
    const address = checking.url.pathname + checking.url.search;
    const numbers = new Set<string>();
    for (const language of languages) {
      const page = await citizen.visit(hrefIn(language, address));
      assert.ok(summaryOn(page).startsWith(translator(language)('reservation.effect.title')));
      assert.ok(Buffer.byteLength(page.body) < 150_000);
      const counts = [...summaryOn(page).matchAll(/\((\d+)\)/g)].map(([, digits]) => digits);
      numbers.add(counts.join());
    }
    assert.equal(numbers.size, 1, 'the same numbers');
  });

  it('is sound at 320 and 1280 pixels, folded out too, in the type size of the rest', async () => {
    const context = await newContext(browser);
    const walk = createWalk(await context.newPage(), town.origin);
    await walk.open('/reservasjoner/ny');
    await walk.signInAs(fullName(town.person(pupil)));
    for (const box of await walk.page.getByRole('checkbox').all()) await box.check();
    await walk.press('Gå videre');
    await walk.page.locator('details.effect-details > summary').click();
    for (const width of [320, 1280]) {
      await walk.page.setViewportSize({ width, height: 900 });
      await walk.isSound('Se over før du bekrefter');
      const wide: unknown = await walk.page.evaluate('document.documentElement.scrollWidth');
      assert.equal(wide, width);
      const sizes: unknown = await walk.page.evaluate(`[...new Set(
        ['.effect li', '.halves li', 'details.effect-details > .ds-list li'].map(
          (one) => getComputedStyle(document.querySelector(one)).fontSize))]`);
      assert.equal(JSON.stringify(sizes).split(',').length, 1, JSON.stringify(sizes));
    }
    await context.close();
  });
});

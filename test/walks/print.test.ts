import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newContext, createWalk } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

const a4 = Math.round((210 - 2 * 16) * (96 / 25.4));

describe('pages on paper', () => {
  let town: TestTown;
  let browser: Browser;
  let page: Page;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
    const context = await newContext(browser, { width: a4 });
    page = await context.newPage();
    const walk = createWalk(page, town.origin);
    await walk.open('/oversikt');
    const { first, last } = town.person('pupil-in-all-five-sources').names;
    await walk.signInAs(`${first} ${last}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  it('hold what the page holds, and nothing that can only be pressed', async () => {
    for (const path of [
      '/oversikt',
      '/opplysninger/helsestasjon',
      '/tidslinje',
      '/hvem',
      '/reservasjoner',
      '/les-rapporten',
    ]) {
      await page.goto(town.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.equal(await page.locator('nav:visible, form:visible, .ds-button:visible').count(), 0);
      const wide: unknown = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(wide) <= a4 + 1, `${path} is ${String(wide)} wide`);
    }
  });

  it('open each row, also one that is closed on the screen', async () => {
    await page.goto(`${town.origin}/opplysninger/helsestasjon`);
    const rows = page.locator('details.record');
    assert.ok((await rows.count()) > 5);
    assert.ok(await page.locator('details.record:not([open]) dl.facts').first().isVisible());
  });
});

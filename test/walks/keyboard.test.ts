import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

let town: TestTown;
let browser: Browser;

before(async () => {
  [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
});
after(async () => {
  await browser.close();
  await town.stop();
});

describe('with the keyboard alone', () => {
  it('one finds a row, reads what it says, and reports that it is wrong', async () => {
    const { page, ...walk } = await signedIn('pupil-in-all-five-sources');
    await walk.isSound('KPR om deg');

    await page.keyboard.press('Tab');
    assert.equal(await focusedName(page), 'Hopp til innholdet');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Helsestasjon og skolehelsetjeneste');
    await page.keyboard.press('Enter');
    await walk.isSound('Helsestasjon og skolehelsetjeneste');

    await tabTo(page, 'Gå rett til opplysningene');
    await page.keyboard.press('Enter');
    await tabTo(page, /Konsultasjon/);
    await page.keyboard.press('Enter');
    await page.locator('details.record[open]').first().waitFor();
    await tabTo(page, /Koder slik de ble sendt/);
    await page.keyboard.press('Enter');
    await page.locator('details.record[open] details[open]').first().waitFor();
    await tabTo(page, /Er dette feil/);
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/saker\/ny/);
    await walk.isSound(/feil/i);
    await tabToRole(page, 'radio');
    await page.keyboard.press('Space');
    await tabToRole(page, 'textarea');
    await page.keyboard.type('Denne timen ble avlyst.');
    await tabTo(page, /^Send/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/saker\/kvittering/);
    assert.match(await walk.words(), /S-/);

    await walk.open('/opplysninger/helsestasjon');
    assert.match(await walk.words(), /Du har meldt at dette er feil \(sak S-/);
  });

  it('one asks for a year, is told what is wrong beside the field, and hides health words', async () => {
    const { page, ...walk } = await signedIn('pupil-in-all-five-sources');
    await walk.open('/tidslinje');
    await tabToRole(page, 'input[name=aar]');
    await page.keyboard.type('i fjor');
    await page.keyboard.press('Enter');
    await page.locator('input[name=aar][aria-invalid=true]').waitFor();
    const described = await page.locator('input[name=aar]').getAttribute('aria-describedby');
    const error = page.locator(`#${(described ?? '').split(' ').at(-1) ?? ''}`);
    assert.match(await error.innerText(), /fire siffer|år/i);
    await walk.isSound('Tidslinje');

    await page.locator('input[name=aar]').fill('2024');
    await page.locator('input[name=aar]').press('Enter');
    await page.waitForURL(/aar=2024/);
    const years = await page.locator('main h3, main h2').allInnerTexts();
    assert.ok(years.includes('2024'));

    await walk.open('/opplysninger/refusjonskrav');
    const before = await page.content();
    assert.match(before, /Diagnose/);
    await page.getByRole('button', { name: 'Skjul helseopplysninger' }).press('Enter');
    await page.getByText('Helseopplysninger er skjult').first().waitFor();
    assert.match(page.url(), /refusjonskrav/);
    const hidden = await walk.words();
    assert.doesNotMatch(hidden, /Hyperkinetisk|Hoste/);
    await walk.open('/tidslinje');
    assert.doesNotMatch(await walk.words(), /Ekstra konsultasjon|Trinn/);
    await page.getByRole('button', { name: /^Vis/ }).first().press('Enter');
    await page.getByRole('button', { name: 'Skjul helseopplysninger' }).waitFor();
  });
});

describe('with a screen reader', () => {
  it('pages have headings in order, named tables, pictures and regions', async () => {
    const { page, ...walk } = await signedIn('pupil-in-all-five-sources');
    for (const path of [
      '/oversikt',
      '/tidslinje',
      '/opplysninger/helsestasjon',
      '/opplysninger/helsestasjon/forklart',
      '/opplysninger/omsorg?visning=alt',
      '/hvem',
      '/saker',
      '/saker/ny',
      '/meldinger',
    ]) {
      await walk.open(path);
      const heard = await page.locator('body').ariaSnapshot();
      const levels = Array.from(heard.matchAll(/- '?heading .*\[level=(\d)\]/g), ([, n]) =>
        Number(n),
      );
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      levels.reduce((last, level) => {
        assert.ok(level <= last + 1, `${path}: heading ${level} after ${last}`);
        return level;
      });
      assert.doesNotMatch(heard, /- (table|img|region|navigation)(:|\s*$)/m, path);
      assert.match(heard, /- banner/, path);
      assert.match(heard, /- main/, path);
      assert.match(heard, /- contentinfo/, path);
    }
  });

  it('a chart is heard as a table first, then as a picture that says what it shows', async () => {
    const { page, ...walk } = await signedIn('pupil-in-all-five-sources');
    await walk.open('/opplysninger/helsestasjon');
    const heard = await page.locator('figure').first().ariaSnapshot();
    const table = heard.indexOf('- table');
    const picture = heard.indexOf('- img');
    assert.ok(table !== -1 && picture !== -1 && table < picture, heard.slice(0, 600));
    assert.match(heard, /row .*kg/);
  });
});

async function signedIn(key: string) {
  const context = await newContext(browser);
  const walk = createWalk(await context.newPage(), town.origin);
  await walk.open('/oversikt');
  await walk.page.fill('#number', digitsOf(town.person(key)));
  await walk.press('Logg inn');
  await walk.page.waitForURL(/\/oversikt/);
  return walk;
}

const mostTabs = 150;

async function tabTo(page: Page, name: string | RegExp) {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`${String(name)} is not reached with the Tab key`);
}

async function tabToRole(page: Page, selector: string) {
  const css = selector === 'radio' ? 'input[type=radio]' : selector;
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab');
    const hit: unknown = await page.evaluate(`document.activeElement.matches('${css}')`);
    if (hit === true) return;
  }
  throw new Error(`${selector} is not reached with the Tab key`);
}

async function focusedName(page: Page): Promise<string> {
  const name: unknown = await page.evaluate(
    `(document.activeElement.textContent || document.activeElement.value || '').trim()`,
  );
  return String(name).replace(/\s+/g, ' ');
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { ask, pdf, referenceIn, requestAbout, signedInToAsk } from '../casework/asking.ts';
import { atDesk, sendCorrection } from '../desk/at-the-desk.ts';
import { createWalk, newContext, type Walk } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('the desk in a browser', () => {
  let town: TestTown;
  let browser: Browser;
  let reference: string;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
    for (const key of ['nothing-held', 'five-thousand-rows', 'expired-codes']) {
      await sendCorrection(town, key);
    }
    const asker = await signedInToAsk(town, 'elderly-with-much-care');
    const about = requestAbout(digitsOf(town.person('child-of-eight')));
    const sent = await ask(asker, about, [{ name: 'vedtak.pdf', bytes: pdf }]);
    reference = await atDesk(town, referenceIn(sent));
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  async function arrive(name: string, options: { width?: number; javaScriptEnabled?: boolean }) {
    const page = await (await newContext(browser, options)).newPage();
    const walk = createWalk(page, town.origin);
    await walk.open(paths.desk);
    await page.getByRole('radio', { name }).first().check();
    await walk.press('Logg inn');
    return { page, walk };
  }

  async function isNoWiderThan(page: Page, width: number) {
    const wide: unknown = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(wide) <= width, `${page.url()} is ${String(wide)} wide`);
  }

  /** The pages of a case from queue to colleague, each of them sound. */
  async function wholeWalk(walk: Walk, page: Page, width: number) {
    const look = async (heading: string | RegExp) => {
      await walk.isSound(heading);
      if (width < 1_000) await isNoWiderThan(page, width);
    };
    await look('Saker');
    await page.getByLabel('Finn en sak').fill(reference.toLowerCase());
    await walk.press('Finn');
    await look(`Sak ${reference}`);
    await walk.press('Ta saken');
    await page.getByText('vedtak.pdf').waitFor();
    await look(`Sak ${reference}`);
    await page.getByText('Endre fristen').first().click();
    await look(`Sak ${reference}`);
    await walk.follow('Gi saken til en kollega');
    await look('Gi saken til en kollega');
    await walk.follow(`Sak ${reference}`);
    await walk.press('Legg saken tilbake');
    await look('Saker');
  }

  it('is sound at the width of a desk', async () => {
    const { page, walk } = await arrive('Åpen Kurv', { width: 1280 });
    await wholeWalk(walk, page, 1280);
  });

  it('is sound on a phone', async () => {
    const { page, walk } = await arrive('Årvåken Saft', { width: 320 });
    await wholeWalk(walk, page, 320);
  });

  it('works without scripts, and says beside the form what is missing', async () => {
    const { page, walk } = await arrive('Årvåken Saft', { javaScriptEnabled: false });
    await walk.press('Ta neste sak');
    await page.getByText('Endre fristen').first().click();
    await page.getByRole('radio', { name: 'Forleng med to måneder' }).check();
    await page.getByRole('button', { name: 'Endre fristen' }).click();
    await page.getByText('Skriv en begrunnelse.').waitFor();
    assert.ok(await page.getByRole('radio', { name: 'Forleng med to måneder' }).isChecked());
    await page.getByRole('button', { name: 'Jeg er inhabil' }).click();
    await page.getByRole('heading', { level: 1, name: 'Saker' }).waitFor();
  });

  it('works by keyboard alone', async () => {
    const { page } = await arrive('Åpen Kurv', { width: 1280 });
    await reach(page, 'Ta neste sak');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Sak S-/ }).waitFor();
    await reach(page, 'Endre fristen');
    await page.keyboard.press('Enter');
    await reach(page, 'Legg saken tilbake');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Saker' }).waitFor();
  });

  it('speaks three languages', async () => {
    const { page, walk } = await arrive('Åpen Kurv', { width: 1280 });
    for (const [prefix, heading] of [
      ['/nn', 'Saker'],
      ['/en', 'Cases'],
    ] as const) {
      await page.goto(town.origin + prefix + paths.desk);
      await walk.isSound(heading);
      await page.goto(`${town.origin}${prefix}${paths.deskCase}?ref=${reference}`);
      await walk.isSound(new RegExp(reference));
    }
  });

  /** Goes on by Tab until what has the focus says so. */
  async function reach(page: Page, words: string) {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      const said: unknown = await page.evaluate('document.activeElement.textContent.trim()');
      if (typeof said === 'string' && said.startsWith(words)) return;
    }
    assert.fail(`«${words}» is not reached by keyboard`);
  }
});

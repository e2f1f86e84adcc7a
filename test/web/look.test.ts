import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, launchChromium } from '../support/chromium.ts';
import { openPages, samples, servePages } from './page-server.ts';

// The page that sends itself to ID-porten cannot be looked at.
const standing = Object.keys(samples).filter((name) => name !== 'finish-sign-out');
const shown = [...openPages, ...standing.map((name) => `/prove/${name}`)];

describe('pages in a browser', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([servePages(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('fit a narrow screen, satisfy axe and keep to the content security policy', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    for (const path of shown) {
      await page.goto(server.address + path);
      const overflow: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(overflow, 0, path);
      assert.deepEqual(await axeViolations(page), [], path);
    }
    assert.deepEqual(complaints, []);
  });

  it('can be walked through with the keyboard, from the skip link on', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '#innhold');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '/oversikt');
  });
});

async function focused(page: Awaited<ReturnType<Browser['newPage']>>): Promise<unknown> {
  return page.evaluate(`document.activeElement.getAttribute('href')`);
}

import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './chromium.ts';

export type Walk = ReturnType<typeof createWalk>;

/** What a person does in a browser; each page arrived at is also judged. */
export function createWalk(page: Page, origin: string) {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));

  return {
    page,

    async open(path: string) {
      await page.goto(new URL(path, origin).href);
    },

    /** At ID-porten: chooses the person by the name shown there, and signs in. */
    async signInAs(name: string) {
      await page.getByRole('radio', { name }).check();
      await page.getByRole('button', { name: 'Logg inn' }).click();
    },

    async press(name: string | RegExp) {
      await page.getByRole('button', { name }).click();
    },

    async follow(name: string | RegExp) {
      await page.getByRole('link', { name }).first().click();
    },

    /** One h1, a title, a language, no axe violation, no CSP error, under 150 kB. */
    async isSound(heading: string | RegExp) {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      assert.equal(await page.locator('h1').count(), 1, page.url());
      assert.ok((await page.title()).length > 5);
      assert.match((await page.locator('html').getAttribute('lang')) ?? '', /^(nb|nn|en)$/);
      const html = await page.content();
      assert.ok(Buffer.byteLength(html) < 150_000, `${page.url()} is too heavy`);
      assert.deepEqual(await axeViolations(page), [], page.url());
      assert.deepEqual(problems, [], page.url());
    },

    /** The words on the page, as one reads them. */
    async words(): Promise<string> {
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    },
  };
}

/** A new browser profile at the size of a desk, or of a phone. */
export async function newContext(
  browser: Browser,
  { width = 1280, javaScriptEnabled = true } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

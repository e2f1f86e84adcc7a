import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, launchChromium } from '../support/chromium.ts';
import { adult, startService } from './idporten-service.ts';
import type { Attempt, Service } from './idporten-service.ts';

const child = { digits: '05895894984', name: 'Liten Elv', age: 8, story: 'Et barn på åtte år.' };

describe('the pages of the ID-porten stand-in in Chromium', () => {
  let service: Service;
  let chromium: Browser;
  before(async () => {
    service = await startService([adult, child]);
    chromium = await launchChromium();
  });
  after(async () => {
    await chromium.close();
    await service.stop();
  });

  /** A page that fails the test on anything the browser complains about, the CSP included. */
  async function openPage(options: BrowserContextOptions = {}) {
    const page = await (await chromium.newContext(options)).newPage();
    page.setDefaultTimeout(5_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  }

  async function signIn(page: Page, name: string, parameters: Record<string, string> = {}) {
    const attempt = await service.prepare(parameters);
    await page.goto(attempt.url.href);
    await page.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.waitForURL(`${service.redirectUri}?*`);
    return attempt;
  }

  const finish = (attempt: Attempt, page: Page) => attempt.finish({ url: new URL(page.url()) });

  /** What the service does on sign-out: a form that it posts to another site. */
  async function postSignOut(page: Page, idToken: string): Promise<void> {
    await page.setContent(`
      <form method="post" action="${service.idporten.issuer}/logout">
        <input name="id_token_hint" value="${idToken}">
        <input name="post_logout_redirect_uri" value="${service.origin}/logget-ut">
        <button>Logg ut</button>
      </form>`);
    await page.getByRole('button').click();
  }

  it('are accessible, and bring one back to the service', async () => {
    const { page, complaints } = await openPage();
    await page.goto((await service.prepare()).url.href);
    assert.deepEqual(await axeViolations(page), []);
    await page.getByRole('textbox').fill('123');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('alert').waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await page.getByRole('textbox').fill('');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.waitForURL(`${service.redirectUri}?error=access_denied*`);
    await page.goto(service.idporten.issuer);
    assert.deepEqual(await axeViolations(page), []);
    assert.deepEqual(
      complaints.filter((text) => !text.includes('422')),
      [],
    );
  });

  it('end the session when another site posts the sign-out, and call its frame', async () => {
    const { page, complaints } = await openPage();
    const attempt = await signIn(page, adult.name);
    const { sid } = await finish(attempt, page);
    await postSignOut(page, attempt.idToken());
    await page.waitForURL(`${service.origin}/logget-ut`);
    const call = service.visits.findLast(({ pathname }) => pathname === '/frontkanal');
    assert.equal(call?.searchParams.get('sid'), sid);
    assert.notEqual(await service.nextLogoutToken(), '');
    await page.goto((await service.prepare()).url.href);
    assert.equal(await page.getByRole('heading').innerText(), 'Logg inn');
    assert.deepEqual(complaints, []);
  });

  it('end it without scripts too, by a button', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    const attempt = await signIn(page, adult.name);
    await finish(attempt, page);
    await page.goto(service.idporten.issuer);
    await page.getByRole('button', { name: 'Logg ut av alle tjenester' }).click();
    await page.getByRole('button', { name: 'Fullfør utlogging' }).click();
    await page.getByRole('heading', { name: 'Du er logget ut av ID-porten' }).waitFor();
    assert.notEqual(await service.nextLogoutToken(), '');
  });

  it('let somebody else sign in, and tell the service that the first is out', async () => {
    const { page, complaints } = await openPage();
    await finish(await signIn(page, adult.name), page);
    const second = await signIn(page, child.name, { prompt: 'login' });
    assert.equal((await finish(second, page))['pid'], child.digits);
    assert.notEqual(await service.nextLogoutToken(), '');
    assert.deepEqual(complaints, []);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { axeViolations, launchChromium } from '../support/chromium.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { rowOf, tokenFor } from './correcting.ts';

const key = 'adult-with-only-claims';

describe('in a browser on a phone', () => {
  let town: TestTown;
  let browser: Browser;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  it('one reports a mistake, and finds the case with its deadline again', async () => {
    const context = await newContext(browser, { width: 320 });
    const walk = createWalk(await context.newPage(), town.origin);
    const fits = async () => {
      const width = await walk.page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(width) <= 320, `${walk.page.url()} is ${String(width)} wide`);
    };
    await walk.open('/saker');
    await walk.signInAs(fullName(town.person(key)));
    await walk.isSound('Sakene dine');
    await fits();
    const token = await tokenFor(town, key, await rowOf(town, key));
    await walk.open(`/saker/ny?rad=${token}`);
    await walk.isSound('Er noe feil?');
    await fits();
    assert.equal(await walk.page.locator('input:checked').count(), 0);
    await walk.page.getByLabel('Datoen er feil').check();
    await walk.page.getByLabel('Fortell hva som er feil').fill('x'.repeat(200));
    await walk.page.getByLabel('Hva skulle det ha stått?').fill('1. mai');
    await walk.press('Send meldingen');
    await walk.isSound('Vi har fått meldingen din');
    await fits();
    await walk.follow('Se sakene dine');
    await walk.isSound('Sakene dine');
    await walk.page.getByText('Slik er fristen regnet ut').click();
    await walk.page.getByText(/^Fristen er derfor .* ut dagen\.$/).waitFor();
    await fits();
    await walk.follow(/Se hele saken/);
    await walk.isSound(/^Sak S-/);
    await fits();
    const { pathname, search } = new URL(walk.page.url());
    for (const language of ['nn', 'en']) {
      for (const path of [pathname + search, '/saker', '/saker/ny']) {
        await walk.open(`/${language}${path}`);
        await walk.isSound(/./);
      }
    }
    await context.close();
  });

  it('the errors stand beside the fields, and the summary leads to them', async () => {
    const context = await newContext(browser, { width: 320 });
    const walk = createWalk(await context.newPage(), town.origin);
    await walk.open('/saker/ny');
    await walk.signInAs(fullName(town.person(key)));
    await walk.isSound('Er noe feil?');
    await walk.press('Send meldingen');
    await walk.follow('Skriv hva som er feil');
    assert.equal(await walk.page.evaluate('document.activeElement.id'), 'message');
    await walk.follow('Velg hva som er feil');
    assert.equal(await walk.page.evaluate('document.activeElement.id'), 'fault');
    assert.deepEqual(await axeViolations(walk.page), []);
    await walk.page.getByLabel('Fortell hva som er feil').fill('Halvveis');
    await walk.press('Lagre og fortsett senere');
    await walk.page.getByRole('heading', { name: 'Påbegynt, ikke sendt' }).waitFor();
    assert.deepEqual(await axeViolations(walk.page), []);
    await context.clearCookies();
    await walk.page.getByRole('link', { name: 'Fortsett' }).click();
    await walk.signInAs(fullName(town.person(key)));
    await walk.page.getByRole('heading', { level: 1, name: 'Er noe feil?' }).waitFor();
    assert.equal(await walk.page.getByLabel('Fortell hva som er feil').inputValue(), 'Halvveis');
    await context.close();
  });
});

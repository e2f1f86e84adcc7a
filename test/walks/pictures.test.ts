import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

/** `npm run pictures` keeps them, for the README; otherwise they are only taken. */
const kept = process.env['KEEP_PICTURES'] === 'yes';
const folder = kept
  ? join(import.meta.dirname, 'pictures')
  : mkdtempSync(join(tmpdir(), 'kpr-innsyn-pictures-'));

let town: TestTown;
let browser: Browser;

before(async () => {
  mkdirSync(folder, { recursive: true });
  [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
});
after(async () => {
  await browser.close();
  await town.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

it('takes the pictures of the main pages', async () => {
  const context = await newContext(browser);
  const walk = createWalk(await context.newPage(), town.origin);
  const take = async (name: string) => {
    const path = join(folder, `${name}.png`);
    await walk.page.screenshot({ path });
    assert.ok(statSync(path).size > 10_000, `${name} is empty`);
  };
  const [person] = town.people;
  assert.ok(person);

  await walk.open('/');
  await take('forside');
  await walk.open('/oversikt');
  await walk.signInAs(fullName(person));
  await walk.isSound('KPR om deg');
  await take('oversikt');
  await walk.open('/reservasjoner/ny');
  for (const box of await walk.page.getByRole('checkbox').all()) await box.check();
  await walk.press('Gå videre');
  await walk.isSound('Se over før du bekrefter');
  await take('kontroll');
  await walk.press('Bekreft');
  await walk.isSound('Du har reservert deg');
  await take('kvittering');
  await town.ingestion.settleDuties();
  const { today } = town.secrets;
  await deliver({ ingestionUrl: town.ingestion.url, people: town.people, today });
  await walk.open('/reservasjoner');
  await walk.isSound('Reservasjonene dine');
  await take('reservasjoner');
  await context.close();
});

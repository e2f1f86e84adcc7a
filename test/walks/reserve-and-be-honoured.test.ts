import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { day } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';

const preventive =
  'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel';

describe('in a browser, against what npm start runs', () => {
  let town: TestTown;
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    town = await startTestTown();
  });
  afterEach(() => town.stop());

  async function begin(path = '/oversikt') {
    const context = await newContext(browser);
    const walk = createWalk(await context.newPage(), town.origin);
    const [person] = town.people;
    assert.ok(person);
    await walk.open(path);
    await walk.signInAs(fullName(person));
    return { context, walk, person };
  }

  async function reserve(walk: Awaited<ReturnType<typeof begin>>['walk'], { atOnce = false } = {}) {
    await walk.open('/reservasjoner/ny');
    await walk.isSound('Hva vil du si nei til?');
    assert.equal(
      await walk.page.locator('input:checked').count(),
      0,
      'nothing is chosen beforehand',
    );
    await walk.page.getByLabel(preventive).check();
    await walk.press('Gå videre');
    await walk.isSound('Se over før du bekrefter');
    if (atOnce) await walk.page.getByLabel('Slett med en gang').check();
    await walk.press('Bekreft');
    await walk.isSound('Du har reservert deg');
  }

  it('signs in, sees all sources, reserves, is honoured, reads the report, lifts, signs out', async () => {
    const { walk, context } = await begin();
    await walk.isSound(/KPR/);
    for (const slug of ['refusjonskrav', 'omsorg', 'helsestasjon', 'tannhelse', 'folkeregister']) {
      await walk.open(`/opplysninger/${slug}`);
      await walk.isSound(/.+/);
    }

    await reserve(walk);
    await town.ingestion.settleDuties();
    const summary = await deliver({
      ingestionUrl: town.ingestion.url,
      people: town.people,
      today: town.secrets.today,
    });
    assert.equal(
      summary.filter(({ system }) => /HsPro|Infodoc|CGM|Helseplattformen/.test(system)).length,
      4,
    );
    await walk.open('/reservasjoner');
    await walk.isSound('Reservasjonene dine');
    const words = await walk.words();
    assert.match(words, /Reservasjonen din virker\. Sist kontrollert/);
    assert.match(words, /\d+ opplysninger ble ikke lagret da de kom inn/);
    assert.match(words, /\d+ opplysninger sperret/);

    await walk.open('/rapport');
    await walk.isSound(/rapport/i);
    const [pdf] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.follow('Last ned det viktigste'),
    ]);
    assert.match(pdf.suggestedFilename(), /^rapport-[\w-]+\.pdf$/);
    assert.equal(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
    const [json] = await Promise.all([walk.page.waitForEvent('download'), walk.follow(/JSON/)]);
    assert.ok(JSON.parse(readFileSync(await json.path(), 'utf8')));

    await walk.open('/reservasjoner/opphev');
    await walk.isSound('Hva vil du oppheve?');
    await walk.page.getByLabel(preventive).check();
    await walk.press('Gå videre');
    await walk.isSound('Se over før du bekrefter');
    await walk.press('Bekreft');
    await walk.isSound('Du har opphevet reservasjonen');

    await walk.open('/hvem');
    await walk.isSound(/.+/);
    const atIdporten = await context.newPage();
    await atIdporten.goto(town.idporten.issuer);
    await atIdporten.getByRole('button', { name: /Logg ut/ }).click();
    await atIdporten
      .getByText(/logget ut/i)
      .first()
      .waitFor();
    await walk.open('/oversikt');
    assert.equal(new URL(walk.page.url()).hostname, 'localhost', 'sent to sign in again');
    await context.close();
  });

  it('erases at once when asked to, and shows that it was done', async () => {
    const { walk, context } = await begin('/reservasjoner');
    await reserve(walk, { atOnce: true });
    assert.match(await walk.words(), /Du valgte å slette med en gang/);
    await town.ingestion.settleDuties();
    await walk.open('/reservasjoner');
    assert.match(await walk.words(), /\d+ opplysning(er)? slettet for godt/);
    await context.close();
  });

  it('erases when the undo window is over, and not before', async () => {
    const { walk, context } = await begin('/reservasjoner');
    await reserve(walk);
    await town.ingestion.settleDuties();
    await walk.open('/reservasjoner');
    assert.match(await walk.words(), /Slettes for godt tidligst/);
    town.clock.move(8 * day);
    await town.ingestion.settleDuties();
    // The session is over, and ID-porten's is not: one is led through and back.
    await walk.open('/reservasjoner');
    await walk.isSound('Reservasjonene dine');
    assert.match(await walk.words(), /slettet for godt/);
    await context.close();
  });

  it('undoes inside the window with one click', async () => {
    const { walk, context } = await begin('/reservasjoner/ny');
    await walk.page.getByLabel('Ikke lagre helseopplysninger fra tannlege').check();
    await walk.press('Gå videre');
    await walk.press('Bekreft');
    await walk.press('Angre valget');
    await walk.isSound('Valget er angret');
    await town.ingestion.settleDuties();
    await walk.open('/reservasjoner');
    await walk.isSound('Reservasjonene dine');
    await context.close();
  });
});

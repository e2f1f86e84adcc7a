import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { orderExtract } from '../../src/neighbours/analytics/order.client.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const wordsOfVisits =
  'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel';
const key = 'pupil-in-all-five-sources';

describe('from a choice to its proof, in a browser', () => {
  let town: TestTown;
  let browser: Browser;
  before(async () => {
    [town, browser] = await Promise.all([startTestTown(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await town.stop();
  });

  async function numbersReleased(purpose: 1 | 2): Promise<string> {
    const order = { dataset: 'HST', purpose, identified: true } as const;
    const made = await orderExtract(town.analytics.url, order);
    assert.ok(made.outcome === 'made');
    return readFileSync(made.path, 'utf8');
  }

  function sendDeliveries() {
    const { people, ingestion, secrets } = town;
    return deliver({ ingestionUrl: ingestion.url, people, today: secrets.today });
  }

  it('says what a choice comes to, and shows afterwards that it came to that', async () => {
    const number = digitsOf(town.person(key));
    assert.match(await numbersReleased(2), new RegExp(number), 'shared before the choice');

    const context = await newContext(browser);
    const walk = createWalk(await context.newPage(), town.origin);
    await walk.open('/reservasjoner/ny');
    await walk.signInAs(fullName(town.person(key)));
    await walk.isSound('Hva vil du si nei til?');
    await walk.page.getByLabel(wordsOfVisits).check();
    await walk.page.getByLabel(/Ikke bruk opplysningene mine til forskning/).check();
    await walk.press('Gå videre');

    await walk.isSound('Se over før du bekrefter');
    const foretold = /(\d+) opplysninger slettes for godt/.exec(await walk.words())?.[1];
    assert.ok(Number(foretold) > 0);
    await walk.page.getByText('Se alt, med eksempler og datoer').click();
    assert.match(await walk.words(), /Hva som kan deles etterpå.*Deles ikke/);
    await walk.press('Bekreft');
    await walk.isSound('Du har reservert deg');
    await walk.open('/reservasjoner');
    assert.match(await walk.words(), /Reservasjonen din gjelder\./, 'nobody has used it yet');

    await town.ingestion.settleDuties();
    const dropped = (await sendDeliveries()).reduce((sum, one) => sum + one.valuesDropped, 0);
    assert.ok(dropped > 0);
    assert.match(await numbersReleased(1), new RegExp(number), 'the law lets nobody refuse this');
    assert.doesNotMatch(await numbersReleased(2), new RegExp(number));

    await walk.open('/reservasjoner');
    await walk.isSound('Reservasjonene dine');
    const proof = await walk.words();
    assert.match(proof, /Reservasjonen din virker\. Sist kontrollert/);
    assert.match(proof, new RegExp(`${dropped} opplysning(er)? ble ikke lagret da de? kom inn`));
    assert.match(proof, /Kontrollert i 2 uttrekk/);

    town.clock.move(8 * day);
    await town.ingestion.settleDuties();
    await walk.open('/reservasjoner');
    await walk.isSound('Reservasjonene dine');
    assert.match(await walk.words(), new RegExp(`${foretold} opplysninger slettet for godt`));
    await walk.follow('Se hva som gjaldt en bestemt dag');
    await walk.isSound('Tidligere reservasjoner og det som mangler');
    assert.match(await walk.words(), new RegExp(`Gjelder fortsatt.*${dropped} opplysning`));
    await context.close();
  });
});

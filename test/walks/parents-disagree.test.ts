import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { shortMessageCmac } from '../../src/population/cmac.ts';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { fullName } from '../../src/neighbours/people/synthetic-person.ts';
import { createWalk, newContext } from '../support/browser-walk.ts';
import { launchChromium } from '../support/chromium.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const preventive = /Ikke lagre helseopplysninger fra helsestasjon/;

let town: TestTown;
let browser: Browser;

before(async () => {
  const settings = { NEUTRAL_ANSWER_MS: '5000' };
  [town, browser] = await Promise.all([
    startTestTown({}, () => Promise.resolve(settings)),
    launchChromium(),
  ]);
});
after(async () => {
  await browser.close();
  await town.stop();
});

async function arrive(key: string, path: string) {
  const context = await newContext(browser);
  const walk = createWalk(await context.newPage(), town.origin);
  await walk.open(path);
  await walk.signInAs(fullName(town.person(key)));
  return walk;
}

/** The baby's consultations, and what was measured and said of breastfeeding at them. */
async function heldOfBaby(): Promise<{ visits: number; values: number }> {
  const key = Buffer.from(town.secrets.registerMacKey, 'base64');
  const { rows } = await town.registerDb.query<{ visits: number; values: number }>(
    `with own as (
       select konsultasjon_row_id from kpr.hst_konsultasjon
        where person_key = innsyn.person_key_for($1))
     select (select count(*)::int from own) as visits,
            (select count(*)::int from kpr.hst_maling m join own using (konsultasjon_row_id))
            + (select count(*)::int from kpr.hst_ammestatus a join own using (konsultasjon_row_id))
              as values`,
    [shortMessageCmac(key, digitsOf(town.person('baby')))],
  );
  assert.ok(rows[0]);
  return rows[0];
}

it('a mother reserves for her baby, the father is told and objects; nothing more is stored', async () => {
  const mother = await arrive('mother-with-claims-from-midwife', '/velg-person');
  await mother.isSound('Hvem gjelder det?');
  await mother.follow(/Fersk Rips/);
  await mother.isSound(/KPR/);
  assert.match(await mother.page.locator('.acting').innerText(), /Fersk Rips/);
  await mother.follow('Reservasjoner');
  await mother.follow(/Reserver/);
  await mother.page.getByLabel(preventive).check();
  await mother.press('Gå videre');
  await mother.isSound('Se over før du bekrefter');
  await mother.page.getByLabel(/Barnet er for lite/).check();
  await mother.press('Bekreft');
  await mother.isSound(/reservert/i);

  const father = await arrive('father', '/meldinger');
  await father.isSound('Meldinger');
  await father.follow('Et valg er gjort for et barn');
  await father.isSound('Et valg er gjort for et barn');
  assert.match(await father.words(), /Fersk Rips/);
  await father.press('Jeg er uenig');
  await father.isSound('Vi har fått meldingen din');
  assert.match(await father.words(), /Du er uenig i et valg om reservasjon/);

  const before = await heldOfBaby();
  const { ingestion, people, secrets } = town;
  await deliver({ ingestionUrl: ingestion.url, people, today: secrets.today });
  const after = await heldOfBaby();
  assert.ok(after.visits > before.visits, 'the visit itself is registered');
  assert.equal(after.values, before.values, 'neither weight nor breastfeeding is');
  await town.ingestion.settleDuties();
  const { rows } = await town.ownDb.query<{ duty: string }>(
    `select kind || ' ' || state || case when held_at is null then '' else ' held' end as duty
       from gate.duty order by kind`,
  );
  assert.deepEqual(
    rows.map(({ duty }) => duty),
    ['block done', 'erase open held'],
  );
});

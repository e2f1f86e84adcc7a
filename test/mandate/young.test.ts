import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { preventive, secondary, shutOutIngestion } from '../reservation/chooser.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { mother } from './family.ts';

const young = 'child-of-fourteen';

describe('somebody of 12–15', () => {
  let town: TestTown;
  let citizen: Citizen;
  before(async () => {
    town = await startTestTown();
    await shutOutIngestion(town);
    citizen = await signedIn(young, '/skjerming');
  });
  after(() => town.stop());

  async function signedIn(key: string, path: string): Promise<Citizen> {
    const one = createCitizen(town.origin);
    await one.signIn(digitsOf(town.person(key)), path);
    return one;
  }

  async function rows(sql: string): Promise<unknown[]> {
    return (await town.ownDb.query<Record<string, unknown>>(sql)).rows;
  }

  /** What a parent could see of the child: their list, messages, log and cases, word for word. */
  async function seenByMother(): Promise<string[]> {
    const parent = await signedIn(mother, '/velg-person');
    const paths = ['/velg-person', '/meldinger', '/saker', '/hvem', '/reservasjoner'];
    const pages = await Promise.all(paths.map((path) => parent.visit(path)));
    return pages.map(steady);
  }

  /** Without what differs from one visit to the next whatever is shown. */
  function steady({ body }: Page): string {
    return (
      body
        .replaceAll(/\/for\/[\w.-]+/g, '/for/…')
        .replaceAll(/name="_csrf" value="[^"]+"/g, '')
        .replaceAll(/\d{2}\.\d{2}/g, '')
        .replaceAll(/om \d+ minutter/g, '')
        .replaceAll(/\d+ ganger/g, '')
        // One's own visits, which each of these is.
        .replace(/id="selv"[\s\S]*?<h2/, '')
    );
  }

  it('chooses against whom, and how to be reached, before anything is sent', async () => {
    const page = await citizen.visit('/skjerming');
    assert.match(page.body, /Hvem får vite om dette\?/);
    assert.match(page.body, /Lun Kaffe/);
    assert.match(page.body, /Forlat siden/);
    const sent = await citizen.submit(page, {}, '/skjerming');
    assert.equal(sent.status, 422);
    for (const fault of ['Velg hvem det gjelder', 'Velg hvordan vi skal nå deg']) {
      assert.match(sent.body, new RegExp(fault));
    }
    const noNumber = await citizen.submit(page, { hvem: 'alle', na: 'phone' }, '/skjerming');
    assert.match(noNumber.body, /Skriv telefonnummeret ditt/);
    assert.deepEqual(await rows('select from mandate.block'), []);
  });

  it('shields from one parent at once, and it is a case that no parent can trace', async () => {
    const before = await seenByMother();
    const page = await citizen.visit('/skjerming');
    const value = /value="([^"]+)"[^>]*>\s*<label[^>]*>Lun Kaffe/.exec(page.body)?.[1] ?? '';
    const wish = { hvem: value, na: 'phone', telefon: '900 00 000', ord: 'Jeg vil ikke.' };
    const receipt = await citizen.submit(page, wish, '/skjerming');
    assert.match(receipt.url.pathname, /kvittering/);
    assert.match(receipt.body, /Du ber om at foreldre ikke skal se/);
    assert.deepEqual(
      await rows(`select kind, blocked_person_id is not null as one, ended_at from mandate.block`),
      [{ kind: 'shield', one: true, ended_at: null }],
    );
    assert.deepEqual(
      await rows(`select kind, contact, sealed is not null as words
                    from casework.request join casework.young_wish using (request_id)`),
      [{ kind: 'shield', contact: 'phone', words: true }],
    );
    assert.match((await citizen.visit('/skjerming')).body, /Disse får ikke se: Lun Kaffe/);
    assert.deepEqual(await seenByMother(), before);
    assert.doesNotMatch(town.log.join('\n'), /900 00|Jeg vil ikke|Lun Kaffe/);
  });

  it('ends the shield', async () => {
    await citizen.submit(await citizen.visit('/skjerming'), {}, '/skjerming/opphev');
    assert.deepEqual(await rows('select from mandate.block where ended_at is null'), []);
    assert.doesNotMatch((await citizen.visit('/skjerming')).body, /Dette gjelder nå/);
  });

  it('blocks and protects at once, erases nothing, and it is a case', async () => {
    const choosing = await citizen.visit('/reservasjoner/ny');
    const checking = await citizen.submit(
      choosing,
      { valg: [preventive, secondary] },
      '/reservasjoner/ny',
    );
    assert.match(checking.body, /Ingenting slettes før et menneske har sett på saken/);
    assert.doesNotMatch(checking.body, /Slett med en gang/);
    assert.equal((await citizen.submit(checking, { slett: 'na' }, '/kontroll')).status, 422);
    const receipt = await citizen.submit(checking, { na: 'inbox', slett: 'na' }, '/kontroll');
    assert.match(receipt.url.pathname, /kvittering/);
    assert.deepEqual(await rows('select kind, state from gate.duty'), [
      { kind: 'block', state: 'open' },
    ]);
    assert.deepEqual(
      await rows(`select scope, active from reservation.status order by scope`),
      [preventive, secondary].map((scope) => ({ scope, active: true })),
    );
    assert.deepEqual(
      await rows(`select kind from casework.request where kind = 'young-reservation'`),
      [{ kind: 'young-reservation' }],
    );
  });

  it('sees own choices and no others, asks to lift, and may undo', async () => {
    const list = await citizen.visit('/reservasjoner');
    assert.equal(list.heading, 'Det du har sagt nei til');
    const lifting = await citizen.visit('/reservasjoner/opphev');
    const asked = await citizen.submit(lifting, { valg: secondary }, '/be-om-oppheving');
    assert.match(asked.body, /Du ber om at en reservasjon oppheves/);
    assert.equal((await citizen.visit('/saker')).status, 200);
  });

  it('asks to be shown what is held, and sees nothing of it', async () => {
    const page = await citizen.visit('/ung/be-om-innsyn');
    const sent = await citizen.submit(page, { na: 'nurse', ord: 'Kari på skolen' }, '/ung');
    assert.match(sent.body, /Du ber om å få vite hva KPR har om deg/);
    for (const path of ['/oversikt', '/tidslinje', '/hvem', '/rapport', '/saker/ny']) {
      assert.equal((await citizen.visit(path)).status, 403, path);
    }
  });

  it('leaves the site at once, signed out, and not because another site says so', async () => {
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    assert.equal((await citizen.send('/forlat', elsewhere)).status, 303);
    assert.equal((await citizen.visit('/saker')).heading, 'Sakene dine');
    const left = await citizen.send('/forlat');
    assert.equal(left.headers.get('location'), 'https://www.yr.no/');
    assert.equal((await citizen.send('/saker')).status, 303);
  });
});

describe('«Akutt sperre»', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  it('stands from when it is set until the person ends it, and is to be confirmed', async () => {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person(mother)), '/skjerming');
    assert.equal(page.heading, 'Akutt sperre');
    const set = await citizen.submit(page, {}, '/skjerming');
    assert.match(set.body, /Akutt sperre gjelder\./);
    assert.match((await citizen.visit('/saker')).body, /Akutt sperre, som et menneske/);
    const ended = await citizen.submit(set, {}, '/skjerming/opphev');
    assert.doesNotMatch(ended.body, /Akutt sperre gjelder\./);
  });
});

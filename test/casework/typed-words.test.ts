import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type Citizen, type Page } from '../support/citizen.ts';
import { day, minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { draftsOf, newCase, referenceOn, requestsOf, send, signedIn, words } from './correcting.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('words that are sent from a form that has been sent', () => {
  it('are kept as a new message, which is said, and sent as one', async () => {
    const key = 'nothing-held';
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    const first = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    const changed = { ...words, melding: 'Det var forresten i mai.', gjor: 'send' };
    const kept = await citizen.submit(form, changed, newCase);
    assert.deepEqual([kept.status, kept.heading], [200, 'Er noe feil?']);
    const told = new RegExp(`Du har allerede sendt sak ${referenceOn(first)} herfra`);
    assert.match(textOf(kept.body), told);
    assert.ok(kept.body.includes(changed.melding));
    assert.equal((await requestsOf(town, key)).length, 1);
    const again = await citizen.submit(form, changed, newCase);
    assert.equal(again.url.href, kept.url.href, 'the same words make one draft');
    assert.equal(await draftsOf(town, key), 1);
    const second = await citizen.submit(kept, changed, newCase);
    assert.equal(second.heading, 'Vi har fått meldingen din');
    assert.notEqual(referenceOn(second), referenceOn(first));
    const own = await citizen.visit(`/saker/sak?ref=${referenceOn(second)}`);
    assert.ok(own.body.includes(changed.melding));
    const late = await citizen.submit(form, changed, newCase);
    assert.equal(referenceOn(late), referenceOn(second), 'and one request');
    assert.equal((await requestsOf(town, key)).length, 2);
    assert.equal(await draftsOf(town, key), 0);
    const foreign = await citizen.visit(`${newCase}?sendt=S-2222-2222`);
    assert.doesNotMatch(foreign.body, /S-2222-2222 herfra/);
  });

  it('and saved are found under the cases', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    const list = await citizen.submit(form, { melding: 'mer å si', gjor: 'lagre' }, newCase);
    const link = /href="(\/saker\/ny\?utkast=[^"]+)"/.exec(list.body)?.[1] ?? '';
    assert.ok((await citizen.visit(link)).body.includes('mer å si'));
  });
});

describe('a form from before', () => {
  const key = 'father';

  it('does not take the place of newer words when the session has ended', async () => {
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    town.clock.move(minute);
    await citizen.submit(form, { melding: 'det nyeste', gjor: 'lagre' }, newCase);
    citizen.forgetCookies();
    const older = await citizen.submit(form, { melding: 'noe annet' }, newCase);
    assert.equal(older.status, 401);
    assert.match(textOf(older.body), /Teksten din er lagret/);
    const empty = await citizen.submit(form, { melding: ' ' }, newCase);
    assert.equal(empty.status, 401);
    assert.deepEqual(await draftedBy(key), ['det nyeste', 'noe annet']);
  });

  it('nor when its token is from another session', async () => {
    const citizen = await signedIn(town, key);
    const list = await citizen.visit('/saker');
    const link = /href="(\/saker\/ny\?utkast=[^"]+)"/.exec(list.body)?.[1] ?? '';
    const form = await citizen.visit(link);
    citizen.forgetCookies();
    await citizen.signIn(digitsOf(town.person(key)));
    const page = await citizen.submit(form, { melding: '', gjor: 'send' }, newCase);
    assert.match(textOf(page.body), /Det er ikke sendt ennå/);
    assert.deepEqual(await draftedBy(key), ['det nyeste', 'noe annet']);
  });

  it('is worth nothing after thirty days', async () => {
    const other = 'expired-codes';
    const citizen = await signedIn(town, other);
    const form = await citizen.visit(newCase);
    citizen.forgetCookies();
    town.clock.move(31 * day);
    const page = await citizen.submit(form, words, newCase);
    assert.equal(page.status, 401);
    assert.doesNotMatch(page.body, /Teksten din er lagret/);
    assert.equal(await draftsOf(town, other), 0);
  });

  async function draftedBy(whose: string): Promise<string[]> {
    const citizen = await signedIn(town, whose);
    const list = await citizen.visit('/saker');
    const links = Array.from(list.body.matchAll(/href="(\/saker\/ny\?utkast=[^"]+)"/g));
    const pages = await Promise.all(links.map(([, to = '']) => citizen.visit(to)));
    return pages.map(messageOn).sort();
  }
});

describe('drafts', () => {
  it('are twenty at most: one more is refused in words, and stays in the form', async () => {
    const key = 'credited-and-rejected-bills';
    const citizen = await signedIn(town, key);
    const first = await savedBy(citizen, 'den første');
    for (let n = 1; n < 20; n++) await savedBy(citizen, String(n));
    const form = await citizen.visit(newCase);
    const refused = await citizen.submit(form, { melding: 'en for mye', gjor: 'lagre' }, newCase);
    assert.equal(refused.status, 422);
    assert.match(textOf(refused.body), /Du har 20 påbegynte meldinger/);
    assert.equal(messageOn(refused), 'en for mye');
    const half = await citizen.submit(form, { melding: 'en for mye', gjor: 'send' }, newCase);
    assert.match(textOf(half.body), /Velg hva som er feil/);
    assert.equal(await draftsOf(town, key), 20);
    await citizen.submit(first, { melding: 'den første, endret', gjor: 'lagre' }, newCase);
    const sent = await citizen.submit(form, { ...words, gjor: 'send' }, newCase);
    assert.equal(sent.heading, 'Vi har fått meldingen din', 'what is whole is sent all the same');
    citizen.forgetCookies();
    const lost = await citizen.submit(await anotherForm(), { ...words, gjor: 'send' }, newCase);
    assert.doesNotMatch(lost.body, /Teksten din er lagret/);

    async function anotherForm() {
      const again = await signedIn(town, key);
      return again.visit(newCase);
    }
  });

  it('and messages are not taken in by the hundred', async () => {
    const citizen = await signedIn(town, 'five-thousand-rows');
    const form = await citizen.visit(newCase);
    const statuses = [];
    for (let n = 0; n < 41; n++) {
      const page = await citizen.submit(form, { melding: String(n), gjor: 'lagre' }, newCase);
      statuses.push(page.status);
    }
    assert.deepEqual([...new Set(statuses.slice(0, 40))], [200]);
    assert.equal(statuses[40], 429);
  });

  async function savedBy(citizen: Citizen, melding: string): Promise<Page> {
    const form = await citizen.visit(newCase);
    await citizen.submit(form, { melding, gjor: 'lagre' }, newCase);
    return form;
  }
});

describe('«Ikke bruk opplysningen mens dere ser på saken»', () => {
  it('is not ticked beforehand, and is kept, sent and shown', async () => {
    const key = 'annulled-and-corrected';
    const citizen = await signedIn(town, key);
    const form = await citizen.visit(newCase);
    assert.match(form.body, /type="checkbox" id="ikke-bruk"/);
    assert.doesNotMatch(form.body, /\schecked/);
    const half = await citizen.submit(form, { 'ikke-bruk': 'ja', gjor: 'send' }, newCase);
    assert.match(half.body, /id="ikke-bruk"[^>]*checked/);
    const sent = await citizen.submit(half, { ...words, 'ikke-bruk': 'ja', gjor: 'send' }, newCase);
    const asked = /Du har bedt om at opplysningen ikke blir brukt mens vi ser på saken/;
    for (const path of [`/saker/sak?ref=${referenceOn(sent)}`, '/saker']) {
      assert.match(textOf((await citizen.visit(path)).body), asked);
    }
    assert.match(textOf(sent.body), asked);
    const { rows } = await town.ownDb.query(
      `select reference, restrict_meanwhile from casework.request where subject_person_id = $1`,
      [await personIdOf(town, key)],
    );
    assert.deepEqual(rows, [{ reference: referenceOn(sent), restrict_meanwhile: true }]);
    const without = await send(citizen, words);
    assert.doesNotMatch(textOf(without.body), asked);
  });
});

/** What stands in the form to be gone on with. */
function messageOn({ body }: Page): string {
  return /<textarea[^>]*id="message"[^>]*>\s*([^<]*)<\/textarea>/.exec(body)?.[1] ?? '';
}

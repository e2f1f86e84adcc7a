import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type Citizen, type Page } from '../support/citizen.ts';
import { day, minute } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  choose,
  dental,
  dutiesOf,
  eventsOf,
  identified,
  personIdOf,
  preventive,
  referenceOf,
  secondary,
  shutOutIngestion,
  signedIn,
} from './chooser.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
  await shutOutIngestion(town);
});
after(() => town.stop());

const undo = (citizen: Citizen, receipt: Page) => citizen.submit(receipt, {}, '/angre');
const dispute = (citizen: Citizen, receipt: Page) => citizen.submit(receipt, {}, '/ikke-meg');

describe('undoing a choice', () => {
  it('takes a reservation back inside the window, with a receipt of its own', async () => {
    const key = 'pupil-in-all-five-sources';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [preventive, secondary]);
    assert.match(textOf(receipt.body), /Du kan angre til \d{1,2}\. \p{L}+ \d{4} kl\./u);
    const undone = await undo(citizen, receipt);
    assert.equal(undone.heading, 'Valget er angret');
    assert.notEqual(referenceOf(undone), referenceOf(receipt));
    assert.deepEqual((await eventsOf(town, key)).slice(2), [
      `lift ${preventive}`,
      `lift ${secondary}`,
    ]);
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${preventive} cancelled`,
      `erase ${preventive} cancelled`,
      `unblock ${preventive} open`,
    ]);
    const before = await citizen.visit(receipt.url);
    assert.match(textOf(before.body), /Dette valget er angret\. Se kvitteringen for det/);
    assert.ok(before.body.includes(`?referanse=${referenceOf(undone)}`));
    assert.doesNotMatch(before.body, /action="[^"]*\/angre"/);
  });

  it('finds the first undoing when it is pressed twice, at once or later', async () => {
    const key = 'adult-with-only-claims';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    const answers = await Promise.all([undo(citizen, receipt), undo(citizen, receipt)]);
    answers.push(await undo(citizen, receipt));
    assert.equal(new Set(answers.map(referenceOf)).size, 1);
    assert.ok(answers.every(({ heading }) => heading === 'Valget er angret'));
    assert.deepEqual(await eventsOf(town, key), [`reserve ${dental}`, `lift ${dental}`]);
  });

  it('turns a lift round too, with a new erasure and a new window', async () => {
    const key = 'mother-with-claims-from-midwife';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental]);
    const lifted = await choose(citizen, 'lift', [dental]);
    const undone = await undo(citizen, lifted);
    assert.equal(undone.heading, 'Valget er angret');
    assert.match(textOf(undone.body), /Reserverte deg: Ikke lagre .* tannlege/);
    assert.deepEqual(await eventsOf(town, key), [
      `reserve ${dental}`,
      `lift ${dental}`,
      `reserve ${dental}`,
    ]);
    assert.deepEqual((await dutiesOf(town, key)).slice(2), [
      `unblock ${dental} cancelled`,
      `block ${dental} open`,
      `erase ${dental} open`,
    ]);
  });

  it('turns round only what no later choice has touched', async () => {
    const key = 'nothing-held';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [identified, secondary]);
    await choose(citizen, 'lift', [identified]);
    const again = await choose(citizen, 'reserve', [identified]);
    await undo(citizen, receipt);
    assert.deepEqual((await eventsOf(town, key)).slice(4), [`lift ${secondary}`]);
    await choose(citizen, 'lift', [identified]);
    const late = await citizen.submit(again, {}, '/angre');
    assert.deepEqual([late.status, late.heading], [409, 'Dette kan ikke angres nå']);
    assert.equal((await eventsOf(town, key)).length, 6);
  });

  it('leaves what was to be erased at once, and takes back the rest of the same choice', async () => {
    const key = 'annulled-and-corrected';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental, identified], { atOnce: true });
    await undo(citizen, receipt);
    assert.deepEqual((await eventsOf(town, key)).slice(2), [`lift ${identified}`]);
    assert.deepEqual(await dutiesOf(town, key), [`block ${dental} open`, `erase ${dental} open`]);
  });

  it('is not for what was to be erased at once, which can only be lifted', async () => {
    const key = 'sami-name';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [preventive], { atOnce: true });
    assert.match(textOf(receipt.body), /Du valgte å slette med en gang, så dette kan ikke angres/);
    assert.doesNotMatch(receipt.body, /action="[^"]*\/angre"/);
    const token = await choose(citizen, 'reserve', [secondary]);
    const forced = await citizen.submit(token, { referanse: referenceOf(receipt) }, '/angre');
    assert.deepEqual([forced.status, forced.heading], [409, 'Dette kan ikke angres nå']);
    assert.match(forced.body, /href="\/reservasjoner\/opphev"/);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${preventive}`, `reserve ${secondary}`]);
    const { rows } = await town.ownDb.query<{ same: boolean }>(
      `select not_before = c.confirmed_at as same from gate.duty d
         join reservation.choice c using (choice_id)
        where d.person_id = $1 and kind = 'erase'`,
      [await personIdOf(town, key)],
    );
    assert.deepEqual(rows, [{ same: true }]);
  });
});

describe('«dette var ikke meg»', () => {
  it('stops the erasure, keeps the reservation, and gives one case however often it is said', async () => {
    const key = 'father';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    const answers = await Promise.all([dispute(citizen, receipt), dispute(citizen, receipt)]);
    answers.push(await citizen.visit(receipt.url));
    const cases = answers.map(({ body }) => /S-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(body)?.[0]);
    assert.equal(new Set(cases).size, 1);
    assert.ok(cases[0]);
    assert.match(textOf(answers[0].body), /Personvernombudet ser på den senest/);
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${dental} open`,
      `erase ${dental} open held`,
    ]);
    assert.deepEqual(await eventsOf(town, key), [`reserve ${dental}`]);
    const { rows } = await town.ownDb.query<{ kind: string; hours: number }>(
      `select kind, extract(epoch from due_by - received_at)::int / 3600 as hours
         from casework.request where subject_person_id = $1`,
      [await personIdOf(town, key)],
    );
    assert.deepEqual(rows, [{ kind: 'reservation-disputed', hours: 72 }]);
    const page = await citizen.visit('/reservasjoner');
    assert.match(textOf(page.body), /Slettingen venter på at en sak blir avgjort/);
  });

  it('ends every other session of the person and nobody else’s, and keeps one’s own', async () => {
    const key = 'protected-address';
    const here = await signedIn(town, key);
    const there = await signedIn(town, key);
    const stranger = await signedIn(town, 'expired-codes');
    const receipt = await choose(there, 'reserve', [dental]);
    const seen = await here.visit(receipt.url);
    await dispute(here, seen);
    assert.equal((await here.visit('/reservasjoner')).heading, 'Reservasjonene dine');
    assert.equal((await stranger.visit('/reservasjoner')).heading, 'Reservasjonene dine');
    const thrownOut = await there.send('/reservasjoner');
    assert.equal(thrownOut.status, 303);
    assert.match(thrownOut.headers.get('location') ?? '', /^\/logg-inn/);
  });

  it('turns a disputed lift round at once, and holds its erasure from the start', async () => {
    const key = 'municipality-merged-and-split';
    const citizen = await signedIn(town, key);
    await choose(citizen, 'reserve', [dental, secondary]);
    const lifted = await choose(citizen, 'lift', [dental, secondary]);
    await dispute(citizen, lifted);
    await dispute(citizen, lifted);
    assert.deepEqual((await eventsOf(town, key)).slice(4), [
      `reserve ${dental}`,
      `reserve ${secondary}`,
    ]);
    assert.deepEqual((await dutiesOf(town, key)).slice(2), [
      `unblock ${dental} cancelled`,
      `block ${dental} open`,
      `erase ${dental} open held`,
    ]);
  });

  it('can still be undone, which takes the held erasure away', async () => {
    const key = 'elderly-with-much-care';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    assert.equal((await undo(citizen, await dispute(citizen, receipt))).status, 200);
    assert.deepEqual(await dutiesOf(town, key), [
      `block ${dental} cancelled`,
      `erase ${dental} cancelled held`,
      `unblock ${dental} open`,
    ]);
  });
});

describe('when the undo window is over', () => {
  it('offers to lift instead, and undoes nothing', async () => {
    const key = 'credited-and-rejected-bills';
    const citizen = await signedIn(town, key);
    const receipt = await choose(citizen, 'reserve', [dental]);
    const reference = referenceOf(receipt);
    town.clock.move(7 * day - minute);
    // The session is over, and ID-porten's is not: one is led through and back.
    const lastMinute = await citizen.visit(receipt.url);
    assert.match(lastMinute.body, /action="[^"]*\/angre"/);
    town.clock.move(2 * minute);
    const late = await undo(citizen, lastMinute);
    assert.deepEqual([late.status, late.heading], [409, 'Dette kan ikke angres nå']);
    assert.ok(late.body.includes(`?referanse=${reference}`));
    assert.deepEqual(await eventsOf(town, key), [`reserve ${dental}`]);
    const shown = await citizen.visit(receipt.url);
    assert.match(textOf(shown.body), /Fristen for å angre var/);
    assert.doesNotMatch(shown.body, /action="[^"]*\/angre"/);
    assert.match(shown.body, /action="[^"]*\/ikke-meg"/, 'misuse can be told of at any time');
  });
});

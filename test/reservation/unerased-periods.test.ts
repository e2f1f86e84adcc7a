import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen, textOf, type Citizen } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, confirm, dental, draft, preventive, signedIn } from './chooser.ts';

describe('the page of earlier reservations, of what is not erased', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  async function before16(key: string): Promise<Citizen> {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person(key)), '/reservasjoner/ny');
    return citizen;
  }

  const shownTo = async (citizen: Citizen, language = '') =>
    textOf((await citizen.visit(`${language}/reservasjoner/perioder`)).body);

  it('promises no erasure while a case holds it back', async () => {
    const citizen = await signedIn(town, 'father');
    const receipt = await choose(citizen, 'reserve', [dental]);
    assert.match(await shownTo(citizen), /Er ikke slettet ennå\. Når det skjer, står på siden/);
    await citizen.submit(receipt, {}, '/ikke-meg');
    const shown = await shownTo(citizen);
    assert.match(shown, /Er ikke slettet ennå\. Slettingen venter på at en sak blir avgjort\./);
    assert.doesNotMatch(shown, /Når det skjer/);
    assert.match(await shownTo(citizen, '/nn'), /Slettinga ventar på at ei sak blir avgjord\./);
    assert.match(await shownTo(citizen, '/en'), /waiting for a case to be decided\./);
  });

  it('promises none of what was only to be blocked', async () => {
    const young = await before16('child-of-fourteen');
    const checking = await draft(young, 'reserve', [preventive]);
    const receipt = await young.submit(checking, { na: 'inbox' }, '/kontroll');
    assert.match(receipt.url.pathname, /kvittering/);
    town.clock.move(3 * 366 * day);
    const citizen = await signedIn(town, 'child-of-fourteen');
    const shown = await shownTo(citizen);
    assert.match(shown, /Blir ikke slettet før et menneske har sett på saken\./);
    assert.doesNotMatch(shown, /Når det skjer/);
    await confirm(citizen, await draft(citizen, 'lift', [preventive]));
    assert.match(await shownTo(citizen), /Ble bare sperret, ikke slettet\./);
  });
});

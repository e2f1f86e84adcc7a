import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deliver } from '../../src/neighbours/ingestion/samples/deliver.ts';
import { osloDate } from '../../src/shared/format.ts';
import { textOf, type Citizen } from '../support/citizen.ts';
import { day } from '../support/clock.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { choose, dental, identified, preventive, secondary, signedIn } from './chooser.ts';

const pupil = 'pupil-in-all-five-sources';
const address = '/reservasjoner/perioder';
const storing = 'Ikke lagre helseopplysninger fra helsestasjon';
const sharing = 'Ikke del opplysninger sammen med fødselsnummeret';

describe('the page of earlier reservations', () => {
  let town: TestTown;
  let citizen: Citizen;
  /** YYYY-MM-DD, when everything here is chosen. */
  let chosenOn: string;

  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, pupil);
  });
  after(() => town.stop());

  const send = (run: string) =>
    deliver({
      ...{ ingestionUrl: town.ingestion.url, people: town.people },
      ...{ today: town.secrets.today, run },
    });
  const dayBefore = (date: string) => osloDate(new Date(Date.parse(date) - day));

  async function shown(date?: string) {
    const page = await citizen.visit(date === undefined ? address : `${address}?dato=${date}`);
    return { status: page.status, body: page.body, text: textOf(page.body) };
  }

  async function panelsAbout(words: string): Promise<string[]> {
    const { body } = await shown();
    return Array.from(body.matchAll(/<section class="panel">.*?<\/section>/gs), ([panel]) =>
      textOf(panel),
    ).filter((panel) => panel.includes(words));
  }

  it('says that nothing is missing to who has reserved nothing', async () => {
    const { text } = await shown();
    assert.match(text, /Ingen\. Det har ikke vært noen reservasjon mot lagring/);
  });

  it('tells what came in and was not stored, and what became of what was there', async () => {
    await choose(citizen, 'reserve', [preventive, identified]);
    await choose(citizen, 'lift', [identified]);
    chosenOn = osloDate(new Date());
    await send('while-reserved');
    const [waiting, ...others] = await panelsAbout(storing);
    assert.deepEqual(others, []);
    assert.match(waiting ?? '', /Gjelder fortsatt/);
    assert.match(waiting ?? '', /\d+ opplysninger\. Sist/);
    assert.match(waiting ?? '', /Er ikke slettet ennå/);
    assert.deepEqual(await panelsAbout(sharing), [], 'nothing is missing by not sharing');
  });

  it('counts what ingestion has reported, of the messages that the reservation covers', async () => {
    const { rows } = await town.ownDb.query<{ n: number }>(
      `select sum(fields_dropped)::int as n from gate.manifest_item`,
    );
    assert.ok((rows[0]?.n ?? 0) > 0);
    const [panel = ''] = await panelsAbout(storing);
    assert.equal(/(\d+) opplysninger\. Sist/.exec(panel)?.[1], String(rows[0]?.n));
    await choose(citizen, 'reserve', [dental]);
    const [teeth = ''] = await panelsAbout('tannlege');
    assert.match(teeth, /Ingenting som vi har fått vite om/);
  });

  it('closes the time with the lifting, and begins another with the next reservation', async () => {
    town.clock.move(7 * day + 60_000);
    await town.ingestion.settleDuties();
    await choose(citizen, 'lift', [preventive]);
    await choose(citizen, 'reserve', [preventive]);
    const [second = '', first = '', ...others] = await panelsAbout(storing);
    assert.deepEqual(others, []);
    assert.match(first, /Slettet for godt/);
    assert.doesNotMatch(first, /Gjelder fortsatt/);
    assert.match(second, /Gjelder fortsatt.*Ingenting som vi har fått vite om.*ikke slettet ennå/);
  });

  it('says what was in force on a day, and what was chosen on it', async () => {
    const before = await shown(dayBefore(chosenOn));
    assert.match(before.text, /Ingenting var reservert\. Det første valget kom/);
    const { text } = await shown(chosenOn);
    const [, inForce = '', chosen = ''] =
      /Dette gjaldt ved slutten av (.*)Valgt denne dagen:(.*)Tider da noe/.exec(text) ?? [];
    assert.match(inForce, new RegExp(storing));
    assert.doesNotMatch(inForce, new RegExp(sharing));
    assert.equal(chosen.match(/Reserverte deg:/g)?.length, 4);
    assert.equal(chosen.match(/Opphevet:/g)?.length, 2);
    const today = osloDate(town.clock.now());
    assert.match((await shown(today)).text, /Dette gjelder nå.*Ikke lagre/);
  });

  it('says what is wrong with a day that is none, or that nobody knows', async () => {
    const [year = '', month = '', date = ''] = chosenOn.split('-');
    assert.match((await shown(`${date}.${month}.${year}`)).text, /Dette gjaldt ved slutten/);
    for (const nonsense of ['2026-02-30', 'i går', '0000-00-00', "'--", '1'.repeat(500)]) {
      const { status, text, body } = await shown(encodeURIComponent(nonsense));
      assert.equal(status, 422, nonsense);
      assert.match(text, /Skriv en dag slik/);
      assert.ok((/name="dato"[^>]* value="([^"]*)"/.exec(body)?.[1]?.length ?? 99) <= 60);
    }
    const ahead = await shown(osloDate(new Date(town.clock.now().getTime() + 2 * day)));
    assert.equal(ahead.status, 422);
    assert.match(ahead.text, /Velg en dag som har vært/);
    assert.equal((await citizen.visit(`${address}?dato=a&dato=b`)).status, 422);
  });

  it('tells of one person alone, and is journalled', async () => {
    const other = await signedIn(town, 'adult-with-only-claims');
    await choose(other, 'reserve', [secondary]);
    const { body } = await other.visit(address);
    assert.match(textOf(body), /Ingen\. Det har ikke vært noen reservasjon mot lagring/);
    const { rows } = await town.ownDb.query<{ action: string }>(
      `select action from journal.entry order by entry_id desc limit 1`,
    );
    assert.equal(rows[0]?.action, 'reservations-viewed');
  });
});

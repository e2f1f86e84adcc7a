import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  dental,
  identified,
  preventive,
  referenceOf,
  secondary,
  shutOutIngestion,
} from '../reservation/chooser.ts';
import { day } from '../support/clock.ts';
import { formTokenOn, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import {
  addressFor,
  chooseForChild,
  confirmForChild,
  draftForChild,
  father,
  mother,
  signedInToChoose,
} from './family.ts';

describe('parents', () => {
  let town: TestTown;
  let her: Citizen;
  let him: Citizen;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ NEUTRAL_ANSWER_MS: '5000' }));
    await shutOutIngestion(town);
    [her, him] = [await signedInToChoose(town, mother), await signedInToChoose(town, father)];
  });
  after(() => town.stop());

  /** The clock has moved past the sessions. */
  async function startAnew() {
    [her, him] = [await signedInToChoose(town, mother), await signedInToChoose(town, father)];
  }

  async function statusOf(scope: string): Promise<boolean | undefined> {
    const { rows } = await town.ownDb.query<{ active: boolean }>(
      `select active from reservation.status where scope = $1`,
      [scope],
    );
    return rows[0]?.active;
  }

  async function duties(): Promise<string[]> {
    const { rows } = await town.ownDb.query<{ line: string }>(
      `select d.kind || ' ' || d.state || case when d.held_at is null then '' else ' held' end
              || ' ' || round(extract(epoch from d.not_before - c.confirmed_at) / 86400) as line
         from gate.duty d join reservation.choice c using (choice_id)
        order by d.created_at, d.kind`,
    );
    return rows.map(({ line }) => line);
  }

  it('reserve for a baby, with fourteen days to undo, as themselves for the child', async () => {
    const baby = await addressFor(town, her, 'baby');
    const check = await draftForChild(her, baby, { scopes: [preventive] });
    assert.doesNotMatch(check.body, /Slett med en gang/);
    assert.match(check.body, /Fersk Rips/);
    const unanswered = await her.submit(check, {}, '/kontroll');
    assert.equal(unanswered.status, 422);
    assert.match(unanswered.body, /Svar på om barnet har fått si hva det mener/);
    const receipt = await confirmForChild(her, check);
    assert.equal(receipt.status, 200);
    assert.match(receipt.body, /Fersk Rips/);
    assert.deepEqual(await duties(), ['block open 0', 'erase open 14']);
    const { rows } = await town.ownDb.query<Record<string, unknown>>(
      `select capacity, child_heard, undo_days, erase_at_once, decision_id is not null as decided,
              actor_person_id <> subject_person_id as for_another
         from reservation.choice where confirmed_at is not null`,
    );
    assert.deepEqual(rows, [
      {
        capacity: 'parental-responsibility',
        child_heard: 'too-young-for-a-view',
        undo_days: 14,
        erase_at_once: false,
        decided: true,
        for_another: true,
      },
    ]);
    assert.doesNotMatch((await her.visit('/reservasjoner')).body, new RegExp(referenceOf(receipt)));
  });

  it('the other is told in the own inbox, objects, and nothing is erased meanwhile', async () => {
    const inbox = await him.visit('/meldinger');
    assert.match(inbox.body, /Et valg er gjort for et barn/);
    assert.doesNotMatch(inbox.body, /Fersk|helsestasjon/);
    const link = /href="(\/meldinger\/les\?m=[^"]+)"/.exec(inbox.body)?.[1] ?? '';
    const message = await him.visit(link);
    assert.match(message.body, /Fersk Rips/);
    assert.match(message.body, /Slettes for godt/);
    const received = await him.submit(message, {}, '/uenig');
    assert.match(received.url.pathname, /\/saker\/kvittering$/);
    assert.match(received.body, /Du er uenig i et valg om reservasjon/);
    assert.deepEqual(await duties(), ['block open 0', 'erase open held 14']);
    assert.equal(await statusOf(preventive), true);
    assert.match((await him.visit(link)).body, /Du har sagt deg uenig/);
    const twice = await him.submit(message, {}, '/uenig');
    assert.equal(twice.url.search, received.url.search);
    town.clock.move(20 * day);
    await startAnew();
    assert.deepEqual(await duties(), ['block open 0', 'erase open held 14']);
  });

  it('the one who objects cannot lift, and asks instead', async () => {
    const baby = await addressFor(town, him, 'baby');
    const choosing = await him.visit(`${baby}/reservasjoner/opphev`);
    assert.match(choosing.body, /Valgt av en annen/);
    const forced = await him.visit(`${baby}/reservasjoner/opphev`, {
      _csrf: formTokenOn(choosing),
      valg: preventive,
    });
    assert.equal(forced.heading, 'Valgt av en annen');
    const asked = await him.submit(choosing, { valg: preventive }, '/be-om-oppheving');
    assert.match(asked.body, /Du ber om at en reservasjon oppheves/);
    assert.equal(await statusOf(preventive), true);
    const theirs = await him.visit(`${baby}/saker`);
    assert.match(theirs.body, /Du er uenig/);
    const hers = await her.visit(`${await addressFor(town, her, 'baby')}/saker`);
    assert.doesNotMatch(hers.body, /uenig|oppheves/);
  });

  it('sees no receipt of the other', async () => {
    const baby = await addressFor(town, him, 'baby');
    const { rows } = await town.ownDb.query<{ reference: string }>(
      `select reference from reservation.choice where confirmed_at is not null`,
    );
    const asked = `${baby}/reservasjoner/kvittering?referanse=${rows[0]?.reference}`;
    assert.equal((await him.visit(asked)).status, 404);
    assert.doesNotMatch((await him.visit(`${baby}/reservasjoner`)).body, /R-\w{4}-\w{4}/);
  });

  it('from seven on a child is heard, and is not too young for a view', async () => {
    const child = await addressFor(town, her, 'child-of-eight');
    const check = await draftForChild(her, child, { scopes: [dental] });
    assert.equal((await confirmForChild(her, check, 'for-liten')).status, 422);
    assert.equal((await confirmForChild(her, check, 'ja')).status, 200);
  });

  it('shows of the other no more than the month', async () => {
    const child = await addressFor(town, him, 'child-of-eight');
    const log = await him.visit(`${child}/hvem`);
    assert.match(log.body, /En annen som kan handle: \p{L}+ \d{4}/u);
    assert.doesNotMatch(log.body, /reserverte|Varsle meg/);
  });

  it('lifts what she made alone, and he is told', async () => {
    const child = await addressFor(town, her, 'child-of-eight');
    const choice = { action: 'lift', scopes: [dental], heard: 'ja' } as const;
    const lifted = await chooseForChild(her, child, choice);
    assert.equal(lifted.status, 200);
    assert.equal(await statusOf(dental), false);
    assert.equal((await him.visit('/meldinger')).body.match(/Et valg er gjort/g)?.length, 3);
  });

  it('two who reserve at the same instant both stand behind it', async () => {
    const [hers, his] = [await addressFor(town, her, 'baby'), await addressFor(town, him, 'baby')];
    const checks = await Promise.all([
      draftForChild(her, hers, { scopes: [secondary] }),
      draftForChild(him, his, { scopes: [secondary] }),
    ]);
    const receipts = await Promise.all([
      confirmForChild(her, checks[0]),
      confirmForChild(him, checks[1]),
    ]);
    assert.deepEqual(
      receipts.map(({ status }) => status),
      [200, 200],
    );
    for (const [citizen, prefix] of [
      [her, hers],
      [him, his],
    ] as const) {
      const lift = await citizen.visit(`${prefix}/reservasjoner/opphev`);
      assert.doesNotMatch(lift.body, new RegExp(`id="${secondary}"`));
      assert.match(lift.body, new RegExp(`id="be-${secondary}"`));
    }
    assert.equal(await statusOf(secondary), true);
  });

  for (const order of ['she first', 'he first', 'at once'] as const) {
    it(`one who lifts while the other reserves leaves it reserved: ${order}`, async () => {
      const child = 'child-of-eight';
      const scope = { 'she first': identified, 'he first': preventive, 'at once': secondary }[
        order
      ];
      await startAnew();
      const [hers, his] = [await addressFor(town, her, child), await addressFor(town, him, child)];
      const reserving = await draftForChild(him, his, { scopes: [scope] });
      await chooseForChild(her, hers, { scopes: [scope], heard: 'ja' });
      const lifting = await draftForChild(her, hers, { action: 'lift', scopes: [scope] });
      const lift = () => confirmForChild(her, lifting, 'ja');
      const reserve = () => confirmForChild(him, reserving, 'ja');
      if (order === 'at once') await Promise.all([lift(), reserve()]);
      else if (order === 'she first') await lift().then(reserve);
      else await reserve().then(lift);
      const status = await him.visit(`${his}/reservasjoner`);
      assert.match(status.body, /Dette gjelder nå/);
      assert.match((await her.visit(`${hers}/reservasjoner`)).body, /Dette gjelder nå/);
    });
  }

  it('reserve several children in one go, with a preview and a receipt of each', async () => {
    await startAnew();
    const form = await her.visit('/velg-person/reserver');
    const children = Array.from(
      form.body.matchAll(/name="barn" value="([^"]+)"/g),
      ([, one]) => one ?? '',
    );
    assert.ok(children.length >= 2);
    const empty = await her.submit(form, {}, '/velg-person/reserver');
    assert.equal(empty.status, 422);
    assert.match(empty.body, /Velg minst ett barn/);
    const fields = { barn: children.slice(0, 2), valg: [dental] };
    const check = await her.submit(form, fields, '/velg-person/reserver');
    assert.equal(check.body.match(/Dette skjer<\/h2>/g)?.length, 2);
    const drafts = Array.from(
      check.body.matchAll(/name="utkast" value="([^"]+)"/g),
      ([, one]) => one ?? '',
    );
    const half = { [`hort-${drafts[0]}`]: 'ja', utkast: drafts };
    assert.equal((await her.submit(check, half, '/kontroll')).status, 422);
    const heard = { ...half, [`hort-${drafts[1]}`]: 'ja' };
    const receipts = await her.submit(check, heard, '/kontroll');
    assert.equal(receipts.heading, 'Kvitteringer');
    assert.equal(new Set(receipts.body.match(/R-\w{4}-\w{4}/g)).size, 2);
    const theirs = await him.visit(receipts.url.pathname + receipts.url.search);
    assert.equal(theirs.status, 404);
  });

  it('say what is wrong about a child, in a case that is theirs and about the child', async () => {
    await startAnew();
    const baby = await addressFor(town, her, 'baby');
    const form = await her.visit(`${baby}/saker/ny`);
    const words = { feil: 'other', melding: 'Vekten er feil.', gjor: 'send' };
    const receipt = await her.submit(form, words, '/saker/ny');
    assert.match(receipt.url.pathname, /\/for\/.*\/saker\/kvittering$/);
    const { rows } = await town.ownDb.query<{ capacity: string; for_another: boolean }>(
      `select capacity, actor_person_id <> subject_person_id as for_another
         from casework.request where kind = 'correction'`,
    );
    assert.deepEqual(rows, [{ capacity: 'parental-responsibility', for_another: true }]);
    const mine = await her.visit(`/saker/sak${receipt.url.search}`);
    assert.equal(mine.status, 404, 'not among her own');
  });

  it('keep half-written words about a child when the session has ended', async () => {
    await startAnew();
    const baby = await addressFor(town, her, 'baby');
    const form = await her.visit(`${baby}/saker/ny`);
    town.clock.move(day);
    const words = { feil: 'other', melding: 'Halvferdig om barnet.', gjor: 'send' };
    const kept = await her.submit(form, words, '/saker/ny');
    assert.equal(kept.status, 401);
    await startAnew();
    const again = await addressFor(town, her, 'baby');
    assert.match((await her.visit(`${again}/saker`)).body, /id="pabegynt"/);
    assert.doesNotMatch((await her.visit('/saker')).body, /id="pabegynt"/);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const mother = 'mother-with-claims-from-midwife';

describe('/velg-person', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ NEUTRAL_ANSWER_MS: '4000' }));
  });
  after(() => town.stop());

  async function signedIn(key: string): Promise<Citizen> {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person(key)));
    return citizen;
  }

  function linkFor(page: Page, name: string): string {
    const link = new RegExp(`href="([^"]+)"[^>]*><strong>${name}`).exec(page.body)?.[1];
    assert.ok(link, `no link for ${name}`);
    return link;
  }

  it('names the children one may act for now, and nobody else', async () => {
    const page = await (await signedIn(mother)).visit('/velg-person');
    assert.equal(page.heading, 'Hvem gjelder det?');
    for (const name of ['Blid Vott', 'Fersk Rips', 'Yr Fløyte'])
      assert.ok(page.body.includes(name));
    for (const name of ['Kvikk', 'Klok']) assert.ok(!page.body.includes(name), name);
  });

  it('leads to the child, says so on every page, and one click back', async () => {
    const citizen = await signedIn(mother);
    const address = linkFor(await citizen.visit('/velg-person'), 'Fersk Rips');
    const overview = await citizen.visit(address);
    assert.equal(overview.status, 200);
    assert.match(overview.body, /Du ser og handler for <strong>Fersk Rips<\/strong>/);
    const prefix = address.replace(/\/oversikt$/, '');
    for (const path of ['/tidslinje', '/hvem', '/reservasjoner', '/saker', '/rapport']) {
      const page = await citizen.visit(prefix + path);
      assert.equal(page.status, 200, path);
      assert.match(page.body, /Du ser og handler for <strong>Fersk Rips<\/strong>/, path);
      assert.doesNotMatch(page.body, /<title>[^<]*(Fersk|Rips)/, 'tabs and histories name nobody');
    }
    const english = await citizen.visit(`/en${prefix}/tidslinje`);
    assert.match(english.body, /You are acting for <strong>Fersk Rips<\/strong>/);
    assert.ok(english.body.includes(`href="/nn${prefix}/tidslinje"`));
    const own = await citizen.visit('/oversikt');
    assert.doesNotMatch(own.body, /Fersk Rips/);
  });

  it('is empty for who has no children here', async () => {
    const page = await (await signedIn('nothing-held')).visit('/velg-person');
    assert.match(page.body, /Akkurat nå er det ingen andre/);
    assert.match(page.body, /Be om innsyn for en annen person/);
  });

  it("somebody else's reference is as absent as one that never was", async () => {
    const mine = linkFor(await (await signedIn(mother)).visit('/velg-person'), 'Fersk Rips');
    const other = await signedIn('nothing-held');
    const theirs = await other.visit(mine);
    const madeUp = await other.visit('/for/k1.AAAA/oversikt');
    const missing = await other.visit('/finnes-ikke');
    for (const page of [theirs, madeUp]) {
      assert.equal(page.status, 404);
      assert.equal(page.heading, missing.heading);
    }
  });

  it('a reference from an earlier session asks one to choose again', async () => {
    const address = linkFor(await (await signedIn(mother)).visit('/velg-person'), 'Fersk Rips');
    const later = await signedIn(mother);
    const page = await later.visit(address);
    assert.equal(page.status, 409);
    assert.equal(page.heading, 'Velg person på nytt');
  });

  it('what one does for oneself is not there for a child', async () => {
    const citizen = await signedIn(mother);
    const address = linkFor(await citizen.visit('/velg-person'), 'Fersk Rips');
    for (const path of ['/meldinger', '/velg-person', '/om-kpr', '/']) {
      const page = await citizen.visit(address.replace('/oversikt', path));
      assert.equal(page.status, 404, path);
    }
  });

  it('keeps the decision, with its facts and their time, before anything is read', async () => {
    const citizen = await signedIn(mother);
    await citizen.visit(linkFor(await citizen.visit('/velg-person'), 'Blid Vott'));
    const { rows } = await town.ownDb.query<Record<string, unknown>>(
      `select d.rule, d.outcome, d.gate, d.facts, e.capacity,
              e.actor_person_id = d.actor_person_id and e.subject_person_id = d.subject_person_id
                as same
         from journal.entry e join mandate.decision d using (decision_id)
        where e.action = 'overview-viewed' order by d.decided_at desc limit 1`,
    );
    const { facts, ...rest } = rows[0] ?? {};
    assert.deepEqual(rest, {
      rule: 'parent-of-child-under-12',
      outcome: 'auto',
      gate: null,
      capacity: 'parental-responsibility',
      same: true,
    });
    assert.match(JSON.stringify(facts), /"readAt":"\d{4}-/);
    assert.doesNotMatch(JSON.stringify(facts), /Blid|Vott|\d{11}/);
  });

  it('ends at midnight of the twelfth birthday, also on pages that are open', async () => {
    town.clock.move(
      midnightAfter(town.clock.now()).getTime() - town.clock.now().getTime() - 30_000,
    );
    const citizen = await signedIn(mother);
    const address = linkFor(await citizen.visit('/velg-person'), 'Yr Fløyte');
    const open = await citizen.visit(address.replace('/oversikt', '/reservasjoner/ny'));
    assert.equal(open.status, 200);
    assert.ok(Number(open.headers.get('refresh')) <= 31, 'the open page asks again at midnight');
    town.clock.move(31_000);
    const sent = await citizen.submit(open, { valg: 'release-secondary' }, '/reservasjoner/ny');
    const read = await citizen.visit(address);
    for (const page of [sent, read]) {
      assert.equal(page.status, 403);
      assert.equal(page.heading, 'Du kan ikke bruke tjenesten for denne personen nå');
      assert.doesNotMatch(page.body, /Yr Fløyte/);
    }
    assert.doesNotMatch((await citizen.visit('/velg-person')).body, /Yr Fløyte/);
  });
});

/** The next midnight in Norway. */
function midnightAfter(now: Date): Date {
  const oslo = { timeZone: 'Europe/Oslo' };
  const hours = Array.from({ length: 25 }, (_, n) => new Date(now.getTime() + n * 3_600_000));
  const today = now.toLocaleDateString('sv-SE', oslo);
  const next = hours.find((hour) => hour.toLocaleDateString('sv-SE', oslo) !== today);
  assert.ok(next);
  return new Date(Math.floor(next.getTime() / 3_600_000) * 3_600_000);
}

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { SyntheticPerson } from '../../src/neighbours/people/synthetic-person.ts';
import { createCitizen } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const ageUnknown = 'Vi får ikke vist deg dette akkurat nå';
const overview = 'KPR om deg';
const nothingHeld = 'KPR har ingenting om deg';

describe('the person behind the number', () => {
  let town: TestTown;
  let both: SyntheticPerson;
  let fnr: string;
  let dnr: string;
  before(async () => {
    town = await startTestTown();
    both = town.person('d-number-became-fnr');
    fnr = digitsOf(both);
    dnr = both.numbers.find(({ kind }) => kind === 'dnr')?.digits ?? '';
  });
  beforeEach(async () => {
    await emptied(town, 'session.session, journal.entry, ident.identifier, ident.person');
    // Facts are kept for a minute.
    town.clock.move(2 * minute);
    town.log.length = 0;
  });
  afterEach(() => town.folkeregisteret.setAvailable(true));
  after(() => town.stop());

  async function signIn(digits: string) {
    const citizen = createCitizen(town.origin);
    return { citizen, page: await citizen.signIn(digits) };
  }

  async function persons(): Promise<string[]> {
    const { rows } = await town.ownDb.query<{ person_id: string }>(
      'select person_id from ident.person order by created_at',
    );
    return rows.map((row) => row.person_id);
  }

  async function identifiers() {
    const { rows } = await town.ownDb.query<{ kind: string; is_current: boolean }>(
      'select kind, is_current from ident.identifier order by kind',
    );
    return rows;
  }

  const dnrThenFnr = [
    { kind: 'dnr', is_current: false },
    { kind: 'fnr', is_current: true },
  ];

  it('is one, whichever of the numbers one signs in with', async () => {
    for (const digits of [dnr, fnr, dnr]) {
      const { page } = await signIn(digits);
      assert.equal(page.heading, overview);
    }
    assert.equal((await persons()).length, 1);
    assert.deepEqual(await identifiers(), dnrThenFnr);
  });

  it('sees what came in under both numbers', async () => {
    const pages = await Promise.all(
      [dnr, fnr].map(async (digits) => {
        const { citizen } = await signIn(digits);
        return citizen.visit('/opplysninger/refusjonskrav');
      }),
    );
    const rows = pages.map(({ body }) => body.match(/<article|<tr/g)?.length ?? 0);
    assert.ok((rows[0] ?? 0) > 0);
    assert.equal(rows[0], rows[1]);
  });

  it('is one also when the two numbers come for the first time at the same moment', async () => {
    await Promise.all([signIn(dnr), signIn(fnr), signIn(dnr), signIn(fnr)]);
    assert.equal((await persons()).length, 1);
    assert.deepEqual(await identifiers(), dnrThenFnr);
  });

  it('stays one when the D-number came first, while the population register was silent', async () => {
    town.folkeregisteret.setAvailable(false);
    await signIn(dnr);
    assert.deepEqual(await identifiers(), [{ kind: 'dnr', is_current: true }]);
    town.folkeregisteret.setAvailable(true);
    await signIn(fnr);
    assert.equal((await persons()).length, 1);
    assert.deepEqual(await identifiers(), dnrThenFnr);
  });

  it('raises an alarm when two were made of one, and is the one whose number it is', async () => {
    town.folkeregisteret.setAvailable(false);
    await signIn(dnr);
    await signIn(fnr);
    const [first, second] = await persons();
    assert.ok(first !== undefined && second !== undefined);
    assert.ok(!town.log.some((line) => line.includes('identity-split')));
    town.folkeregisteret.setAvailable(true);
    await signIn(fnr);
    assert.ok(town.log.some((line) => line.includes('"msg":"identity-split"')));
    const { rows } = await town.ownDb.query<{ person_id: string }>(
      `select person_id from session.session where sess ->> 'personId' = $1`,
      [second],
    );
    assert.equal(rows.length, 2, 'before and after');
  });

  it('is stored sealed: no number stands in the table', async () => {
    await signIn(fnr);
    const { rows } = await town.ownDb.query<{ mac: Buffer; sealed: Buffer }>(
      'select mac, sealed from ident.identifier',
    );
    for (const { mac, sealed } of rows) {
      for (const digits of [fnr, dnr]) {
        assert.ok(!sealed.includes(digits) && !mac.includes(digits));
        assert.ok(!sealed.toString('hex').includes(digits));
      }
    }
    assert.equal(new Set(rows.map(({ sealed }) => sealed.toString('hex'))).size, rows.length);
  });
});

describe('while the population register is silent', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  beforeEach(async () => {
    const all = 'session.session, journal.entry, ident.identifier, ident.person';
    await emptied(town, all);
    town.clock.move(2 * minute);
    town.log.length = 0;
  });
  afterEach(() => town.folkeregisteret.setAvailable(true));
  after(() => town.stop());

  async function signIn(key: string) {
    const citizen = createCitizen(town.origin);
    return { citizen, page: await citizen.signIn(digitsOf(town.person(key))) };
  }

  async function agesLookedUp(): Promise<number> {
    const looks = `select from journal.entry where action = 'age-checked'`;
    return (await town.ownDb.query(looks)).rowCount ?? 0;
  }

  it('one whose birth date was read before sees everything', async () => {
    const earlier = await signIn('sami-name');
    assert.match(earlier.page.body, /Čáppa Násti Johka/);
    town.clock.move(2 * minute);
    town.folkeregisteret.setAvailable(false);
    const { citizen, page } = await signIn('sami-name');
    assert.equal(page.heading, overview);
    assert.equal((await citizen.visit('/rapport/json')).status, 200);
    assert.equal(await agesLookedUp(), 0);
    assert.ok(town.log.some((line) => line.includes('"msg":"population-register-silent"')));
    assert.doesNotMatch(town.log.join(), /\d{11}/);
  });

  it('one whose birth date only KPR has is let in by that, journalled and kept', async () => {
    town.folkeregisteret.setAvailable(false);
    const { citizen, page } = await signIn('sami-name');
    assert.equal(page.heading, overview);
    assert.equal(await agesLookedUp(), 1);
    assert.equal((await citizen.visit('/hvem')).status, 200);
    assert.equal(await agesLookedUp(), 1, 'looked up once');
  });

  it('a child is refused by the birth date that KPR has', async () => {
    town.folkeregisteret.setAvailable(false);
    const { page } = await signIn('child-of-eight');
    assert.equal(page.status, 403);
  });

  it('one whose age nobody knows is asked to wait, and let in when it answers', async () => {
    town.folkeregisteret.setAvailable(false);
    const { citizen, page } = await signIn('nothing-held');
    assert.equal(page.status, 503);
    assert.equal(page.heading, ageUnknown);
    assert.equal(page.headers.get('retry-after'), '60');
    town.folkeregisteret.setAvailable(true);
    town.clock.move(minute);
    assert.equal((await citizen.visit('/oversikt')).heading, nothingHeld);
  });

  it('one about whom it always is can see what is held', async () => {
    const { page } = await signIn('population-register-silent');
    assert.equal(page.heading, overview);
  });

  it('too many calls are taken as silence, and the next call is another', async () => {
    town.folkeregisteret.limitNext(1, 1);
    const { citizen, page } = await signIn('nothing-held');
    assert.equal(page.heading, ageUnknown);
    town.clock.move(minute);
    assert.equal((await citizen.visit('/oversikt')).heading, nothingHeld);
  });
});

/** What runs in the background may hold one of the tables: PostgreSQL then gives up on one. */
async function emptied(town: TestTown, tables: string): Promise<void> {
  for (let left = 5; ; left--) {
    try {
      await town.ownDb.query(`truncate ${tables} cascade`);
      return;
    } catch (error) {
      const isDeadlock = error instanceof Error && 'code' in error && error.code === '40P01';
      if (!isDeadlock || left === 0) throw error;
    }
  }
}

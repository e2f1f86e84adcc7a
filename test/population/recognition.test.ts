import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { SyntheticPerson } from '../../src/neighbours/people/synthetic-person.ts';
import { createCitizen } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const ageUnknown = 'Vi får ikke vist deg dette akkurat nå';
const overview = 'Dette har KPR om deg';

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
    await town.ownDb.query(
      'truncate session.session, journal.entry, ident.identifier, ident.person cascade',
    );
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

  it('raises an alarm when two were made of one, and is the first of them', async () => {
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
      [first],
    );
    assert.ok(rows.length > 0);
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
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('sami-name'));
  });
  beforeEach(() => {
    town.clock.move(2 * minute);
    town.log.length = 0;
  });
  afterEach(() => town.folkeregisteret.setAvailable(true));
  after(() => town.stop());

  it('one whose age was never read is asked to wait, and let in when it answers', async () => {
    town.folkeregisteret.setAvailable(false);
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digits);
    assert.equal(page.status, 503);
    assert.equal(page.heading, ageUnknown);
    assert.equal(page.headers.get('retry-after'), '60');
    assert.ok(town.log.some((line) => line.includes('"msg":"population-register-silent"')));
    assert.doesNotMatch(town.log.join(), /\d{11}/);
    town.folkeregisteret.setAvailable(true);
    assert.equal((await citizen.visit('/oversikt')).heading, overview);
  });

  it('one whose birth date was read before sees everything, without a name', async () => {
    const earlier = await createCitizen(town.origin).signIn(digits);
    assert.match(earlier.body, /Čáppa Násti Johka/);
    town.clock.move(2 * minute);
    town.folkeregisteret.setAvailable(false);
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digits);
    assert.equal(page.heading, overview);
    assert.match(page.body, /Du er logget inn/);
    assert.equal((await citizen.visit('/rapport/json')).status, 200);
  });

  it('one about whom it always is cannot be let in without an age', async () => {
    const silent = digitsOf(town.person('population-register-silent'));
    const page = await createCitizen(town.origin).signIn(silent);
    assert.equal(page.heading, ageUnknown);
  });

  it('too many calls are taken as silence, and the next minute is another', async () => {
    const other = digitsOf(town.person('municipality-merged-and-split'));
    town.folkeregisteret.limitNext(2, 1);
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(other);
    assert.equal(page.heading, ageUnknown);
    assert.equal((await citizen.visit('/oversikt')).heading, overview);
  });

  it('so it is when no token is to be had for it', async () => {
    const other = digitsOf(town.person('credited-and-rejected-bills'));
    town.maskinporten.setAvailable(false);
    try {
      // A token may be kept from before: until it is used up the register still answers.
      const page = await createCitizen(town.origin).signIn(other);
      assert.ok([ageUnknown, overview].includes(page.heading));
    } finally {
      town.maskinporten.setAvailable(true);
    }
  });
});

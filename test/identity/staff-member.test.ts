import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { createCitizen } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('a member of the staff', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  afterEach(async () => {
    town.ansattporten.setForgery(undefined);
    await town.ownDb.query(
      'truncate session.staff_session, journal.entry, ident.staff restart identity cascade',
    );
  });
  after(() => town.stop());

  async function rows(): Promise<{ name: string; roles: string[]; known: boolean }[]> {
    const found = await town.ownDb.query<{ name: string; roles: string[]; known: boolean }>(
      `select name, roles, person_id is not null as known from ident.staff order by first_seen_at`,
    );
    return found.rows;
  }

  async function signInWith(accountId: string, claims: Record<string, unknown>) {
    town.ansattporten.setForgery({ idTokenClaims: (truth) => ({ ...truth, ...claims }) });
    return signInStaff(town.origin, accountId);
  }

  it('is one, however many accounts one person has: four eyes are those of two people', async () => {
    const pid = digitsOf(town.person('expired-codes'));
    const first = await signInWith('saksbehandler-1', { pid, roles: ['KPR.Saksbehandler'] });
    assert.equal(first.page.heading, 'Saker');
    const second = await signInWith('beslutter-1', { pid, roles: ['KPR.Beslutter'] });
    assert.equal(second.page.heading, 'Saker');
    assert.deepEqual(
      (await rows()).map(({ roles }) => roles),
      [['decider']],
    );
    const { rows: sessions } = await town.ownDb.query<{ staff: string }>(
      `select distinct sess ->> 'staffId' as staff from session.staff_session
        where issuer_sid is not null`,
    );
    assert.equal(sessions.length, 1);
  });

  it('does not become somebody else, whatever number the account comes with later', async () => {
    await signInWith('saksbehandler-1', { pid: digitsOf(town.person('expired-codes')) });
    const other = await signInWith('saksbehandler-1', { pid: digitsOf(town.person('father')) });
    assert.equal(other.page.status, 403);
    assert.equal(other.page.heading, 'Vi stoppet innloggingen');
    assert.equal((await other.staff.send(paths.desk)).status, 303);
    assert.equal((await rows()).length, 1);
    assert.ok(town.log.some((line) => line.includes('staff-account-of-another-person')));
    const { rowCount } = await town.ownDb.query(
      `select from journal.entry where action = 'staff-signed-in'`,
    );
    assert.equal(rowCount, 1);
  });

  it('is the same one before and after the employer tells the number', async () => {
    await signInWith('saksbehandler-1', { pid: undefined });
    assert.deepEqual(
      (await rows()).map(({ known }) => known),
      [false],
    );
    await signInWith('saksbehandler-1', {});
    assert.deepEqual(
      (await rows()).map(({ known }) => known),
      [true],
    );
  });

  it('has the roles of this sign-in until the session ends, and not those of the next', async () => {
    const { staff } = await signInWith('saksbehandler-1', {});
    const without = await signInWith('saksbehandler-1', { roles: [] });
    assert.equal(without.page.heading, 'Du har ingen rolle her');
    assert.match(without.page.body, /Pålogget som /, 'one can sign out');
    assert.equal((await staff.send(paths.desk)).status, 200);
  });

  it('signs in to a new session, so that a planted one is worth nothing', async () => {
    const staff = createCitizen(town.origin);
    const login = await staff.visit(paths.desk);
    const planted = staff.cookie('__Host-innsyn-ansatt') ?? '';
    const chosen = { person: 'saksbehandler-1', level: 'high', action: 'sign-in' };
    await staff.submit(login, chosen, '/interaction/');
    assert.notEqual(staff.cookie('__Host-innsyn-ansatt'), planted);
    const thief = createCitizen(town.origin);
    thief.setCookie('__Host-innsyn-ansatt', planted);
    assert.equal((await thief.send(paths.desk)).status, 303);
  });

  it('is no citizen: the cookie of one is worth nothing under the name of the other', async () => {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('nothing-held')));
    const thief = createCitizen(town.origin);
    thief.setCookie('__Host-innsyn-ansatt', citizen.cookie('__Host-innsyn') ?? '');
    assert.equal((await thief.send(paths.desk)).status, 303);
    assert.equal((await citizen.send(paths.overview)).status, 200);
  });

  it('comes to the desk however its address is written', async () => {
    for (const address of ['/Saksbehandling', '/SAKSBEHANDLING/sak', '/nn/SaksBehandling/finn']) {
      const answer = await createCitizen(town.origin).send(address);
      assert.equal(answer.status, 303, address);
      const to = answer.headers.get('location') ?? '';
      assert.match(to, /^(\/nn)?\/saksbehandling\/logg-inn\?til=/, address);
    }
  });

  it('leaves no number in stored sessions, addresses or the log', async () => {
    town.log.length = 0;
    const { staff, page } = await signInStaff(town.origin, 'far');
    const { rows: sessions } = await town.ownDb.query<{ sess: unknown }>(
      'select sess from session.staff_session',
    );
    const out = await staff.submit(page, {}, paths.staffSignOut);
    const everything = [JSON.stringify(sessions), page.url.href, out.url.href, town.log.join()];
    const digits = digitsOf(town.person('father'));
    for (const text of everything) {
      assert.ok(!text.includes(digits));
      assert.ok(!/eyJ[\w-]+\.eyJ/.test(text), 'a token stands in the open');
    }
  });
});

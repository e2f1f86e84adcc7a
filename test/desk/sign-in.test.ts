import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { minute } from '../support/clock.ts';
import { createCitizen } from '../support/citizen.ts';
import { signInStaff } from '../support/staff-member.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('sign-in at the desk', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  it('leads to the cases, and back to the page that was asked for', async () => {
    const { page } = await signInStaff(town.origin, 'saksbehandler-1');
    assert.equal(page.heading, 'Saker');
    assert.match(page.body, /Pålogget som /);
    const { page: other } = await signInStaff(town.origin, 'saksbehandler-1', {
      path: `${paths.desk}?vis=mine`,
    });
    assert.equal(other.url.search, '?vis=mine');
  });

  it('speaks the language of the page that was asked for', async () => {
    const { page } = await signInStaff(town.origin, 'saksbehandler-1', {
      path: `/en${paths.desk}`,
    });
    assert.equal(page.heading, 'Cases');
  });

  it('shows no cases to who has another role, and nothing to who has none', async () => {
    for (const accountId of ['revisor', 'konsumentansvarlig']) {
      const { page } = await signInStaff(town.origin, accountId);
      assert.equal(page.status, 200);
      assert.match(page.body, /Rollen din gir ikke adgang til saker/);
    }
    const { page } = await signInStaff(town.origin, 'uten-rolle');
    assert.equal(page.status, 403);
    assert.equal(page.heading, 'Du har ingen rolle her');
  });

  it('refuses a level that is too low', async () => {
    const { staff, page } = await signInStaff(town.origin, 'saksbehandler-1', {
      level: 'substantial',
    });
    assert.equal(page.status, 403);
    assert.equal(page.heading, 'Du må logge inn på en sikrere måte');
    assert.equal((await staff.send(paths.desk)).status, 303);
  });

  it('refuses tokens that are not what the issuer would sign', async () => {
    for (const forgery of [
      { wrongKey: true },
      { idTokenClaims: (claims: object) => ({ ...claims, aud: 'somebody-else' }) },
      { idTokenClaims: (claims: object) => ({ ...claims, nonce: 'other' }) },
      { idTokenClaims: (claims: object) => ({ ...claims, sid: undefined }) },
    ]) {
      town.ansattporten.setForgery(forgery);
      const { page } = await signInStaff(town.origin, 'saksbehandler-1');
      assert.equal(page.heading, 'Vi stoppet innloggingen');
    }
    town.ansattporten.setForgery(undefined);
  });

  it('takes a role only from the list, however the claim is written', async () => {
    const rolesOf = async (roles: unknown) => {
      town.ansattporten.setForgery({ idTokenClaims: (claims) => ({ ...claims, roles }) });
      const { page } = await signInStaff(town.origin, 'uten-rolle');
      town.ansattporten.setForgery(undefined);
      return page.status;
    };
    assert.equal(await rolesOf('KPR.Saksbehandler'), 200);
    assert.equal(await rolesOf(['Annet', 'KPR.Beslutter']), 200);
    assert.equal(await rolesOf(['__proto__', 'constructor', 'caseworker']), 403);
    assert.equal(await rolesOf({ 0: 'KPR.Saksbehandler' }), 403);
  });

  it('says what is missing to who has no number, and gives them no case', async () => {
    const { page } = await signInStaff(town.origin, 'uten-nummer');
    assert.match(page.body, /sier ikke hvem du er i Folkeregisteret/);
  });

  it('is none for citizens, nor theirs for the desk', async () => {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digitsOf(town.person('nothing-held')));
    const answer = await citizen.send(paths.desk);
    assert.match(answer.headers.get('location') ?? '', /^\/saksbehandling\/logg-inn\?til=/);
    const { staff } = await signInStaff(town.origin, 'saksbehandler-1');
    assert.match((await staff.send(paths.overview)).headers.get('location') ?? '', /^\/logg-inn\?/);
    const cookie = staff.cookie('__Host-innsyn-ansatt');
    assert.ok(cookie);
    const thief = createCitizen(town.origin);
    thief.setCookie('__Host-innsyn', cookie);
    assert.equal((await thief.send(paths.overview)).status, 303);
  });

  it('ends after fifteen minutes without use, and after ninety in all', async () => {
    const { staff } = await signInStaff(town.origin, 'saksbehandler-1');
    town.clock.move(14 * minute);
    assert.equal((await staff.send(paths.desk)).status, 200);
    town.clock.move(16 * minute);
    assert.equal((await staff.send(paths.desk)).status, 303);
    const { staff: busy } = await signInStaff(town.origin, 'saksbehandler-1');
    for (let n = 0; n < 8; n++) {
      town.clock.move(11 * minute);
      // Its body has come when the use is noted.
      assert.equal((await busy.visit(paths.desk)).status, 200);
    }
    town.clock.move(3 * minute);
    assert.equal((await busy.send(paths.desk)).status, 303);
  });

  it('takes forms from its own pages alone', async () => {
    const { staff } = await signInStaff(town.origin, 'saksbehandler-1');
    const forged = await staff.send(paths.takeNextCase, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams(),
    });
    assert.equal(forged.status, 403);
    const tokenless = await staff.send(paths.takeNextCase, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    assert.equal(tokenless.status, 403);
  });

  it("ends by one's own sign-out, and by the issuer's", async () => {
    await town.ownDb.query('delete from session.staff_session');
    const { staff, page } = await signInStaff(town.origin, 'saksbehandler-1');
    const out = await staff.submit(page, {}, paths.staffSignOut);
    assert.equal(out.heading, 'Ett steg igjen');
    assert.equal((await staff.send(paths.desk)).status, 303);

    const { staff: other } = await signInStaff(town.origin, 'saksbehandler-2');
    const sid = await onlySession(town);
    const iss = encodeURIComponent(`${town.ansattporten.issuer}/`);
    const wrong = await fetch(`${town.origin}${paths.staffFrontchannelSignOut}?iss=x&sid=${sid}`);
    assert.equal(wrong.status, 400);
    const front = `${town.origin}${paths.staffFrontchannelSignOut}?iss=${iss}&sid=${sid}`;
    assert.equal((await fetch(front)).status, 200);
    assert.equal((await other.send(paths.desk)).status, 303);

    const { staff: third } = await signInStaff(town.origin, 'saksbehandler-2');
    const token = await town.ansattporten.signLogoutToken({ sid: await onlySession(town) });
    const back = await fetch(town.origin + paths.staffBackchannelSignOut, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    assert.equal(back.status, 204);
    assert.equal((await third.send(paths.desk)).status, 303);
  });

  it('is journalled, without a number anywhere', async () => {
    const { rows } = await town.ownDb.query<{ action: string; n: number }>(
      `select action, count(*)::int as n from journal.entry where actor_kind = 'staff'
        group by action order by action`,
    );
    assert.deepEqual(
      rows.map(({ action }) => action),
      ['staff-signed-in', 'staff-signed-out'],
    );
    assert.ok(!town.log.some((line) => /\d{11}/.test(line)));
  });
});

/** What the issuer calls the one session that there is. */
async function onlySession(town: TestTown): Promise<string> {
  const { rows } = await town.ownDb.query<{ sid: string }>(
    'select issuer_sid as sid from session.staff_session where issuer_sid is not null',
  );
  assert.equal(rows.length, 1);
  return rows[0]?.sid ?? '';
}

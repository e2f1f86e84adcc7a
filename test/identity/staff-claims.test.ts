import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { signInStaff } from '../support/staff-member.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const tooLow = 'Du må logge inn på en sikrere måte';

/** As Entra ID is registered: methods for levels, groups for roles, `oid` for `sub`. */
const likeEntra = {
  STAFF_ASSURANCE: JSON.stringify({ acr: ['high', 'entraid'], amr: ['mfa', 'entraid_mfa'] }),
  STAFF_ROLES: JSON.stringify({
    claim: 'groups',
    map: { 'group-a': 'caseworker', 'group-b': 'decider', 'group-c': 'caseworker' },
  }),
  STAFF_SUBJECT_CLAIM: 'oid',
  STAFF_PID_CLAIM: 'nationalId',
  STAFF_ISSUER_MAY_BE_ABSENT: 'yes',
};

type StaffRow = { subject: string; roles: string[]; known: boolean };

describe('what an employer says of its staff, in other words', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve(likeEntra));
  });
  afterEach(() => town.ansattporten.setForgery(undefined));
  after(() => town.stop());

  const usual = { oid: 'object-1', amr: ['pwd', 'mfa'], groups: ['group-a'], acr: 'entraid' };

  async function signInWith(claims: Record<string, unknown>) {
    town.ansattporten.setForgery({
      idTokenClaims: (truth) => ({ ...truth, ...usual, ...claims }),
    });
    return signInStaff(town.origin, 'saksbehandler-1');
  }

  async function lastSeen(): Promise<StaffRow | undefined> {
    const { rows } = await town.ownDb.query<StaffRow>(
      `select subject, roles, person_id is not null as known from ident.staff
        order by last_seen_at desc limit 1`,
    );
    return rows[0];
  }

  it('is taken by the names that the settings give', async () => {
    const { page } = await signInWith({ groups: ['other', 'group-b', 'group-c', 'group-a'] });
    assert.equal(page.heading, 'Saker');
    const expected = { subject: 'object-1', roles: ['caseworker', 'decider'], known: false };
    assert.deepEqual(await lastSeen(), expected);
    // The number that stands where nobody was told to look is not looked at.
    assert.match(page.body, /sier ikke hvem du er i Folkeregisteret/);
    const nationalId = digitsOf(town.person('many-look-ups'));
    await signInWith({ nationalId });
    assert.deepEqual(await lastSeen(), { ...expected, roles: ['caseworker'], known: true });
  });

  for (const [what, claims] of [
    ['no method', { amr: undefined }],
    ['no such method', { amr: ['pwd'] }],
    ['a part of its name', { amr: ['mf', 'mfa2'] }],
    ['no level', { acr: undefined }],
    ['another level', { acr: 'substantial' }],
    ['several levels at once', { acr: ['high', 'entraid'] }],
  ] as const) {
    it(`is not enough with ${what}: every rule must hold`, async () => {
      const { staff, page } = await signInWith(claims);
      assert.equal(page.status, 403);
      assert.equal(page.heading, tooLow);
      assert.equal((await staff.send(paths.desk)).status, 303);
    });
  }

  it('is enough with one method that is written as a word', async () => {
    assert.equal((await signInWith({ amr: 'entraid_mfa' })).page.heading, 'Saker');
  });

  for (const [what, claims] of [
    ['without the name that is for good', { oid: undefined }],
    ['with an empty one', { oid: '' }],
    ['with a number for one', { oid: 7 }],
    ['without a session to end', { sid: undefined }],
  ] as const) {
    it(`is nobody ${what}`, async () => {
      const { page } = await signInWith(claims);
      assert.equal(page.status, 403);
      assert.equal(page.heading, 'Vi stoppet innloggingen');
    });
  }

  it('may leave the issuer out when it signs somebody out, and never name another', async () => {
    const { staff } = await signInWith({ sid: 'sid-of-one' });
    const front = (query: string) =>
      fetch(`${town.origin}${paths.staffFrontchannelSignOut}?${query}`);
    assert.equal((await front('iss=https://evil.example&sid=sid-of-one')).status, 400);
    assert.equal((await front('iss=&sid=sid-of-one')).status, 400);
    assert.equal((await staff.send(paths.desk)).status, 200);
    const citizens = `${town.origin}${paths.frontchannelSignOut}?sid=sid-of-one`;
    assert.equal((await fetch(citizens)).status, 400, 'ID-porten always says who it is');
    assert.equal((await front('sid=sid-of-one')).status, 200);
    assert.equal((await staff.send(paths.desk)).status, 303);
  });
});

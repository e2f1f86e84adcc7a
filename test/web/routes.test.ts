import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { createCitizen, formTokenOn, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { routesFor, routeTable } from './route-table.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

describe('no route escapes', () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown();
  });
  after(() => town.stop());

  async function signedIn(key: string): Promise<{ citizen: Citizen; token: string }> {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person(key)));
    return { citizen, token: formTokenOn(page) };
  }

  /** Nothing may be drafted, reserved, or read about anybody. */
  async function nothingHappened() {
    for (const table of [
      'reservation.choice',
      'reservation.event',
      'gate.duty',
      'casework.request',
    ]) {
      assert.equal((await town.ownDb.query(`select from ${table}`)).rowCount, 0, table);
    }
    const { rows } = await town.ownDb.query<{ action: string }>(
      `select distinct action from journal.entry where action not in ('signed-in', 'signed-out')`,
    );
    assert.deepEqual(rows, []);
  }

  it('every address of the service has a row that says whom it is for', () => {
    assert.deepEqual(Object.keys(routeTable).sort(), Object.keys(paths).sort());
    assert.equal(new Set(Object.values(paths)).size, Object.keys(paths).length);
  });

  describe('without signing in', () => {
    for (const { address, methods: taken } of routesFor('citizen', 'voice')) {
      it(`${address} is shown to nobody`, async () => {
        for (const prefix of ['', '/nn', '/en']) {
          const asked = `${prefix}${address}?side=2`;
          const answer = await createCitizen(town.origin).send(asked);
          assert.equal(answer.status, 303, asked);
          const signIn = `${prefix}/logg-inn?til=${encodeURIComponent(asked)}`;
          assert.equal(answer.headers.get('location'), signIn);
          assert.equal(await answer.text().then((text) => text.includes('<h1')), false);
        }
        const head = await createCitizen(town.origin).send(address, { method: 'HEAD' });
        assert.equal(head.status, 303);
        await nothingHappened();
      });

      it(`${address} takes nothing from anybody`, async () => {
        for (const method of methods.slice(2)) {
          const answer = await createCitizen(town.origin).send(address, { method });
          assert.ok([401, 403, 404].includes(answer.status), `${method} ${answer.status}`);
          if (method === 'POST' && taken.includes('POST')) assert.equal(answer.status, 401);
        }
        await nothingHappened();
      });
    }

    for (const { address } of routesFor('signed-in')) {
      it(`${address} has nothing to do`, async () => {
        const page = await createCitizen(town.origin).visit(address, {});
        assert.ok(/^Du er (logget ut|ikke lenger logget inn)$/.test(page.heading), page.heading);
        await nothingHappened();
      });
    }

    for (const { address } of routesFor('open').filter(({ name }) => name !== 'signInCallback')) {
      it(`${address} answers all`, async () => {
        const answer = await createCitizen(town.origin).send(address);
        assert.ok([200, 303].includes(answer.status), String(answer.status));
        assert.ok(!(answer.headers.get('location') ?? '').startsWith('/logg-inn'));
      });
    }
  });

  describe('signed in without a right to see', () => {
    let young: Awaited<ReturnType<typeof signedIn>>;
    before(async () => {
      young = await signedIn('child-of-fourteen');
    });

    for (const { address } of routesFor('citizen')) {
      it(`${address} says only how to ask`, async () => {
        const read = await young.citizen.visit(address);
        const sent = await young.citizen.visit(address, { _csrf: young.token });
        for (const page of [read, sent]) {
          assert.equal(page.status, 403);
          assert.equal(page.heading, 'Spør oss, så hjelper vi deg');
        }
        await nothingHappened();
      });
    }

    it('one can ask for another', async () => {
      const form = await young.citizen.visit(paths.requestForAnother);
      assert.equal(form.heading, 'Be om innsyn for en annen person');
      await nothingHappened();
    });

    it('one can stay, and leave', async () => {
      const stay = await young.citizen.visit(paths.extendSession, { _csrf: young.token });
      assert.equal(stay.heading, 'Spør oss, så hjelper vi deg');
      const leave = await young.citizen.visit(paths.signOut, { _csrf: young.token });
      assert.equal(leave.heading, 'Ett steg igjen');
    });
  });

  describe('other systems', () => {
    for (const { address, methods: taken } of routesFor('machine')) {
      it(`${address} asks for a token, and a session is none`, async () => {
        const { citizen, token } = await signedIn('nothing-held');
        for (const authorization of ['', 'Bearer', 'Bearer x.y.z', `Basic ${token}`]) {
          for (const method of taken) {
            const answer = await citizen.send(address, { method, headers: { authorization } });
            assert.equal(answer.status, 401, authorization);
            assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
            assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
            assert.deepEqual(answer.headers.getSetCookie(), []);
          }
        }
      });

      it(`${address} takes no other method`, async () => {
        for (const method of methods) {
          if (taken.some((one) => one === method || (one === 'GET' && method === 'HEAD'))) continue;
          const { status } = await createCitizen(town.origin).send(address, { method });
          assert.ok(status >= 400 && status < 500, `${method} ${status}`);
        }
      });
    }

    for (const { address, methods: taken } of routesFor('issuer')) {
      it(`${address} listens to ID-porten alone`, async () => {
        for (const method of taken) {
          const answer = await createCitizen(town.origin).send(address, { method });
          assert.equal(answer.status, 400);
          assert.equal(await answer.text(), '');
        }
      });
    }
  });

  describe('signed in', () => {
    for (const { address, methods: taken } of routesFor('citizen', 'voice', 'signed-in')) {
      it(`${address} is for ${taken.join(' and ')} alone`, async () => {
        const { citizen, token } = await signedIn('nothing-held');
        const body = new URLSearchParams({ _csrf: token });
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
          if (taken.some((one) => one === method)) continue;
          const answer = await citizen.send(address, {
            method,
            ...(method === 'GET' ? {} : { body }),
          });
          assert.equal(answer.status, 404, method);
        }
      });
    }
  });
});

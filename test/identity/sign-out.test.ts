import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createCitizen, textOf, type Page } from '../support/citizen.ts';
import { somebodyWaits } from '../support/lock-wait.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('signing out', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('expired-codes'));
  });
  beforeEach(async () => {
    await town.ownDb.query('delete from session.session');
  });
  after(() => town.stop());

  async function signedIn(number = digits) {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(number);
    const holds = async () => (await citizen.send('/hvem')).status === 200;
    return { citizen, page, holds };
  }

  async function sidOfIdporten(): Promise<string> {
    const { rows } = await town.ownDb.query<{ idporten_sid: string }>(
      'select idporten_sid from session.session where person_id is not null',
    );
    assert.equal(rows.length, 1);
    return rows[0]?.idporten_sid ?? '';
  }

  async function storedSessions(): Promise<number> {
    return (await town.ownDb.query('select from session.session')).rowCount ?? 0;
  }

  describe('here', () => {
    it('ends the session at once, before anything is asked of ID-porten', async () => {
      const { citizen, page } = await signedIn();
      const cookie = citizen.cookie('__Host-innsyn') ?? '';
      const finish = await citizen.submit(page, {}, '/logg-ut');
      assert.equal(finish.heading, 'Ett steg igjen');
      assert.equal(await storedSessions(), 0);
      const thief = createCitizen(town.origin);
      thief.setCookie('__Host-innsyn', cookie);
      assert.equal((await thief.send('/oversikt')).status, 303);
    });

    it('sends the ID token to ID-porten in a form, and in no address', async () => {
      const { citizen, page } = await signedIn();
      const finish = await citizen.submit(page, {}, '/logg-ut');
      const [, form = ''] = /(<form[^>]*>)\s*<input[^>]*id_token_hint/.exec(finish.body) ?? [];
      assert.match(form, /method="post"/);
      assert.equal(textOf(/action="([^"]*)"/.exec(form)?.[1] ?? ''), endSessionEndpoint());
      const policy = finish.headers.get('content-security-policy') ?? '';
      assert.ok(policy.includes(`form-action 'self' ${town.idporten.issuer};`), policy);
      assert.doesNotMatch(finish.body, /(href|src|action)="[^"]*eyJ/);
      assert.equal(finish.headers.get('location'), null);
    });

    it('ends ID-porten’s session with it, and comes back', async () => {
      const { citizen, page } = await signedIn();
      const finish = await citizen.submit(page, {}, '/logg-ut');
      const there = await citizen.submit(finish, {}, endSessionEndpoint());
      assert.doesNotMatch(there.url.href, /eyJ/);
      const back = await citizen.submit(there);
      assert.equal(back.url.pathname, '/logg-ut/ferdig');
      assert.equal(back.heading, 'Du er logget ut');
      assert.ok(!back.url.search.includes('eyJ'));
      const again = await citizen.visit('/oversikt');
      assert.match(again.body, /Velg hvem du vil logge inn som/, 'nobody is let in silently');
    });

    it('is written in the journal', async () => {
      const count = async () => {
        const signedOut = `select from journal.entry where action = 'signed-out'`;
        return (await town.ownDb.query(signedOut)).rowCount ?? 0;
      };
      const earlier = await count();
      const { citizen, page } = await signedIn();
      await citizen.submit(page, {}, '/logg-ut');
      assert.equal(await count(), earlier + 1);
    });

    it('is open to whoever may see nothing', async () => {
      const { citizen, page } = await signedIn(digitsOf(town.person('child-of-eight')));
      assert.equal(page.status, 403);
      const finish = await citizen.submit(page, {}, '/logg-ut');
      assert.equal(finish.heading, 'Ett steg igjen');
      assert.equal(await storedSessions(), 0);
    });

    it('takes a form: a link signs nobody out', async () => {
      const { citizen, holds } = await signedIn();
      assert.equal((await citizen.send('/logg-ut')).status, 404);
      assert.ok(await holds());
    });
  });

  describe('at ID-porten', () => {
    it('ends our session too', async () => {
      const { citizen, holds } = await signedIn();
      const home = await citizen.visit(town.idporten.issuer);
      const page = await citizen.submit(home);
      await citizen.submit(page);
      assert.ok(!(await holds()));
      assert.equal(await storedSessions(), 0);
    });

    it('is told of in a frame, without our cookie', async () => {
      const { citizen, holds } = await signedIn();
      const home = await citizen.visit(town.idporten.issuer);
      const frame = frameOn(await citizen.submit(home));
      assert.equal(frame.origin + frame.pathname, `${town.origin}/logg-ut/front`);
      assert.equal(frame.searchParams.get('iss'), `${town.idporten.issuer}/`, 'with a slash');
      const answer = await fetch(frame);
      assert.equal(answer.status, 200);
      assert.ok(!(await holds()));
    });
  });

  describe('from the front channel', () => {
    const notice = (iss: string, sid: string) =>
      fetch(`${town.origin}/logg-ut/front?${new URLSearchParams({ iss, sid }).toString()}`);

    for (const slash of ['/', '']) {
      it(`knows the issuer ${slash === '' ? 'without' : 'with'} a slash at its end`, async () => {
        const { holds } = await signedIn();
        const answer = await notice(town.idporten.issuer + slash, await sidOfIdporten());
        assert.equal(answer.status, 200);
        assert.ok(!(await holds()));
      });
    }

    it('ends the session it names, and no other', async () => {
      const first = await signedIn();
      const sid = await sidOfIdporten();
      const second = await signedIn();
      await notice(town.idporten.issuer, sid);
      assert.ok(!(await first.holds()));
      assert.ok(await second.holds());
    });

    it('answers alike when it knows no such session', async () => {
      const { holds } = await signedIn();
      const answer = await notice(town.idporten.issuer, 'nobody');
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), '');
      assert.ok(await holds());
    });

    it('listens to nobody but ID-porten', async () => {
      const { holds } = await signedIn();
      const sid = await sidOfIdporten();
      for (const issuer of ['https://evil.example', '', `${town.idporten.issuer}//`]) {
        assert.equal((await notice(issuer, sid)).status, 400, issuer);
      }
      const two = `iss=${town.idporten.issuer}&sid=${sid}&sid=${sid}`;
      assert.equal((await fetch(`${town.origin}/logg-ut/front?${two}`)).status, 400);
      assert.equal((await fetch(`${town.origin}/logg-ut/front?sid=${sid}`)).status, 400);
      assert.ok(await holds());
    });

    it('is not undone by a page that was still on its way', async () => {
      const { citizen, holds } = await signedIn();
      const sid = await sidOfIdporten();
      const client = await town.ownDb.connect();
      await client.query('begin');
      await client.query('lock table journal.entry in exclusive mode');
      const underWay = citizen.visit('/oversikt');
      await somebodyWaits(town.ownDb);
      await notice(town.idporten.issuer, sid);
      await client.query('commit');
      client.release();
      assert.equal((await underWay).status, 200, 'what was begun is answered');
      assert.ok(!(await holds()));
      assert.equal(await storedSessions(), 0);
    });

    it('may be framed by ID-porten’s pages, and holds nothing', async () => {
      const answer = await notice(town.idporten.issuer, 'nobody');
      const policy = answer.headers.get('content-security-policy');
      assert.equal(policy, `default-src 'none'; frame-ancestors ${town.idporten.issuer}`);
      assert.equal(answer.headers.get('x-frame-options'), null);
      assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
      assert.deepEqual(answer.headers.getSetCookie(), []);
    });
  });

  function endSessionEndpoint(): string {
    return `${town.idporten.issuer}/logout`;
  }

  function frameOn({ body }: Page): URL {
    return new URL(textOf(/<iframe[^>]* src="([^"]+)"/.exec(body)?.[1] ?? ''));
  }
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const cookieName = '__Host-innsyn';

/** The id inside the signed cookie `s:<id>.<signature>`. */
function sessionIdIn(cookie: string | undefined): string {
  return /^s:([^.]+)\./.exec(decodeURIComponent(cookie ?? ''))?.[1] ?? '';
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

describe('signing in with ID-porten', () => {
  let town: TestTown;
  let digits: string;
  before(async () => {
    town = await startTestTown();
    digits = digitsOf(town.person('pupil-in-all-five-sources'));
  });
  after(() => town.stop());

  async function storedSessions() {
    const { rows } = await town.ownDb.query<{ sid: string; sess: unknown }>(
      'select sid, sess from session.session',
    );
    return rows;
  }

  for (const asked of [
    '/oversikt',
    '/opplysninger/tannhelse?side=1',
    '/nn/reservasjoner',
    '/en/hvem?side=2',
  ]) {
    it(`leads to the page that was asked for: ${asked}`, async () => {
      const page = await createCitizen(town.origin).signIn(digits, asked);
      assert.equal(page.url.href, town.origin + asked);
      assert.equal(page.status, 200);
    });
  }

  it('greets by the name in the population register', async () => {
    const page = await createCitizen(town.origin).signIn(digits);
    assert.match(page.body, /Modig Bekk/);
  });

  it('speaks at ID-porten the language of the page', async () => {
    for (const [path, words] of [
      ['/oversikt', 'Velg hvem du vil logge inn som.'],
      ['/nn/oversikt', 'Vel kven du vil logge inn som.'],
      ['/nn/logg-inn', 'Vel kven du vil logge inn som.'],
      ['/en/oversikt', 'Choose whom you want to sign in as.'],
    ] as const) {
      const login = await createCitizen(town.origin).visit(path);
      assert.equal(login.url.origin, town.idporten.issuer);
      assert.ok(login.body.includes(words), path);
    }
  });

  it('takes one to the overview when no page was asked for', async () => {
    for (const language of ['', '/nn', '/en']) {
      const page = await createCitizen(town.origin).signIn(digits, `${language}/logg-inn`);
      assert.equal(page.url.pathname, `${language}/oversikt`);
    }
  });

  it('lets the browser carry only the reference of what was announced beforehand', async () => {
    const answer = await createCitizen(town.origin).send('/logg-inn');
    const to = new URL(answer.headers.get('location') ?? '');
    assert.equal(answer.status, 303);
    assert.equal(to.origin, town.idporten.issuer);
    assert.deepEqual([...to.searchParams.keys()].sort(), ['client_id', 'request_uri']);
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
  });

  it('sets one cookie, for this host alone and out of reach of scripts', async () => {
    const answer = await createCitizen(town.origin).send('/logg-inn');
    const [line = '', ...others] = answer.headers.getSetCookie();
    assert.deepEqual(others, []);
    assert.match(line, /^__Host-innsyn=s%3A/);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
      assert.ok(line.split('; ').includes(part), `${part} in ${line}`);
    }
    assert.doesNotMatch(line, /Domain=/i);
  });

  it('stores the hash of a session id, and neither the id, the number nor the ID token', async () => {
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digits);
    const id = sessionIdIn(citizen.cookie(cookieName));
    assert.ok(id.length >= 32);
    const stored = await storedSessions();
    assert.ok(stored.some(({ sid }) => sid === hashOf(id)));
    const everything = JSON.stringify(stored);
    assert.ok(!everything.includes(id));
    assert.ok(!everything.includes(digits));
    assert.ok(!/eyJ[\w-]+\.eyJ/.test(everything), 'a token stands in the open');
  });

  it('gives a new session id, so that a planted one is worth nothing', async () => {
    const citizen = createCitizen(town.origin);
    const callback = await citizen.callback(digits);
    const planted = citizen.cookie(cookieName) ?? '';
    await citizen.visit(callback);
    const renewed = citizen.cookie(cookieName);
    assert.notEqual(sessionIdIn(renewed), sessionIdIn(planted));

    const thief = createCitizen(town.origin);
    thief.setCookie(cookieName, planted);
    const sent = await thief.send('/oversikt');
    assert.equal(sent.status, 303, 'the thief has to sign in');
    const sids = (await storedSessions()).map(({ sid }) => sid);
    assert.ok(!sids.includes(hashOf(sessionIdIn(planted))));
  });

  it('lets the first of two tabs in, and tells the second to try again', async () => {
    const citizen = createCitizen(town.origin);
    const tabs = [await citizen.visit('/hvem'), await citizen.visit('/rapport')] as const;
    const as = { number: digits, level: 'idporten-loa-high' };
    const first = await citizen.submit(tabs[0], as);
    assert.equal(first.url.pathname, '/hvem');
    const late = await citizen.submit(tabs[1], as);
    assert.equal(late.status, 400, 'the first sign-in took the place of the second');
    assert.equal((await citizen.visit('/oversikt')).status, 200, 'and it still holds');
  });

  it('is written in the journal, and in the log as an event alone', async () => {
    const count = async () => {
      const { rows } = await town.ownDb.query<{ n: number }>(
        `select count(*)::int as n from journal.entry
          where action = 'signed-in' and actor_person_id = subject_person_id`,
      );
      return rows[0]?.n ?? 0;
    };
    const earlier = await count();
    town.log.length = 0;
    await createCitizen(town.origin).signIn(digits);
    assert.equal(await count(), earlier + 1);
    assert.ok(town.log.some((line) => line.includes('"msg":"signed-in"')));
    assert.doesNotMatch(town.log.join(), /\d{11}/);
  });

  it('asks to wait a minute after sixty tries from one address', async () => {
    const citizen = createCitizen(town.origin);
    const statuses = new Set<number>();
    for (let tries = 0; tries < 61; tries++) {
      statuses.add((await citizen.send('/logg-inn/retur?state=none')).status);
    }
    assert.deepEqual([...statuses], [400, 429]);
    const page = await citizen.visit('/logg-inn');
    assert.equal(page.heading, 'For mange forsøk på kort tid');
    assert.ok(Number(page.headers.get('retry-after')) > 0);
    assert.equal((await createCitizen(town.origin).send('/logg-inn')).status, 303, 'others may');
  });
});

import assert from 'node:assert/strict';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createCitizen, formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

const forged = 'Skjemaet ble ikke sendt fra vår side';
const form = '/reservasjoner/ny';

describe('a form', () => {
  let town: TestTown;
  let citizen: Citizen;
  let token: string;
  before(async () => {
    town = await startTestTown();
    citizen = createCitizen(town.origin);
    token = formTokenOn(await citizen.signIn(digitsOf(town.person('father')), form));
  });
  beforeEach(async () => {
    await town.ownDb.query('delete from reservation.choice');
  });
  after(() => town.stop());

  function fields(more: Record<string, string> = {}): URLSearchParams {
    return new URLSearchParams({ valg: 'release-secondary', ...more });
  }

  async function drafts(): Promise<number> {
    return (await town.ownDb.query('select from reservation.choice')).rowCount ?? 0;
  }

  async function isRefused(answer: Response, { status = 403, heading = forged } = {}) {
    const body = await answer.text();
    assert.equal(answer.status, status);
    assert.equal(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? ''), heading);
    assert.equal(await drafts(), 0, 'nothing is changed');
    assert.equal((await citizen.visit(form)).status, 200, 'and one is still signed in');
  }

  function send(body: URLSearchParams | string, headers: Record<string, string> = {}) {
    return citizen.send(form, { method: 'POST', body, headers });
  }

  it('from our own page is taken', async () => {
    const answer = await send(fields({ _csrf: token }));
    assert.equal(answer.status, 303);
    assert.equal(await drafts(), 1);
  });

  const wrongTokens: [string, () => string][] = [
    ['no token', () => ''],
    ['a forged token', () => 'a'.repeat(token.length)],
    ['a shortened token', () => token.slice(0, -1)],
    ['a lengthened token', () => `${token}a`],
  ];
  for (const [name, make] of wrongTokens) {
    it(`with ${name} changes nothing`, async () => {
      await isRefused(await send(fields({ _csrf: make() })));
    });
  }

  it('without the field for the token, or with two, changes nothing', async () => {
    await isRefused(await send(fields()));
    const two = fields({ _csrf: token });
    two.append('_csrf', token);
    await isRefused(await send(two));
  });

  it('with somebody else’s token changes nothing', async () => {
    const other = createCitizen(town.origin);
    const theirs = formTokenOn(await other.signIn(digitsOf(town.person('sami-name')), form));
    await isRefused(await send(fields({ _csrf: theirs })));
  });

  it('with the token anywhere but in the form changes nothing', async () => {
    await isRefused(
      await citizen.send(`${form}?_csrf=${token}`, {
        method: 'POST',
        body: fields(),
        headers: { 'x-csrf-token': token, 'csrf-token': token },
      }),
    );
  });

  it('is given another token after the next sign-in', async () => {
    const later = createCitizen(town.origin);
    const digits = digitsOf(town.person('sami-name'));
    const first = formTokenOn(await later.signIn(digits, form));
    await town.ownDb.query(`delete from session.session where sess ->> 'csrfToken' = $1`, [first]);
    const second = formTokenOn(await later.visit(form));
    assert.notEqual(second, first);
  });

  for (const site of ['cross-site', 'same-site', 'none', '']) {
    it(`that the browser says is «${site}» changes nothing, even with the right token`, async () => {
      await isRefused(await send(fields({ _csrf: token }), { 'sec-fetch-site': site }));
    });
  }

  it('from a browser that tells only its origin is judged by that', async () => {
    assert.equal((await sendFromOldBrowser({ origin: town.origin })).status, 303);
    assert.equal(await drafts(), 1);
    await town.ownDb.query('delete from reservation.choice');
    const others = ['https://evil.example', 'null', town.origin.replace('127.0.0.1', 'localhost')];
    for (const headers of [...others.map((origin) => ({ origin })), {}]) {
      const { status, body } = await sendFromOldBrowser(headers);
      assert.equal(status, 403, JSON.stringify(headers));
      assert.ok(body.includes(forged));
    }
    assert.equal(await drafts(), 0);
  });

  it('that is far too large is refused in words', async () => {
    const tooLarge = { status: 413, heading: 'Det som ble sendt, er for stort' };
    await isRefused(await send(fields({ _csrf: token, more: 'x'.repeat(21_000) })), tooLarge);
    const many = fields({ _csrf: token });
    for (let n = 0; n < 60; n++) many.append('valg', 'release-identified');
    await isRefused(await send(many), tooLarge);
  });

  it('in another shape than a form’s changes nothing', async () => {
    const asJson = JSON.stringify({ _csrf: token, valg: 'release-secondary' });
    await isRefused(await send(asJson, { 'content-type': 'application/json' }));
    await isRefused(await send(asJson, { 'content-type': 'text/plain' }));
    const odd = { 'content-type': 'application/x-www-form-urlencoded; charset=odd' };
    const unread = { status: 400, heading: 'Vi forsto ikke det som ble sendt' };
    await isRefused(await send(fields({ _csrf: token }).toString(), odd), unread);
  });

  it('carries its token on every page that has one, and sends it nowhere else', async () => {
    for (const path of ['/oversikt', '/hvem', form, '/reservasjoner', '/rapport', '/personvern']) {
      const page = await citizen.visit(path);
      const forms = page.body.match(/<form\b.*?<\/form>/gs) ?? [];
      assert.ok(forms.length >= 2, path);
      for (const one of forms) {
        assert.match(one, /method="post"/);
        assert.match(one, /action="\/[a-z]/, 'to an address of ours');
        assert.ok(one.includes(`name="_csrf" value="${token}"`), one);
      }
      assert.equal(page.body.split(token).length - 1, forms.length);
    }
  });

  it('in nynorsk or English is refused in that language', async () => {
    for (const [language, heading] of [
      ['nn', /^Skjemaet .* ikkje sendt frå /],
      ['en', /^The form was not sent from our /],
    ] as const) {
      const page = await citizen.visit(`/${language}${form}`, { valg: 'release-secondary' });
      assert.equal(page.status, 403);
      assert.match(page.body, new RegExp(`<html lang="${language}"`));
      assert.match(page.heading, heading);
    }
  });

  /** Without what newer browsers add by themselves, which `fetch` does too. */
  async function sendFromOldBrowser(headers: Record<string, string>) {
    const { hostname, port } = new URL(town.origin);
    const cookie = `__Host-innsyn=${citizen.cookie('__Host-innsyn') ?? ''}`;
    const type = 'application/x-www-form-urlencoded';
    const sent = request({
      ...{ hostname, port, path: form, method: 'POST' },
      headers: { ...headers, cookie, 'content-type': type },
    });
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject);
      sent.end(fields({ _csrf: token }).toString());
    });
    return { status: answer.statusCode, body: await text(answer) };
  }
});

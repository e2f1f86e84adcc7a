import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { sessionCookie } from '../../src/web/sessions.ts';
import { createCitizen, formTokenOn, textOf, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  ask,
  asking,
  hiddenOn,
  multipart,
  multipartType,
  pdf,
  png,
  post,
  referenceIn,
  requestAbout,
  signedInToAsk,
  storedIn,
  type Attachment,
} from './asking.ts';

const megabyte = 1024 * 1024;
const aPdfOf = (bytes: number) => Buffer.concat([pdf, Buffer.alloc(bytes - pdf.length, 'x')]);
const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0'), Buffer.alloc(60)]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

describe('what is refused', () => {
  let citizen: Citizen;
  let fields: Record<string, string>;
  before(async () => {
    citizen = await signedInToAsk(town, 'nothing-held');
    fields = requestAbout(digitsOf(town.person('father')));
  });
  beforeEach(() => town.clock.move(1000));
  afterEach(async () => {
    assert.deepEqual(await storedIn(town), { requests: 0, words: 0, documents: 0, journalled: 0 });
  });

  const refused: [string, number, RegExp, Attachment[]][] = [
    ['a script in SVG', 422, /«a.svg» er ikke en PDF/, [{ name: 'a.svg', bytes: svg }]],
    ['SVG that says PNG', 422, /«a.png» er ikke/, [{ name: 'a.png', bytes: svg }]],
    ['HTML', 422, /«a.pdf» er ikke/, [{ name: 'a.pdf', bytes: '<!doctype html><h1>x' }]],
    ['a zip named .pdf', 422, /«a.pdf» er ikke/, [{ name: 'a.pdf', bytes: zip }]],
    ['half a PNG', 422, /«a.png» er ikke/, [{ name: 'a.png', bytes: png.subarray(0, 4) }]],
    ['nothing at all', 422, /«a.pdf» er tom/, [{ name: 'a.pdf', bytes: '' }]],
    ['a markup name', 422, /«<b>x<b>» er ikke/, [{ name: '<b>x<b>', bytes: svg }]],
    ['30 MB', 413, /større enn 10 MB/, [{ name: 'a.pdf', bytes: aPdfOf(30 * megabyte) }]],
    [
      '27 MB in three',
      413,
      /til sammen større enn 25 MB/,
      [1, 2, 3].map((n) => ({ name: `${n}.pdf`, bytes: aPdfOf(9 * megabyte) })),
    ],
    [
      'six files',
      422,
      /Du kan legge ved 5 filer/,
      [1, 2, 3, 4, 5, 6].map((n) => ({ name: `${n}.pdf`, bytes: pdf })),
    ],
  ];
  for (const [what, status, said, files] of refused) {
    it(`${what} is refused beside the field, and the words are kept`, async () => {
      const answer = await ask(citizen, fields, files);
      assert.equal(answer.status, status);
      const body = await answer.text();
      assert.match(textOf(body), said);
      assert.match(body, /<div id="documents-feil">/);
      assert.match(body, /<a class="ds-link" href="#documents">/);
      assert.ok(body.includes('Tante Sofie') && body.includes('etter slaget'));
      assert.match(body, /value="next-of-kin" checked/);
      assert.match(textOf(body), /Velg filene på nytt/);
      assert.doesNotMatch(body, /<script>|<b>x/);
      assert.ok(body.length < 150_000);
    });
  }

  it('more than a hundred megabytes is not read at all', async () => {
    const { hostname, port } = new URL(town.origin);
    const sent = request({
      ...{ hostname, port, path: asking, method: 'POST' },
      headers: {
        cookie: `${sessionCookie}=${citizen.cookie(sessionCookie) ?? ''}`,
        'sec-fetch-site': 'same-origin',
        'content-type': multipartType,
        'content-length': 200 * megabyte,
      },
    });
    sent.flushHeaders();
    const status = await new Promise((resolve, reject) => {
      sent.once('response', (answer) => resolve(answer.statusCode)).once('error', reject);
    });
    sent.destroy();
    assert.equal(status, 413);
  });

  it('what is missing is asked for, each beside its field', async () => {
    const answer = await ask(citizen, {});
    const body = await answer.text();
    assert.equal(answer.status, 422);
    for (const field of ['number', 'name', 'relation', 'reason']) {
      assert.match(body, new RegExp(`href="#${field}"`));
      assert.match(body, new RegExp(`id="${field}-feil"`));
    }
    assert.doesNotMatch(textOf(body), /Velg filene på nytt/);
  });

  it('a number that cannot be one comes back in its field, and nowhere else', async () => {
    const typed = '010180 12345';
    const answer = await ask(citizen, { ...fields, nummer: typed });
    const body = await answer.text();
    assert.equal(answer.status, 422);
    assert.equal(body.split(typed).length, 2);
    assert.match(body, new RegExp(`name="nummer" value="${typed}"`));
    assert.ok(!town.log.join().includes(typed));
  });

  it('words that are too long', async () => {
    const long = { ...fields, begrunnelse: 'å'.repeat(4001), navn: 'x'.repeat(201) };
    const answer = await ask(citizen, long);
    const body = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(textOf(body), /Begrunnelsen er for lang.*Navnet er for langt|Navnet er for langt/);
    assert.ok(body.includes(long.begrunnelse));
  });

  it('broken forms', async () => {
    const whole = multipart({ ...hiddenOn(await citizen.visit(asking)), ...fields });
    const headers = { 'content-type': 'multipart/form-data' };
    for (const answer of [
      await post(citizen, whole, headers),
      await post(citizen, whole.subarray(0, -20)),
      await post(citizen, Buffer.from('no parts')),
      await post(citizen, whole, { 'content-type': 'multipart/form-data; boundary=other' }),
    ]) {
      assert.ok([400, 403].includes(answer.status), String(answer.status));
      assert.match(await answer.text(), /<h1/);
    }
  });

  it('a form that stops halfway', async () => {
    const whole = multipart({ ...hiddenOn(await citizen.visit(asking)), ...fields }, [
      { name: 'a.pdf', bytes: aPdfOf(megabyte) },
    ]);
    const { hostname, port } = new URL(town.origin);
    const sent = request({
      ...{ hostname, port, path: asking, method: 'POST' },
      headers: {
        cookie: `${sessionCookie}=${citizen.cookie(sessionCookie) ?? ''}`,
        'sec-fetch-site': 'same-origin',
        'content-type': multipartType,
        'content-length': whole.length,
      },
    });
    sent.on('error', () => undefined);
    await new Promise((resolve) => sent.write(whole.subarray(0, whole.length / 2), resolve));
    sent.destroy();
    await new Promise((resolve) => sent.once('close', resolve));
    assert.equal((await citizen.visit(asking)).status, 200);
  });

  it('a form that is not from our page, with its words shown to nobody', async () => {
    const hidden = hiddenOn(await citizen.visit(asking));
    const body = multipart({ ...hidden, ...fields }, [{ name: 'a.pdf', bytes: pdf }]);
    for (const site of ['cross-site', 'same-site', 'none']) {
      const answer = await post(citizen, body, { 'sec-fetch-site': site });
      assert.equal(answer.status, 403);
      assert.doesNotMatch(await answer.text(), /Sofie/);
    }
  });

  it('a form without our token, or with one from before, whose words are shown again', async () => {
    const other = await signedInToAsk(town, 'father');
    const hidden = hiddenOn(await other.visit(asking));
    const asker = await signedInToAsk(town, 'sami-name');
    for (const sent of [fields, { ...hidden, ...fields }]) {
      const answer = await post(asker, multipart(sent, [{ name: 'a.pdf', bytes: pdf }]));
      assert.equal(answer.status, 403);
      const body = await answer.text();
      assert.match(textOf(body), /Ingenting er sendt/);
      assert.ok(body.includes('etter slaget'));
    }
  });

  it('the whole, when one document cannot be stored', async () => {
    const table = 'alter table casework.document';
    await town.ownDb.query(`${table} add constraint broken check (place < 2)`);
    const asker = await signedInToAsk(town, 'father');
    const answer = await ask(asker, fields, [
      { name: 'a.pdf', bytes: pdf },
      { name: 'b.pdf', bytes: pdf },
    ]);
    assert.equal(answer.status, 500);
    assert.ok(!town.log.join().includes(fields['nummer'] ?? ''));
    await town.ownDb.query(`${table} drop constraint broken`);
  });

  it('a form after the session, which says so', async () => {
    const leaving = await signedInToAsk(town, 'father');
    const hidden = hiddenOn(await leaving.visit(asking));
    leaving.forgetCookies();
    const answer = await post(leaving, multipart({ ...hidden, ...fields }));
    assert.equal(answer.status, 401);
    const body = await answer.text();
    assert.match(textOf(body), /Du er ikke lenger logget inn.*kopier det du skrev/);
    assert.doesNotMatch(body, /Sofie/);
  });
});

describe('what is taken in', () => {
  it('is told by its content: a PDF that says PNG, and one that is more than a PDF', async () => {
    const citizen = await signedInToAsk(town, 'sami-name');
    const polyglot = Buffer.concat([pdf, zip, Buffer.from('<script>alert(1)</script>')]);
    const answer = await ask(citizen, requestAbout(digitsOf(town.person('father'))), [
      { name: 'x.png', bytes: pdf, type: 'image/png' },
      { name: `${'å'.repeat(300)}.html`, bytes: polyglot, type: 'text/html' },
    ]);
    const page = await citizen.visit(`/saker/sak?ref=${referenceIn(answer)}`);
    assert.match(textOf(page.body), /x\.png \(PDF, 1 kB\)/);
    assert.doesNotMatch(page.body, /å{151}/);
    const file = await citizen.send(`/saker/vedlegg?ref=${referenceIn(answer)}&nr=2`);
    assert.match(file.headers.get('content-disposition') ?? '', /-2\.pdf"$/);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), polyglot);
  });

  it('is five files of 25 MB at most', async () => {
    const citizen = await signedInToAsk(town, 'sami-name');
    const files = [10, 10, 4, 0.5, 0.5].map((size, n) => ({
      name: `${n}.pdf`,
      bytes: aPdfOf(size * megabyte),
    }));
    const answer = await ask(citizen, requestAbout(digitsOf(town.person('father'))), files);
    assert.equal(answer.status, 303);
    const { rows } = await town.ownDb.query<{ n: number }>(
      `select sum(byte_length)::int as n from casework.document
         join casework.request using (request_id) where reference = $1`,
      [referenceIn(answer)],
    );
    assert.equal(rows[0]?.n, 25 * megabyte);
  });

  it('is not taken in by the hundred', async () => {
    const citizen = await signedInToAsk(town, 'five-thousand-rows');
    const body = multipart({ _csrf: formTokenOn(await citizen.visit(asking)) });
    const statuses = [];
    for (let n = 0; n < 21; n++) statuses.push((await post(citizen, body)).status);
    assert.deepEqual([...new Set(statuses.slice(0, 20))], [422]);
    assert.equal(statuses.at(-1), 429);
    const stranger = createCitizen(town.origin);
    assert.equal((await stranger.send(asking)).status, 303);
  });
});

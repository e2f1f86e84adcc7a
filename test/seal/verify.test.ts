import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { reportShape } from '../../src/report/report-shape.ts';
import { signedIn } from '../reservation/chooser.ts';
import { createCitizen, textOf, type Citizen } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { isSignedBy, readSignature } from './signature-reading.ts';
import { formWith, head, upload, uploadType } from './uploading.ts';

const key = 'pupil-in-all-five-sources';

describe('«Er dokumentet ekte?»', () => {
  let town: TestTown;
  let citizen: Citizen;
  const files = new Map<string, Buffer>();
  let code = '';
  before(async () => {
    town = await startTestTown();
    citizen = await signedIn(town, key);
    for (const format of ['pdf', 'json', 'csv']) {
      const answer = await citizen.send(`/rapport/${format}`);
      assert.equal(answer.status, 200);
      files.set(format, Buffer.from(await answer.arrayBuffer()));
    }
    const model: unknown = JSON.parse(fileIn('json').toString());
    code = reportShape.partial().loose().parse(model).verificationCode ?? '';
    assert.match(code, /^(\w{4}-){3}\w{4}$/);
  });
  after(() => town.stop());
  const fileIn = (format: string) => files.get(format) ?? Buffer.alloc(0);
  const anybody = () => createCitizen(town.origin);

  for (const [path, genuine, kind] of [
    ['/verifiser', 'Filen er ekte', 'Innsynsrapport fra KPR'],
    ['/nn/verifiser', 'Fila er ekte', 'Innsynsrapport frå KPR'],
    ['/en/verifiser', 'The file is genuine', 'Access report from KPR'],
  ] as const) {
    it(`knows every file as it was downloaded, at ${path}`, async () => {
      for (const [format, bytes] of files) {
        const answer = await upload(anybody(), formWith(bytes, `rapport.${format}`), { path });
        assert.equal(answer.status, 200);
        assert.equal(answer.heading, genuine);
        assert.ok(answer.words.includes(kind), answer.words);
        assert.equal(answer.headers.get('set-cookie'), null, 'no session is made');
      }
    });
  }

  it('says of a code when and what, and never about whom', async () => {
    const page = await anybody().visit('/verifiser', { kode: code.toLowerCase() });
    assert.equal(page.status, 200);
    assert.match(textOf(page.body), /Koden er fra oss/);
    assert.match(textOf(page.body), /JSON.*Bokmål/);
    const zip = await upload(anybody(), formWith(fileIn('csv')));
    assert.match(zip.words, /Zip-fil Språk/, 'parts of a large PDF are one too');
    const { rows } = await town.ownDb.query<{ reference: string }>(
      `select reference from seal.issued_document where format = 'json'`,
    );
    assert.ok(page.body.includes(rows[0]?.reference ?? '?'));
    const { first, last } = town.person(key).names;
    for (const name of [first, last]) assert.ok(!page.body.includes(name));
    const unknown = await anybody().visit('/verifiser', { kode: 'CCCC-CCCC-CCCC-CCCC' });
    assert.equal(unknown.status, 200);
    assert.match(textOf(unknown.body), /Vi kjenner ikke koden/);
    const none = await anybody().visit('/verifiser', { kode: '  ' });
    assert.equal(none.status, 400);
    assert.match(textOf(none.body), /Du har ikke skrevet en kode/);
  });

  it('seals the PDF with the certificate of the settings', () => {
    const [own] = town.config.seal.chain;
    assert.ok(isSignedBy(own.publicKey, readSignature(fileIn('pdf'))));
  });

  it('tells what names a document of ours and is not it from what is none', async () => {
    for (const format of ['pdf', 'json', 'csv']) {
      const changed = Buffer.from(fileIn(format));
      const at = Math.floor(changed.length / 3);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      assert.equal((await upload(anybody(), formWith(changed))).heading, 'Filen er endret', format);
    }
    const cut = fileIn('pdf').subarray(0, -1_000);
    assert.equal((await upload(anybody(), formWith(cut))).heading, 'Filen er endret');
    for (const foreign of ['%PDF-1.7\n%%EOF', 'KPR-CCCCDDDD', '\0'.repeat(100_000)]) {
      const answer = await upload(anybody(), formWith(Buffer.from(foreign)));
      assert.equal(answer.status, 200);
      assert.equal(answer.heading, 'Vi kjenner ikke igjen filen');
    }
  });

  it('answers who is signed in as anybody else, and keeps them signed in', async () => {
    const answer = await upload(citizen, formWith(fileIn('pdf')));
    assert.equal(answer.heading, 'Filen er ekte');
    assert.equal((await citizen.visit('/oversikt')).url.pathname, '/oversikt');
  });

  it('answers in words what is no file at all', async () => {
    const form = formWith(fileIn('pdf'));
    for (const [body, heading, headers] of [
      [formWith(Buffer.alloc(0)), 'Filen er tom', {}],
      [formWith(Buffer.alloc(0), ''), 'Du har ikke valgt en fil', {}],
      [formWith(Buffer.from('x'), 'a.pdf', 'annet'), 'Du har ikke valgt en fil', {}],
      [form.subarray(0, form.length / 2), 'Filen kom ikke hel frem', {}],
      [Buffer.from('tull'), 'Filen kom ikke hel frem', {}],
      [Buffer.alloc(0), 'Filen kom ikke hel frem', {}],
      [form, 'Filen kom ikke hel frem', { 'content-type': 'multipart/form-data' }],
      [form, 'Filen kom ikke hel frem', { 'content-type': 'multipart/form-data; boundary=x' }],
    ] as const) {
      const answer = await upload(anybody(), body, { headers });
      assert.equal(answer.heading, heading, body.subarray(0, 80).toString());
      assert.equal(answer.status, 400);
      assert.doesNotMatch(answer.page, /\bat .*\.ts:|Error/);
    }
  });

  it('says of what is too large that it is, said beforehand or found on the way', async () => {
    const declared = await send({ 'content-length': 300 * 1024 * 1024 }, 1);
    assert.equal(declared.status, 413);
    assert.match(textOf(declared.body), /Filen er for stor/);
    const found = await send({ 'transfer-encoding': 'chunked' }, 201);
    assert.equal(found.status, 413);
    assert.match(textOf(found.body), /Filen er for stor/);
  });

  /** Sends so many MB, and hears what is answered. */
  function send(headers: Record<string, string | number>, megabytes: number) {
    const { hostname, port } = new URL(town.origin);
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request({
        ...{ hostname, port, path: '/verifiser', method: 'POST' },
        headers: {
          ...{ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '10.9.9.9' },
          ...{ 'content-type': uploadType, ...headers },
        },
      });
      sent.on('error', reject);
      sent.on('response', (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.on('end', () => {
          sent.off('error', reject).on('error', () => undefined);
          sent.destroy();
          resolve({ status: answer.statusCode ?? 0, body });
        });
      });
      const piece = Buffer.alloc(1024 * 1024);
      sent.write(head('stor.pdf'));
      const write = (left: number) => {
        if (left > 0) sent.write(piece, () => write(left - 1));
        else if (!('content-length' in headers)) sent.end();
      };
      write(megabytes);
    });
  }

  it('takes nothing that another site sends', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { 'sec-fetch-site': site };
      for (const one of [anybody(), citizen]) {
        assert.equal((await upload(one, formWith(fileIn('pdf')), { headers })).status, 403);
      }
    }
  });

  it('is asked so often from one address, whether what is asked about is known or not', async () => {
    for (const kode of [code, 'CCCC-CCCC-CCCC-CCCC']) {
      const one = anybody();
      for (let n = 0; n < 30; n += 1) {
        assert.equal((await one.visit('/verifiser', { kode })).status, 200);
      }
      const refused = await one.visit('/verifiser', { kode });
      assert.equal(refused.status, 429);
      assert.ok(Number(refused.headers.get('retry-after')) > 60);
      assert.equal((await one.visit('/verifiser')).status, 200, 'the page can be read');
    }
  });

  it('logs neither code nor reference', () => {
    assert.ok(!town.log.join().includes(code));
    assert.doesNotMatch(town.log.join(), /KPR-[2-9A-Z]{8}|rapport\.pdf/);
  });
});

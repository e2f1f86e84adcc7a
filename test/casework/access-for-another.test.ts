import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import {
  ask,
  asking,
  hiddenOn,
  jpeg,
  multipart,
  pdf,
  png,
  post,
  referenceIn,
  requestAbout,
  signedInToAsk,
  storedIn,
} from './asking.ts';

let town: TestTown;
before(async () => {
  town = await startTestTown();
});
after(() => town.stop());

const asker = 'nothing-held';
const sofie = 'sami-name';

describe('asking for access for another', () => {
  const files = [
    { name: 'fullmakt.pdf', bytes: pdf, type: 'application/pdf' },
    { name: '..\\..\\etc/bilde av attest.png', bytes: png },
    { name: 'foto <b>.jpg', bytes: jpeg },
  ];
  let citizen: Citizen;
  let reference: string;
  before(async () => {
    citizen = await signedInToAsk(town, asker);
    const answer = await ask(citizen, requestAbout(digitsOf(town.person(sofie))), files);
    assert.equal(answer.status, 303);
    reference = referenceIn(answer);
    assert.equal(answer.headers.get('location'), `${asking}?ref=${reference}`);
  });

  it('is confirmed at once, with reference, time, deadline and what happens next', async () => {
    const page = await citizen.visit(`${asking}?ref=${reference}`);
    assert.equal(page.heading, 'Vi har fått forespørselen din');
    const words = textOf(page.body);
    for (const said of [reference, 'Mottatt', 'Svar senest', 'Dette skjer nå']) {
      assert.ok(words.includes(said), said);
    }
    assert.doesNotMatch(words, /Sofie|slaget/);
  });

  it('is a case of one’s own, with what one wrote and the documents', async () => {
    assert.match((await citizen.visit('/saker')).body, /Du ber om innsyn for en annen person/);
    const page = await citizen.visit(`/saker/sak?ref=${reference}`);
    const words = textOf(page.body);
    for (const said of [
      'Tante Sofie',
      'Jeg er nærmeste pårørende til en som ikke kan ta avgjørelsen selv',
      'Hun kan ikke svare for seg selv',
      'fullmakt.pdf (PDF, 1 kB)',
      'bilde av attest.png (PNG, 1 kB)',
      'foto <b>.jpg (JPG, 1 kB)',
    ]) {
      assert.ok(words.includes(said), said);
    }
    assert.doesNotMatch(words, /\.\.|etc/);
  });

  it('gives documents back as they came, to be kept and not shown', async () => {
    for (const [place, { bytes }] of files.entries()) {
      const answer = await citizen.send(`/saker/vedlegg?ref=${reference}&nr=${place + 1}`);
      assert.equal(answer.status, 200);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes);
      const header = (name: string) => answer.headers.get(name);
      const disposition = header('content-disposition') ?? '';
      assert.match(disposition, /^attachment; filename="S-[\w-]+\.(pdf|png|jpg)"$/);
      assert.equal(header('content-type'), 'application/octet-stream');
      assert.equal(header('x-content-type-options'), 'nosniff');
      assert.equal(header('content-security-policy'), 'sandbox');
      assert.equal(header('cache-control'), 'no-store');
    }
    const { rowCount } = await town.ownDb.query(
      `select from journal.entry where action = 'document-downloaded'`,
    );
    assert.equal(rowCount, 3);
  });

  it('hides the reason where words about health are hidden', async () => {
    const page = await citizen.visit(`/saker/sak?ref=${reference}`);
    await citizen.submit(page, {}, '/skjul');
    const hidden = await citizen.visit(`/saker/sak?ref=${reference}`);
    assert.match(hidden.body, /<summary>Vis det du skrev<\/summary>/);
    assert.match(textOf(hidden.body), /Vedlegg 1 \(PDF/);
    assert.doesNotMatch(hidden.body, /fullmakt\.pdf/);
    await citizen.submit(hidden, {}, '/skjul');
  });

  it('keeps nothing in the clear, and the number not even for the pages', async () => {
    const digits = digitsOf(town.person(sofie));
    const { rows: sealed } = await town.ownDb.query<Record<string, Buffer>>(
      `select number, words, file_name, sealed
         from casework.access_for_another join casework.document using (request_id)`,
    );
    const { rows: told } = await town.ownDb.query(
      `select to_jsonb(r) from casework.request r union all select to_jsonb(e) from journal.entry e
        union all select to_jsonb(s) from session.session s`,
    );
    const open = JSON.stringify(told) + town.log.join();
    const stored = Buffer.concat([...sealed.flatMap(Object.values<Buffer>), Buffer.from(open)]);
    assert.ok(sealed.length >= 3);
    for (const clear of [digits, 'Sofie', 'slaget', 'next-of-kin', 'fullmakt', 'PDF-1']) {
      assert.ok(!stored.includes(clear), clear);
    }
  });

  it('is nobody else’s: neither the case, its receipt nor its documents', async () => {
    const other = await signedInToAsk(town, 'father');
    const missing = await other.visit('/finnes-ikke');
    for (const path of [
      `/saker/sak?ref=${reference}`,
      `${asking}?ref=${reference}`,
      `${asking}?ref=tull`,
      `/saker/vedlegg?ref=${reference}&nr=1`,
      `/saker/vedlegg?ref=${reference}&nr=6`,
      '/saker/vedlegg',
    ]) {
      const page = await other.visit(path);
      assert.deepEqual([page.status, page.heading], [404, missing.heading], path);
    }
    assert.equal((await citizen.visit(`/saker/vedlegg?ref=${reference}&nr=4`)).status, 404);
  });

  it('is one request however often the button is pressed, and another with other words', async () => {
    const hidden = hiddenOn(await citizen.visit(asking));
    const fields = { ...hidden, ...requestAbout(digitsOf(town.person('father'))) };
    const before = await storedIn(town);
    const [one, other] = await Promise.all([
      post(citizen, multipart(fields, files)),
      post(citizen, multipart(fields, files)),
    ]);
    assert.equal(referenceIn(one), referenceIn(other));
    const third = await post(citizen, multipart({ ...fields, navn: 'En annen' }));
    assert.notEqual(referenceIn(third), referenceIn(one));
    const stored = await storedIn(town);
    assert.equal(stored['requests'], (before['requests'] ?? 0) + 2);
    assert.equal(stored['journalled'], stored['requests']);
  });
});

describe('whoever one asks about', () => {
  it('gets the same answer and receipt, before anybody has looked', async () => {
    const keys = ['father', 'protected-address', 'dead-for-eleven-years', 'only-duf-number', asker];
    const numbers = [...keys.map((key) => digitsOf(town.person(key))), madeUp()];
    const citizen = await signedInToAsk(town, asker);
    const seen = new Set<string>();
    for (const number of numbers) {
      const answer = await ask(citizen, requestAbout(number));
      const page = await citizen.visit(`${asking}?ref=${referenceIn(answer)}`);
      const size = page.body.length;
      seen.add(`${answer.status} ${(await answer.text()).length} ${page.status} ${size}`);
    }
    assert.equal(seen.size, 1, [...seen].join('\n'));
  });

  it('may be asked about by a child, and by whose age nobody knows', async () => {
    for (const key of ['child-of-fourteen', 'child-of-eight', 'population-register-silent']) {
      const citizen = await signedInToAsk(town, key);
      const answer = await ask(citizen, requestAbout(digitsOf(town.person('father'))));
      assert.equal(answer.status, 303, key);
      const page = await citizen.visit(`${asking}?ref=${referenceIn(answer)}`);
      assert.equal(page.heading, 'Vi har fått forespørselen din', key);
    }
  });
});

/** Right check digits, and nobody's. */
function madeUp(): string {
  const used = new Set(town.people.flatMap(({ numbers }) => numbers.map(({ digits }) => digits)));
  for (let n = 0; n < 1000; n++) {
    const nine = `148580${String(900 + (n % 100))}`;
    const found = withCheckDigits(nine);
    if (found !== undefined && !used.has(found)) return found;
  }
  throw new Error('No number is free');
}

function withCheckDigits(nine: string): string | undefined {
  const digit = (digits: string, weights: readonly number[]) =>
    (11 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11)) % 11;
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? undefined : `${nine}${first}${second}`;
}

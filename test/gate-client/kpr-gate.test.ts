import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { textOf } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { choose, identified, preventive, secondary, signedIn } from '../reservation/chooser.ts';
import { setUpGate } from './command.ts';

const reserver = 'sami-name';
const stripped = 'adult-with-only-claims';
const pupil = 'pupil-in-roros';
const nobody = 'nothing-held';

describe('kpr-gate', () => {
  let town: TestTown;
  let gate: Awaited<ReturnType<typeof setUpGate>>;
  const number = (key: string) => digitsOf(town.person(key));
  before(async () => {
    town = await startTestTown();
    await choose(await signedIn(town, reserver), 'reserve', [secondary]);
    await choose(await signedIn(town, stripped), 'reserve', [identified]);
    await choose(await signedIn(town, pupil), 'reserve', [preventive]);
    gate = await setUpGate(town);
  });
  after(() => town.stop());

  const release = ['release', '--purpose', '2', '--dataset', 'FREG'];
  const file = (name: string) => join(gate.folder, name);
  const rows = () =>
    ['fnr,name', ...[reserver, stripped, nobody].map((key) => `${number(key)},${key}`)]
      .map((row) => `${row}\r\n`)
      .join('');

  it('refuses to work before anything was fetched, and says what to do', async () => {
    const { code, out, said } = await gate.run(release, rows());
    assert.deepEqual([code, out], [3, '']);
    assert.match(said, /Run "kpr-gate sync"/);
  });

  it('fetches, checks and keeps the reservations', async () => {
    const { code, said } = await gate.run(['sync']);
    assert.equal(code, 0, said);
    assert.match(said, /position 3, 3 pseudonyms/);
    const [folder] = readdirSync(file('kpr-gate')).filter((name) => name.length === 36);
    for (const name of ['snapshot.csv', 'rules.json', 'statement.jws']) {
      assert.equal(statSync(file(`kpr-gate/${folder}/${name}`)).mode & 0o077, 0, name);
    }
    assert.match((await gate.run(['verify'])).said, /usable until/);
  });

  it('drops persons, strips numbers, and touches nothing else', async () => {
    const { code, out, said } = await gate.run([...release, '--identified'], rows());
    assert.equal(code, 0, said);
    assert.equal(out, `fnr,name\r\n,${stripped}\r\n${number(nobody)},${nobody}\r\n`);
    assert.match(said, /3 rows = 1 kept \+ 1 stripped \+ 1 dropped \+ 0 rejected/);
  });

  it('lets no number out of a release without identity', async () => {
    const { out } = await gate.run(release, rows());
    assert.equal(out, `fnr,name\r\n,${stripped}\r\n,${nobody}\r\n`);
  });

  it('takes fields out of a table that is covered, and asks which it is', async () => {
    const hst = ['release', '--purpose', '1', '--dataset', 'HST', '--identified'];
    const table = (key: string) =>
      `fodselsnummer,local_type,form_code,invented\n${number(key)},"Kontroll, 4 år",2,x\n`;
    const unnamed = await gate.run(hst, table(pupil));
    assert.equal(unnamed.code, 2);
    assert.match(unnamed.said, /hst_konsultasjon/);
    const one = [...hst, '--table', 'hst_konsultasjon'];
    assert.equal((await gate.run(one, table(nobody))).out, table(nobody));
    const { out, said } = await gate.run(one, table(pupil));
    assert.equal(out, `fodselsnummer,local_type,form_code,invented\n${number(pupil)},,2,\n`);
    assert.match(said, /2 values left out/);
    const measures = `fodselsnummer,value\n${number(pupil)},3400\n`;
    const whole = await gate.run([...hst, '--table', 'hst_maling'], measures);
    assert.equal(whole.out, 'fodselsnummer,value\n');
  });

  it('takes reserved fields out of messages, and those that nobody knows', async () => {
    const message = (key: string) =>
      `{"konsultasjonId":"1","person":"${number(key)}","malinger":[{"a":1},{"a":2}], "nytt": {"a":1},"enhetNavn":"Løren", "bydelNr":12345678901234567890}\n`;
    const ingest = ['ingest', '--message', 'HST_Konsultasjon', '--format', 'ndjson'];
    const { out, said } = await gate.run(ingest, message(nobody) + message(pupil));
    const [kept, left] = out.split('\n');
    assert.equal(`${kept}\n`, message(nobody), 'byte for byte');
    assert.equal(
      left,
      `{"konsultasjonId":"1","person":"${number(pupil)}","enhetNavn":"Løren","bydelNr":12345678901234567890}`,
    );
    assert.match(said, /3 values left out/);
    const unknown = await gate.run(['ingest', '--message', 'HST_Ukjent'], message(nobody));
    assert.equal(unknown.code, 2);
    assert.match(unknown.said, /HST_Konsultasjon/);
  });

  it('writes nothing when a row is broken, and lists it without what stood in it', async () => {
    const bad = `fnr,name\n${number(nobody)},a\n12345678901,b\n${number(nobody)},c,d\n,e\n\n"${number(nobody)}"x,f\n`;
    writeFileSync(file('bad.csv'), bad);
    const args = [
      ...release,
      '--identified',
      '--in',
      file('bad.csv'),
      '--out',
      file('bad-out.csv'),
    ];
    const { code, said } = await gate.run(args);
    assert.equal(code, 5, said);
    assert.ok(!existsSync(file('bad-out.csv')));
    const listed = readFileSync(file('bad-out.csv.rejects.ndjson'), 'utf8');
    assert.deepEqual(
      listed
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
      [
        { line: 3, reason: 'malformed-identifier' },
        { line: 4, reason: 'wrong-number-of-columns' },
        { line: 5, reason: 'no-identifier' },
        { line: 6, reason: 'empty-row' },
        { line: 7, reason: 'broken-quotes' },
      ],
    );
    const tolerant = await gate.run([...args, '--max-rejects', '5']);
    assert.equal(tolerant.code, 0, tolerant.said);
    assert.equal(readFileSync(file('bad-out.csv'), 'utf8'), `fnr,name\n${number(nobody)},a\n`);
  });

  it('leaves two manifests: one exact, one that tells nobody who reserved', async () => {
    writeFileSync(file('in.csv'), rows());
    const out = file('out.csv');
    const { code, said } = await gate.run([
      ...[...release, '--identified', '--in', file('in.csv'), '--out', out],
      '--send-manifest',
    ]);
    assert.equal(code, 0, said);
    const exact: unknown = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8'));
    const contentHash = createHash('sha256').update(readFileSync(out)).digest('hex');
    assert.partialDeepStrictEqual(exact, {
      ...{ rowsIn: 3, rowsKept: 1, rowsStripped: 1, rowsDropped: 1, rowsRejected: 0 },
      ...{ position: 3, consumer: 'analytics', purpose: 2, identified: true, contentHash },
    });
    const shown = readFileSync(`${out}.manifest.public.json`, 'utf8');
    assert.partialDeepStrictEqual(JSON.parse(shown), { rowsDropped: '<10', rowsIn: 'not shown' });
    assert.doesNotMatch(shown, /statement/);
    const page = await (await signedIn(town, reserver)).visit('/reservasjoner');
    assert.match(textOf(page.body), /Kontrollert i 1 uttrekk/);
    assert.equal((await gate.run(['verify', out])).code, 0);
    writeFileSync(out, 'changed');
    assert.equal((await gate.run(['verify', out])).code, 1);
  });

  it('counts in a plan what it would do, and writes nothing', async () => {
    const before = readdirSync(gate.folder);
    const { code, out, said } = await gate.run(['plan', ...release], rows());
    assert.deepEqual([code, out], [0, '']);
    assert.match(said, /3 rows = 2 kept \+ 0 stripped \+ 1 dropped/);
    assert.deepEqual(readdirSync(gate.folder), before);
  });

  it('refuses a copy that was edited, is another’s, or has had its day', async () => {
    const [name] = readdirSync(file('kpr-gate')).filter((one) => one.length === 36);
    const own = (part: string) => file(`kpr-gate/${name}/${part}`);
    for (const part of ['snapshot.csv', 'rules.json', 'statement.jws']) {
      const whole = readFileSync(own(part));
      const changed = Buffer.from(whole);
      const at = whole.length - 5;
      changed[at] = whole[at] === 0x30 ? 0x31 : 0x30;
      writeFileSync(own(part), changed);
      const { code, out, said } = await gate.run(release, rows());
      assert.deepEqual([code, out], [3, ''], part);
      assert.match(said, /Run "kpr-gate sync"/);
      writeFileSync(own(part), whole);
    }
    const configuration: unknown = JSON.parse(readFileSync(gate.config, 'utf8'));
    assert.ok(typeof configuration === 'object' && configuration !== null);
    writeFileSync(gate.config, JSON.stringify({ ...configuration, consumer: 'ingestion' }));
    assert.equal((await gate.run(release, rows())).code, 3);
    writeFileSync(gate.config, JSON.stringify(configuration));
    assert.equal((await gate.run(release, rows())).code, 0);
  });

  it('keeps the copy it has when the service is away, and says so', async () => {
    await town.ownDb.query(
      `update gate.consumer set ended_at = now() where consumer_id = 'analytics'`,
    );
    const { code, said } = await gate.run(['sync']);
    assert.equal(code, 4);
    assert.match(said, /refuses \(403\)/);
    assert.equal((await gate.run(['verify'])).code, 0);
  });

  it('says how it is used when it is used otherwise', async () => {
    for (const args of [
      ['other'],
      ['release'],
      ['release', '--purpose', '3'],
      ['ingest'],
      ['--nei'],
    ]) {
      const { code, out, said } = await gate.run(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(said, /Exit codes/);
    }
    assert.equal((await gate.run(['--help'])).code, 0);
  });
});

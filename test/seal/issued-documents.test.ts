import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { tidyDaily } from '../../src/database/housekeeping.ts';
import { createPool } from '../../src/database/pools.ts';
import { urlForRole } from '../../src/neighbours/town/town-databases.ts';
import type { TownSecrets } from '../../src/neighbours/town/town-secrets.ts';
import { verifyAt } from '../report/drawn-report.ts';
import { printReport } from '../../src/report/report.pdf.ts';
import { createSeal, type Seal } from '../../src/seal/seal.service.ts';
import { hashOfModel } from '../../src/seal/model-hash.ts';
import { createReferenceScan } from '../../src/seal/reference-scan.ts';
import { syntheticReport } from '../report/synthetic-report.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { templateNames, testSecrets } from '../support/templates.ts';
import { testCertificate } from './test-certificate.ts';

const report = syntheticReport();
const facts = {
  reference: report.reference,
  kind: 'access-report',
  lang: 'nb',
  modelVersion: report.schemaVersion,
  issuedAt: new Date(report.madeAt),
} as const;

describe('what is remembered of a document', () => {
  let database: TestDatabase;
  let secrets: TownSecrets;
  let owner: pg.Client;
  let db: ReturnType<typeof createPool>;
  let seal: Seal;
  before(async () => {
    database = await cloneDatabase(templateNames.own);
    secrets = await testSecrets();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const url = urlForRole(database.url, secrets, 'kpr_web');
    db = createPool({ url, max: 2, applicationName: 'test' });
    seal = createSeal({ db, certificate: await testCertificate() });
  });
  after(async () => {
    await Promise.all([owner.end(), db.destroy()]);
    await database.drop();
  });

  const issue = (bytes: Readable, format: string, verificationCode = report.verificationCode) =>
    seal.issue(bytes, { ...facts, format, verificationCode, modelHash: hashOfModel(report) });
  const check = (file: Buffer) => {
    const scan = createReferenceScan();
    scan.read(file);
    return seal.checkFile(createHash('sha256').update(file).digest(), scan.found());
  };

  it('is enough to know the file and its code again, and says nothing of a person', async () => {
    const pdf = await buffer(issue(printReport(report, { form: 'everything', verifyAt }), 'pdf'));
    const document = { ...facts, format: 'pdf' };
    assert.deepEqual(await check(pdf), { verdict: 'genuine', document });
    for (const typed of [
      report.verificationCode,
      ` ${report.verificationCode.toLowerCase().replaceAll('-', ' ')} `,
      report.verificationCode.replaceAll('-', '–'),
    ]) {
      assert.deepEqual(await seal.checkCode(typed), { verdict: 'genuine', document }, typed);
    }
    const { rows } = await owner.query<Record<string, unknown>>(
      'select * from seal.issued_document',
    );
    assert.equal(rows.length, 1);
    assert.deepEqual(rows[0]?.['model_hash'], await hashOfModel(report));
    assert.doesNotMatch(JSON.stringify(rows), /person|K7FD/);
  });

  it('finds nothing genuine in what is changed, cut or longer by any byte', async () => {
    const pdf = await buffer(issue(printReport(report, { form: 'everything', verifyAt }), 'pdf'));
    const byte = fc.integer({ min: 1, max: 255 });
    const change = fc.oneof(
      fc.record({ kind: fc.constant('other'), at: fc.nat(pdf.length - 1), byte }),
      fc.record({ kind: fc.constant('cut'), at: fc.nat(pdf.length - 1), byte }),
      fc.record({ kind: fc.constant('inserted'), at: fc.nat(pdf.length), byte }),
    );
    await fc.assert(
      fc.asyncProperty(change, async ({ kind, at, byte }) => {
        const { verdict } = await check(changed(pdf, kind, at, byte));
        assert.ok(verdict === 'changed' || verdict === 'unknown');
      }),
      { numRuns: 200 },
    );
    assert.equal((await check(pdf)).verdict, 'genuine', 'also when it has left twice');
    assert.equal((await check(pdf.subarray(0, pdf.length / 2))).verdict, 'changed');
    assert.equal((await check(Buffer.from('KPR-CCCCDDDD'))).verdict, 'unknown');
  });

  it('knows no code that was not given', async () => {
    for (const typed of ['', 'x'.repeat(200), 'K7FD-2GHJ-W4MX-9PQT', "' or 1=1 --", '\u0000']) {
      assert.deepEqual(await seal.checkCode(typed), { verdict: 'unknown' }, typed);
    }
  });

  it('must be stored before the document ends', async () => {
    await owner.query(
      'alter table seal.issued_document add constraint broken check (false) not valid',
    );
    const bytes = issue(Readable.from([Buffer.from('{}')]), 'json', 'HHHH-JJJJ-KKKK-MMMM');
    await assert.rejects(buffer(bytes), /broken/);
    await owner.query('alter table seal.issued_document drop constraint broken');
    const failing = issue(
      Readable.from(
        (function* () {
          yield Buffer.from('{');
          throw new Error('half a report');
        })(),
      ),
      'json',
      'HHHH-JJJJ-KKKK-MMMM',
    );
    await assert.rejects(buffer(failing), /half a report/);
    assert.deepEqual(await seal.checkCode('HHHH-JJJJ-KKKK-MMMM'), { verdict: 'unknown' });
  });

  it('lets go of what it reads when nobody wants it', async () => {
    const endless = new Readable({ read: () => undefined });
    const closed = new Promise((resolve) => endless.once('close', resolve));
    issue(endless, 'json')
      .on('error', () => undefined)
      .destroy();
    await closed;
  });

  it('is kept for ten years, by a role that cannot forget sooner', async () => {
    await owner.query(
      `insert into seal.issued_document
       select sha256(age::text::bytea), sha256('c'), sha256('m'), 'KPR-' || age, 'letter', 'pdf', 'en',
              '1', now() - make_interval(years => age, days => 1)
         from unnest(array[0, 9, 10]) as age`,
    );
    const url = urlForRole(database.url, secrets, 'kpr_worker');
    const worker = createPool({ url, max: 1, applicationName: 'test' });
    await tidyDaily(worker);
    const sooner = worker.raw(`select seal.delete_old_documents(now() - interval '9 years')`);
    await assert.rejects(sooner, /ten years/);
    await worker.destroy();
    const { rows } = await owner.query<{ reference: string }>(
      `select reference from seal.issued_document where kind = 'letter' order by 1`,
    );
    assert.deepEqual(
      rows.map(({ reference }) => reference),
      ['KPR-0', 'KPR-9'],
    );
  });

  const read = 'select * from seal.issued_document';
  const find = `select seal.documents_of_file('x')`;
  const insert = 'insert into seal.issued_document default values';
  const change = 'update seal.issued_document set reference = reference';
  const remove = 'delete from seal.issued_document';
  for (const [role, refused] of [
    ['web', [read, change, remove, `select seal.delete_old_documents(now())`]],
    ['worker', [read, change, remove, insert, find]],
    ['gate', [read, change, remove, insert, find]],
  ] as const) {
    it(`is closed to what kpr_${role} has no need of`, async () => {
      const url = urlForRole(database.url, secrets, `kpr_${role}`);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        for (const sql of refused) {
          await assert.rejects(client.query(sql), { code: '42501' }, sql);
        }
      } finally {
        await client.end();
      }
    });
  }
});

function changed(file: Buffer, kind: string, at: number, byte: number): Buffer {
  if (kind === 'cut') return file.subarray(0, at);
  if (kind === 'inserted') {
    return Buffer.concat([file.subarray(0, at), Buffer.from([byte]), file.subarray(at)]);
  }
  const other = Buffer.from(file);
  other.writeUInt8(other.readUInt8(at) ^ byte, at);
  return other;
}

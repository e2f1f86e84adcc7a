import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { parquetReadObjects } from 'hyparquet';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { paths } from '../../src/paths.ts';
import { day } from '../support/clock.ts';
import type { TestTown } from '../support/town.ts';
import { createFeedMachine, readCsv, type FeedMachine } from './feed-machine.ts';
import { problemOf } from './machine.ts';
import { startTownOfReservers, type Reserver } from './reservers.ts';

const statementShape = z.strictObject({
  snapshotId: z.uuid(),
  consumer: z.string(),
  keyId: z.string(),
  position: z.int(),
  ledgerHash: z.string().regex(/^[0-9a-f]{64}$/),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  rulesVersion: z.string(),
  rulesHash: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(['csv', 'ndjson', 'parquet']),
  rows: z.int(),
  bytes: z.int(),
  sha256: z.string(),
});
const parquetRows = z.array(z.object({ pseudonym: z.string() }).catchall(z.boolean()));
const keySet = z.custom<JSONWebKeySet>((value) => typeof value === 'object' && value !== null);

describe('the snapshot', () => {
  let town: TestTown;
  let reservers: Reserver[];
  let machine: FeedMachine;
  /** Whoever has something in force, by pseudonym. */
  let expected: Map<string, string[]>;

  before(async () => {
    ({ town, reservers } = await startTownOfReservers());
    machine = createFeedMachine(town);
    await machine.untilFilled();
    expected = new Map();
    for (const { digits, scopes } of reservers) {
      if (scopes.length > 0) expected.set(await machine.pseudonymOf(digits), [...scopes]);
    }
  });
  after(() => town.stop());

  async function stated(response: Response) {
    const keys = await (await fetch(town.origin + paths.receiptKeys)).json();
    const signed = await compactVerify(
      response.headers.get('kpr-statement') ?? '',
      createLocalJWKSet(keySet.parse(keys)),
    );
    assert.equal(signed.protectedHeader.typ, 'kpr-snapshot');
    return statementShape.parse(JSON.parse(new TextDecoder().decode(signed.payload)));
  }

  it('holds whoever has something in force, sorted, in lines of one length', async () => {
    const { response, body } = await machine.snapshot();
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.deepEqual(readCsv(body), new Map([...expected].sort()));
    const [head = '', ...lines] = body.toString().split('\n');
    assert.equal(
      head,
      'pseudonym,registration_preventive_health,registration_dental,' +
        'release_identified,release_secondary',
    );
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.match(line, /^[0-9a-f]{32}(,[01]){4}$/);
    assert.deepEqual(lines, lines.toSorted());
  });

  it('says the same in its three formats', async () => {
    const sorted = [...expected].sort();
    const ndjson = await machine.snapshot({ format: 'ndjson' });
    assert.equal(
      ndjson.body.toString(),
      sorted.map(([pseudonym, scopes]) => `${JSON.stringify({ pseudonym, scopes })}\n`).join(''),
    );
    const parquet = await machine.snapshot({ format: 'parquet' });
    const file = Uint8Array.from(parquet.body).buffer;
    const rows = parquetRows.parse(await parquetReadObjects({ file }));
    const read = rows.map(({ pseudonym, ...flags }) => [
      pseudonym,
      Object.keys(flags)
        .filter((name) => flags[name] === true)
        .map((name) => name.replaceAll('_', '-')),
    ]);
    assert.deepEqual(read, sorted);
  });

  it('is signed: whose it is, of when, until when, and the hash of its very bytes', async () => {
    for (const format of ['csv', 'ndjson', 'parquet']) {
      const { response, body } = await machine.snapshot({ format });
      const statement = await stated(response);
      const { rows } = await town.ownDb.query<{ position: string; hash: string }>(
        `select position, encode(hash, 'hex') as hash from reservation.ledger_head`,
      );
      assert.equal(statement.consumer, 'analytics');
      assert.equal(statement.format, format);
      assert.equal(String(statement.position), rows[0]?.position);
      assert.equal(statement.ledgerHash, rows[0]?.hash);
      assert.equal(statement.rows, expected.size);
      assert.equal(statement.bytes, body.length);
      assert.equal(statement.sha256, createHash('sha256').update(body).digest('hex'));
      const usable = Date.parse(statement.expiresAt) - Date.parse(statement.issuedAt);
      assert.equal(usable, 24 * 3_600_000);
      assert.equal(response.headers.get('etag'), `"${statement.snapshotId}"`);
    }
  });

  it('goes on where it broke off, with the very same bytes', async () => {
    const { response, body } = await machine.snapshot();
    const etag = response.headers.get('etag') ?? '';
    const statement = response.headers.get('kpr-statement');
    for (const [range, first, last] of [
      ['bytes=100-', 100, body.length - 1],
      ['bytes=0-40', 0, 40],
      ['bytes=-41', body.length - 41, body.length - 1],
      ['bytes=100-99999999', 100, body.length - 1],
    ] as const) {
      const rest = await machine.call('snapshot', {}, { headers: { range, 'if-range': etag } });
      assert.equal(rest.status, 206, range);
      assert.equal(rest.headers.get('content-range'), `bytes ${first}-${last}/${body.length}`);
      assert.equal(rest.headers.get('etag'), etag);
      assert.equal(rest.headers.get('kpr-statement'), statement);
      const bytes = Buffer.from(await rest.arrayBuffer());
      assert.deepEqual(bytes, body.subarray(first, last + 1));
    }
    const headers = { range: `bytes=${body.length}-`, 'if-range': etag };
    const beyond = await machine.call('snapshot', {}, { headers });
    assert.equal(beyond.headers.get('content-range'), `bytes */${body.length}`);
    assert.equal((await problemOf(beyond)).code, 'range-unsatisfiable');
  });

  it('begins anew when what was begun is not there, another’s, or of another format', async () => {
    const mine = (await machine.snapshot()).response.headers.get('etag') ?? '';
    const range = 'bytes=10-';
    const ingestion = createFeedMachine(town, 'ingestion');
    await ingestion.untilFilled();
    for (const [asker, query, headers] of [
      [machine, {}, { range }],
      [machine, {}, { range, 'if-range': '"00000000-0000-4000-8000-000000000000"' }],
      [machine, {}, { range, 'if-range': `W/${mine}` }],
      [machine, { format: 'ndjson' }, { range, 'if-range': mine }],
      [ingestion, {}, { range, 'if-range': mine }],
    ] as const) {
      const whole = await asker.call('snapshot', query, { headers });
      assert.equal(whole.status, 200);
      assert.notEqual(whole.headers.get('etag'), mine);
      assert.equal(
        (await stated(whole)).sha256,
        createHash('sha256')
          .update(Buffer.from(await whole.arrayBuffer()))
          .digest('hex'),
      );
    }
  });

  it('is of no use to another consumer, who knows nobody in it', async () => {
    const ingestion = createFeedMachine(town, 'ingestion');
    await ingestion.untilFilled();
    const theirs = readCsv((await ingestion.snapshot()).body);
    assert.equal(theirs.size, expected.size);
    for (const pseudonym of theirs.keys()) assert.ok(!expected.has(pseudonym));
    const [key] = await ingestion.keys();
    const keyId = key?.[0] ?? '';
    const asked = await machine.call('snapshot', { key: keyId });
    assert.deepEqual((await problemOf(asked)).code, 'key-unknown');
    assert.equal(
      (await problemOf(await machine.call('changes', { after: 0, key: keyId }))).code,
      'key-unknown',
    );
  });

  it('is journalled before it leaves, once, about nobody', async () => {
    const count = `select count(*)::int as n, count(subject_person_id)::int as subjects
      from journal.entry where action = 'snapshot-given'`;
    const before = (await town.ownDb.query<{ n: number }>(count)).rows[0]?.n ?? 0;
    await machine.snapshot();
    const { rows } = await town.ownDb.query<{ n: number; subjects: number }>(count);
    assert.deepEqual(rows, [{ n: before + 1, subjects: 0 }]);
  });

  it('needs its own scope, and a query that it knows', async () => {
    const token = await machine.tokenFor('changes');
    assert.equal(
      (await problemOf(await machine.call('snapshot', {}, { token }))).code,
      'scope-missing',
    );
    for (const query of [{ format: 'xml' }, { key: 'no such' }, { formt: 'csv' }]) {
      const { status, code } = await problemOf(await machine.call('snapshot', query));
      assert.equal(`${status} ${code}`, '422 query-invalid');
    }
  });

  it('breaks off, and never ends as if it were whole, when a part of it is gone', async () => {
    const etag = (await machine.snapshot()).response.headers.get('etag') ?? '';
    await town.ownDb.query(
      `delete from gate.snapshot_part p using gate.snapshot s
        where s.body_id = p.body_id and s.snapshot_id::text = trim('"' from $1)`,
      [etag],
    );
    const headers = { range: 'bytes=0-', 'if-range': etag };
    await assert.rejects(
      machine.call('snapshot', {}, { headers }).then((answer) => answer.arrayBuffer()),
    );
    assert.ok(town.log.some((line) => line.includes('snapshot-broken-off')));
    await town.ownDb.query('delete from gate.snapshot_body');
    const anew = await machine.call('snapshot', {}, { headers });
    assert.equal(anew.status, 200);
    assert.deepEqual(readCsv(Buffer.from(await anew.arrayBuffer())), new Map([...expected].sort()));
  });

  it('cannot be gone on with once it has expired', async () => {
    const etag = (await machine.snapshot()).response.headers.get('etag') ?? '';
    town.clock.move(day + 1_000);
    const headers = { range: 'bytes=10-', 'if-range': etag };
    const whole = await machine.call('snapshot', {}, { headers });
    assert.equal(whole.status, 200);
    await whole.arrayBuffer();
  });
});

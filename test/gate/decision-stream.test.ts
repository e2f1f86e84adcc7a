import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import type { Question } from '../../src/gate/decision.ts';
import { createLog } from '../../src/shared/log.ts';
import { serve } from '../../src/serve.ts';
import { digitsOf, type TestTown } from '../support/town.ts';
import { createMachine, manifestFor, type Machine } from './machine.ts';
import { questions } from './oracle.ts';
import { reserve, startTownOfReservers, type Reserver } from './reservers.ts';
import { answerOf, openStream, parsed, readUntil, streamed, streamOf } from './streaming.ts';

const ingest: Question = { operation: 'ingest', messageType: 'HST_Konsultasjon' };
const release = {
  operation: 'release',
  dataset: 'HST',
  purpose: 2,
  identified: false,
  linkage: false,
} as const;
const nobody = '209900000001';

describe('the gate as a stream', () => {
  let town: TestTown;
  let machine: Machine;
  let reservers: Reserver[];
  before(async () => {
    ({ town, reservers } = await startTownOfReservers());
    machine = createMachine(town);
  });
  after(() => town.stop());

  const results = (lines: readonly object[]) => lines.filter((line) => 'index' in line);
  const receipts = (lines: readonly object[]) => lines.filter((line) => 'batchId' in line);

  it('answers every question as the same in one body', async () => {
    const members = [...reservers.map(({ digits }) => digits), 'x', 7, null, { a: 1 }, nobody];
    for (const question of questions) {
      const whole = await machine.decide(question, members);
      const { status, type, written } = await streamed(
        machine,
        town.origin,
        streamOf(question, members),
      );
      assert.deepEqual([status, type], [200, 'application/x-ndjson']);
      const lines = parsed(written);
      const { position, rulesVersion, reach, counts } = whole;
      assert.partialDeepStrictEqual(lines[0], { position, rulesVersion, reach });
      assert.deepEqual(results(lines), whole.results);
      assert.deepEqual(lines.at(-1), { done: true, persons: members.length, counts });
    }
  });

  it('takes lines as they come: returns, none at the end, and what is no JSON', async () => {
    const digits = reservers[15]?.digits ?? '';
    const lines = [`"${digits}"\r`, 'x', '', ` "${digits}" `, `"\\u003${digits.slice(0, 1)}"`];
    const text = `${JSON.stringify(ingest)}\r\n${lines.join('\n')}\n"${digits}"`;
    const { written } = await streamed(machine, town.origin, text);
    assert.deepEqual(
      results(parsed(written)).map((line) => ('outcome' in line ? line.outcome : undefined)),
      ['drop-fields', 'invalid', 'invalid', 'drop-fields', 'invalid', 'drop-fields'],
    );
  });

  it('stores each part before its answers leave, under a receipt of its own', async () => {
    const members = Array.from({ length: 20_005 }, (_, index) =>
      index % 5_000 === 17 ? reservers[15]?.digits : nobody,
    );
    const { written } = await streamed(machine, town.origin, streamOf(ingest, members));
    const parts = receipts(parsed(written));
    assert.partialDeepStrictEqual(parts, [
      { from: 0, to: 9_999 },
      { from: 10_000, to: 19_999 },
      { from: 20_000, to: 20_004 },
    ]);
    const texts = written.split('\n').map((line) => `${line}\n`);
    for (const part of parts) {
      assert.ok('receipt' in part && 'from' in part && 'to' in part);
      const statement = decodeJwt(String(part.receipt));
      const from = Number(part.from);
      const first = texts.findIndex((line) => line.startsWith(`{"index":${String(from)},`));
      const own = texts.slice(first, first + Number(part.to) - from + 1).join('');
      const resultsHash = createHash('sha256').update(own).digest('hex');
      assert.partialDeepStrictEqual(statement, { from, resultsHash, consumer: 'ingestion' });
    }
    const { rows } = await town.ownDb.query<{ persons: number; kept: number }>(
      `select persons, cardinality(reserved_persons) as kept
         from gate.decision_batch order by decided_at desc limit 3`,
    );
    assert.deepEqual(rows, [
      { persons: 5, kept: 0 },
      { persons: 10_000, kept: 2 },
      { persons: 10_000, kept: 2 },
    ]);
  });

  it('takes the manifest of a part, as of any batch', async () => {
    const { written } = await streamed(machine, town.origin, streamOf(ingest, [nobody, 'x']));
    const [part] = receipts(parsed(written));
    assert.ok(part && 'batchId' in part);
    const answer = await machine.decide(ingest, [nobody, 'x']);
    const manifest = { ...manifestFor(answer), batchId: part.batchId };
    assert.equal(await machine.sendManifest(manifest), 'recorded');
  });

  it('answers at one position, whoever reserves meanwhile', async () => {
    const digits = digitsOf(town.person('sami-name'));
    const part = Array.from({ length: 10_000 }, () => nobody);
    const sending = await openStream(machine, town.origin);
    sending.write(streamOf(release, part));
    const answer = await answerOf(sending);
    const before = await readUntil(answer, (line) => 'batchId' in line);
    await reserve(town, { digits, scopes: ['release-secondary'] });
    const anew = await machine.decide({ ...release, at: undefined }, [digits]);
    assert.equal(anew.results[0]?.outcome, 'drop-person');
    sending.end(`"${digits}"\n`);
    const lines = await readUntil(answer, (line) => 'done' in line);
    assert.deepEqual(results(lines), [{ index: 10_000, outcome: 'allow' }]);
    assert.equal(Number(before[0]?.['position']) + 1, anew.position);
  });

  it('answers an earlier instant as it was then, whoever reserves after it', async () => {
    const [first, ...others] = reservers.filter(({ scopes }) => scopes.length === 0);
    const digits = first?.digits ?? digitsOf(town.person('pupil-in-roros'));
    const { rows } = await town.ownDb.query<{ at: Date }>('select clock_timestamp() as at');
    const question = { ...release, at: rows[0]?.at.toISOString() };
    await reserve(town, { digits, scopes: ['release-secondary'] });
    const members = [digits, ...others.map((one) => one.digits)];
    const { written } = await streamed(machine, town.origin, streamOf(question, members));
    assert.ok(
      results(parsed(written)).every((line) => 'outcome' in line && line.outcome === 'allow'),
    );
    const now = await machine.decide({ ...release, at: undefined }, [digits]);
    assert.equal(now.results[0]?.outcome, 'drop-person');
  });

  it('ends without its last line when a part can no longer be journalled', async () => {
    const part = Array.from({ length: 10_000 }, () => nobody);
    const sending = await openStream(machine, town.origin);
    sending.write(streamOf(ingest, part));
    const answer = await answerOf(sending);
    await readUntil(answer, (line) => 'batchId' in line);
    await town.ownDb.query('revoke insert on journal.entry from kpr_gate');
    try {
      sending.end(`"${nobody}"\n`);
      const lines = await readUntil(answer, (line) => 'code' in line);
      assert.equal(lines.at(-1)?.['code'], 'fault');
      assert.ok(!lines.some((line) => 'done' in line || 'index' in line));
    } finally {
      await town.ownDb.query('grant insert on journal.entry to kpr_gate');
    }
  });

  it('is refused as a body is, when its question is none', async () => {
    const refusal = async (text: string) => {
      const { status, written } = await streamed(machine, town.origin, text);
      const { code, errors } = parsed(written)[0] ?? {};
      return { status, code, errors };
    };
    assert.deepEqual(await refusal(streamOf({ ...release, purpose: 3 }, [nobody])), {
      status: 422,
      code: 'body-invalid',
      errors: [{ at: '/purpose', code: 'invalid_value', known: [1, 2] }],
    });
    const ahead = { ...release, at: '2999-01-01T00:00:00Z' };
    assert.equal((await refusal(streamOf(ahead, [nobody]))).status, 422);
    for (const text of ['', '{', '\n']) assert.equal((await refusal(text)).code, 'not-json');
    const packed = await openStream(machine, town.origin, { 'content-encoding': 'gzip' });
    packed.end('x');
    assert.equal((await answerOf(packed)).statusCode, 400);
  });

  it('ends with a problem in place of its last line when a line is too long', async () => {
    const text = `${streamOf(ingest, [nobody])}"${'1'.repeat(1_001)}"\n`;
    const last = parsed((await streamed(machine, town.origin, text)).written).at(-1);
    assert.equal(last?.['code'], 'line-too-long');
    assert.ok(!('done' in last));
    const endless = `${JSON.stringify(ingest)}\n${'1'.repeat(5_000)}`;
    const ended = parsed((await streamed(machine, town.origin, endless)).written).at(-1);
    assert.equal(ended?.['code'], 'line-too-long');
  });

  describe('when it stands still', () => {
    const limits = { idleMs: 300, totalMs: 60_000 };
    const withLimits = async (act: (origin: string) => Promise<void>) => {
      const service = await serve(
        { ...town.config, port: 0 },
        { log: createLog('silent'), streamLimits: limits },
      );
      try {
        await act(`http://127.0.0.1:${String(service.port)}`);
      } finally {
        await service.stop();
      }
    };
    const storedBatches = async () =>
      (await town.ownDb.query<{ n: number }>('select count(*)::int as n from gate.decision_batch'))
        .rows[0]?.n ?? 0;

    it('ends when nothing more is sent', async () => {
      await withLimits(async (origin) => {
        const sending = await openStream(machine, origin);
        sending.write(streamOf(ingest, [nobody]));
        const lines = await readUntil(await answerOf(sending), (line) => 'code' in line);
        assert.equal(lines.at(-1)?.['code'], 'stream-too-slow');
        sending.destroy();
      });
    });

    it('reads no more from whoever does not read, and lets go', async () => {
      await withLimits(async (origin) => {
        const before = await storedBatches();
        const sending = await openStream(machine, origin);
        const closed = new Promise((resolve) => sending.once('close', resolve));
        const part = `"${nobody}"\n`.repeat(10_000);
        sending.write(`${JSON.stringify(ingest)}\n`);
        (await answerOf(sending)).on('error', () => undefined).pause();
        const most = 400;
        let sent = 0;
        const writeOn = () => {
          while (sent < most && !sending.destroyed) {
            sent += 1;
            if (!sending.write(part)) return;
          }
        };
        sending.on('drain', writeOn);
        writeOn();
        await closed;
        assert.ok(sent < most, `${sent} parts were taken`);
        assert.ok((await storedBatches()) - before < most);
      });
    });

    it('stops for who is gone, and answers the next', async () => {
      await withLimits(async (origin) => {
        const sending = await openStream(machine, origin);
        sending.write(
          streamOf(
            ingest,
            Array.from({ length: 10_000 }, () => nobody),
          ),
        );
        const answer = (await answerOf(sending)).on('error', () => undefined);
        await readUntil(answer, (line) => 'batchId' in line);
        const before = await storedBatches();
        sending.destroy();
        const next = await streamed(machine, origin, streamOf(ingest, [nobody]));
        assert.deepEqual(parsed(next.written).at(-1)?.['persons'], 1);
        assert.equal(await storedBatches(), before + 1);
      });
    });
  });
});

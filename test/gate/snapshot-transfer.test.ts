import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../src/serve.ts';
import { createLog } from '../../src/shared/log.ts';
import { choose, secondary, signedIn } from '../reservation/chooser.ts';
import { freePort, startTestTown, type TestTown } from '../support/town.ts';
import { createFeedMachine, type FeedMachine } from './feed-machine.ts';

const partBytes = 1 << 20;
const partCount = 64;

describe('a large snapshot on its way', () => {
  let town: TestTown;
  let machine: FeedMachine;
  before(async () => {
    town = await startTestTown();
    machine = createFeedMachine(town);
    await machine.untilFilled();
  });
  after(() => town.stop());

  /** A snapshot that is far larger than what connections hold, as one that can be gone on with. */
  async function begunLarge(): Promise<string> {
    const etag = (await machine.snapshot()).response.headers.get('etag') ?? '';
    await town.ownDb.query('delete from gate.snapshot_part');
    await town.ownDb.query(
      `insert into gate.snapshot_part
       select body_id, n * $1::bigint, convert_to(repeat(chr(65 + n % 26), $1::int), 'UTF8')
         from gate.snapshot_body, generate_series(0, $2::int - 1) n`,
      [partBytes, partCount],
    );
    await town.ownDb.query('update gate.snapshot set bytes = $1', [partBytes * partCount]);
    return etag;
  }

  const resumed = (etag: string, signal?: AbortSignal) =>
    machine.call(
      'snapshot',
      {},
      {
        headers: { range: 'bytes=0-', 'if-range': etag },
        ...(signal === undefined ? {} : { signal }),
      },
    );

  it('arrives whole', async () => {
    const body = Buffer.from(await (await resumed(await begunLarge())).arrayBuffer());
    assert.equal(body.length, partBytes * partCount);
    for (let part = 0; part < partCount; part++) {
      const letter = 65 + (part % 26);
      assert.equal(body[part * partBytes], letter);
      assert.equal(body[(part + 1) * partBytes - 1], letter);
    }
  });

  it('goes on from another process, which hears of what the first one commits', async () => {
    const etag = await begunLarge();
    const log = createLog('silent');
    const port = await freePort();
    const second = await serve({ ...town.config, port, metrics: undefined }, { log });
    try {
      const there = createFeedMachine({ ...town, origin: `http://127.0.0.1:${port}` });
      const headers = { range: `bytes=${partBytes}-${2 * partBytes}`, 'if-range': etag };
      const token = await machine.tokenFor('snapshot');
      const rest = await there.call('snapshot', {}, { headers, token });
      assert.equal(rest.status, 206);
      assert.equal(await rest.text(), `${'B'.repeat(partBytes)}C`);

      const citizen = await signedIn(town, 'nothing-held');
      const changesToken = await machine.tokenFor('changes');
      const [heard] = await Promise.all([
        there.call('changes', { after: 0, wait: 60 }, { token: changesToken }),
        choose(citizen, 'reserve', [secondary]),
      ]);
      assert.match(await heard.text(), /^\{"position":1,"more":false,"changes":\[\{"position":1,/);
    } finally {
      await second.stop();
    }
  });

  it('is no more read when who asked for it has gone, and that is no fault', async () => {
    const broken = () => town.log.filter((line) => line.includes('snapshot-broken-off')).length;
    const earlier = broken();
    const gone = new AbortController();
    const answer = await resumed(await begunLarge(), gone.signal);
    const reader = answer.body?.getReader();
    assert.equal((await reader?.read())?.done, false);
    gone.abort();
    await assert.rejects(async () => reader?.read());
    assert.equal((await machine.changes({ after: 0 })).more, false);
    assert.equal(broken(), earlier);
  });

  it('is read no faster than it is taken', async () => {
    const answer = await resumed(await begunLarge());
    const reader = answer.body?.getReader();
    assert.ok(reader);
    assert.equal((await reader.read()).done, false);
    // What is read ahead of somebody who takes slowly would be sent all the same.
    await town.ownDb.query('delete from gate.snapshot_part where first_byte > $1', [
      (partBytes * partCount) / 2,
    ]);
    await assert.rejects(async () => {
      while (!(await reader.read()).done);
    });
  });
});

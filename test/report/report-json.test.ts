import assert from 'node:assert/strict';
import { buffer, text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { writeReport } from '../../src/report/report-json.ts';
import { syntheticReport } from './synthetic-report.ts';

describe('the report as JSON', () => {
  it('is exactly the model, key by key in its order', async () => {
    for (const claims of [0, 1, 300]) {
      const report = syntheticReport({ claims });
      assert.equal(await text(writeReport(report)), JSON.stringify(report));
    }
  });

  it('is the model also where there is no source, no year and no record', async () => {
    const report = syntheticReport();
    const [source] = report.sources;
    assert.ok(source);
    for (const sources of [
      [],
      [{ ...source, years: [] }],
      [{ ...source, years: [{ title: '2020', records: [] }] }],
    ]) {
      const bare = { ...report, sources };
      assert.deepEqual(JSON.parse(await text(writeReport(bare))), bare);
    }
  });

  it('comes in pieces, and lets others work in between', async () => {
    const report = syntheticReport({ claims: 2_000 });
    let turns = 0;
    let next = setImmediate(function count() {
      turns += 1;
      next = setImmediate(count);
    });
    const bytes = await buffer(writeReport(report));
    clearImmediate(next);
    assert.ok(bytes.length > 5_000_000);
    assert.ok(turns > 20, `${turns} turns`);
    let pieces = 0;
    for await (const piece of writeReport(report)) {
      assert.ok(piece instanceof Uint8Array && piece.length < 500_000);
      pieces += 1;
    }
    assert.ok(pieces > 20);
  });
});

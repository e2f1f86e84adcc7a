import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hashOfModel } from '../../src/seal/model-hash.ts';
import { syntheticReport } from '../report/synthetic-report.ts';

describe('the hash of a model', () => {
  it('is that of its canonical JSON (RFC 8785 § 3.2.4)', async () => {
    const text = '{"\\n":"LF","1":"One","b":[null,true,{"a":1,"å":"€"}],"é":4.5,"דּ":0}';
    const parsed: unknown = JSON.parse(
      '{"b":[null,true,{"å":"€","a":1}],"דּ":0,"é":4.5,"1":"One","\\n":"LF"}',
    );
    assert.ok(typeof parsed === 'object' && parsed !== null);
    assert.equal((await hashOfModel(parsed)).toString('hex'), sha256(text));
  });

  it('is the same whatever the order of keys, and after a file of JSON', async () => {
    const report = syntheticReport();
    const first = await hashOfModel(report);
    const turned: unknown = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    assert.ok(typeof turned === 'object' && turned !== null);
    assert.deepEqual(await hashOfModel(turned), first);
    const other = { ...report, title: `${report.title} ` };
    assert.notDeepEqual(await hashOfModel(other), first);
  });

  it('is one for each model', async () => {
    const model = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 7 }));
    await fc.assert(
      fc.asyncProperty(model, async (value) => {
        const again: unknown = JSON.parse(JSON.stringify(value));
        assert.ok(typeof again === 'object' && again !== null);
        assert.deepEqual(await hashOfModel(value), await hashOfModel(again));
        assert.notDeepEqual(await hashOfModel([value]), await hashOfModel(value));
      }),
    );
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

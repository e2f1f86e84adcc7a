import assert from 'node:assert/strict';
import { buffer, text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { reportSchema } from '../../src/report/report-guide.routes.ts';
import { writeReport } from '../../src/report/report-json.ts';
import { syntheticReport } from './synthetic-report.ts';

const schema = 'https://innsyn.example.no/les-rapporten/skjema.json';

describe('the report as JSON', () => {
  it('is exactly the model, key by key in its order', async () => {
    for (const claims of [0, 1, 300]) {
      const report = syntheticReport({ claims });
      assert.equal(
        await text(writeReport(report, schema)),
        JSON.stringify({ $schema: schema, ...report }),
      );
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
      assert.deepEqual(JSON.parse(await text(writeReport(bare, schema))), {
        $schema: schema,
        ...bare,
      });
    }
  });

  it('comes in pieces, and lets others work in between', async () => {
    const report = syntheticReport({ claims: 2_000 });
    let turns = 0;
    let next = setImmediate(function count() {
      turns += 1;
      next = setImmediate(count);
    });
    const bytes = await buffer(writeReport(report, schema));
    clearImmediate(next);
    assert.ok(bytes.length > 5_000_000);
    assert.ok(turns > 20, `${turns} turns`);
    let pieces = 0;
    for await (const piece of writeReport(report, schema)) {
      assert.ok(piece instanceof Uint8Array && piece.length < 500_000);
      pieces += 1;
    }
    assert.ok(pieces > 20);
  });

  it('is what its published schema says, and no more', () => {
    const published = reportSchema('https://innsyn.example.no');
    const check = new Ajv2020({ strict: true, allErrors: true });
    formats.default(check);
    const validate = check.compile(published);
    for (const lang of ['nb', 'nn', 'en'] as const) {
      const file = { $schema: schema, ...syntheticReport({ lang, claims: 30 }) };
      assert.ok(validate(file), JSON.stringify(validate.errors));
      assert.ok(!validate({ ...file, more: 1 }));
      assert.ok(!validate({ ...file, sources: [{ ...file.sources[0], result: 'lost' }] }));
    }
  });
});

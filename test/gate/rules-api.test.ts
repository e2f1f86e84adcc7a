import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import express from 'express';
import { ruleTableRoutes } from '../../src/gate/rules.routes.ts';
import { ruleDocument } from '../../src/reservation/rule-document.ts';
import { ruleTableShape } from '../../src/reservation/rule-table.ts';
import { ruleBook, rulesOn } from '../reservation/rule-books.ts';
import { movableClock } from '../support/clock.ts';
import { problemOf } from './machine.ts';

describe('the rule table for machines', () => {
  let server: ReturnType<ReturnType<typeof express>['listen']>;
  let origin = '';
  before(async () => {
    const app = express()
      .disable('etag')
      .use(ruleTableRoutes({ ruleBook, clock: movableClock() }));
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    origin = `http://127.0.0.1:${bound.port}/api/v1/rules`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is the one in force, byte for byte what its hash is of, and read by its own shape', async () => {
    const answer = await fetch(origin);
    assert.equal(answer.status, 200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex');
    assert.equal(answer.headers.get('etag'), `"${hash}"`);
    assert.equal(ruleDocument(rulesOn('2026-12-01')).hash, hash);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(answer.headers.get('cache-control') ?? '', /public/);
    const table = ruleTableShape.parse(JSON.parse(bytes.toString()));
    assert.deepEqual(table, rulesOn('2026-12-01'));
    const again = await fetch(origin, { headers: { 'if-none-match': `"${hash}"` } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  it('is found by the name of a version, however it was read', async () => {
    for (const version of ['2026-1', '2026-1.claims-covered.linkage-excepted']) {
      const answer = await fetch(`${origin}/${version}`);
      assert.equal(answer.status, 200);
      assert.equal(ruleTableShape.parse(await answer.json()).version, version);
    }
  });

  it('says of a version that never was that there is none', async () => {
    for (const version of ['2025-9', '2026-1.', encodeURIComponent('../rules'), '__proto__']) {
      const { status, code } = await problemOf(await fetch(`${origin}/${version}`));
      assert.deepEqual([status, code], [404, 'not-found'], version);
    }
  });
});

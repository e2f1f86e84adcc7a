import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import type { Operation } from '../../src/description/operation.ts';
import { operations } from '../../src/description/operations.ts';
import type { ProblemCode } from '../../src/gate/problem.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { serve, type Serving } from '../../src/serve.ts';
import { createLog } from '../../src/shared/log.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { described } from '../gate/described.ts';
import { consumer, createMachine, manifestFor, problemOf } from '../gate/machine.ts';
import { answerOf, openStream } from '../gate/streaming.ts';

const nobody = '5f9c7f0e-3f1c-4a6b-9f53-0d8c2c9c1a11';
const release = {
  operation: 'release',
  dataset: 'HST',
  purpose: 1,
  identified: false,
  linkage: false,
} as const;
const rows = { rowsIn: 0, rowsKept: 0, rowsStripped: 0, rowsDropped: 0, rowsRejected: 0 };
const filtered = { ...release, ...rows, fieldsDropped: 0, contentHash: 'ab'.repeat(32) };

type Sent = {
  claims?: Record<string, unknown>;
  token?: string | undefined;
  query?: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
  origin?: string;
};

describe('every problem that is told of', () => {
  let town: TestTown;
  let away: Serving;
  let hasty: Serving;
  before(async () => {
    town = await startTestTown();
    const quiet = { log: createLog('silent') };
    const config = { ...town.config, port: 0 };
    away = await serve(config, quiet);
    hasty = await serve(config, { ...quiet, streamLimits: { idleMs: 100, totalMs: 60_000 } });
  });
  after(async () => {
    await away.stop();
    await hasty.stop();
    await town.stop();
  });

  const originOf = ({ port }: Serving) => `http://127.0.0.1:${String(port)}`;

  function tokenFor({ scope }: Operation, claims: Record<string, unknown> = {}) {
    const own = { aud: town.origin, scope, consumer: consumer(organisations.ingestion) };
    return town.maskinporten.signToken({ ...own, ...claims });
  }

  async function ask(operation: Operation, sent: Sent = {}): Promise<Response> {
    const method = operation.method === 'get' ? 'GET' : 'POST';
    const token = 'token' in sent ? sent.token : await tokenFor(operation, sent.claims);
    const path = operation.path.replace(':version', '2026-1');
    const response = await fetch(`${sent.origin ?? town.origin}${path}${sent.query ?? ''}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
        ...sent.headers,
      },
      ...(method === 'POST' ? { body: sent.raw ?? JSON.stringify(sent.body ?? {}) } : {}),
    });
    return described(response, method);
  }

  async function decided(at?: string) {
    const machine = createMachine(town);
    return machine.decide({ ...release, at }, ['x']);
  }

  async function statementOf() {
    const snapshot = operations.find(({ id }) => id === 'getSnapshot');
    assert.ok(snapshot);
    const response = await ask(snapshot);
    await response.arrayBuffer();
    return response;
  }

  /** Does something to the database that its owner can undo. */
  async function meanwhile<Given>(done: string, undone: string, act: () => Promise<Given>) {
    await town.ownDb.query(done);
    try {
      return await act();
    } finally {
      await town.ownDb.query(undone);
    }
  }

  const sendManifest = (operation: Operation, body: object) => ask(operation, { body });
  const keyQuery = ({ id }: Operation, key: string) =>
    id === 'listChanges' ? `?after=0&key=${key}` : `?key=${key}`;

  const provoked: Readonly<
    Record<Exclude<ProblemCode, 'method-not-allowed'>, (one: Operation) => Promise<Response>>
  > = {
    'token-missing': (one) => ask(one, { token: undefined }),
    'token-refused': (one) => ask(one, { claims: { exp: 1 } }),
    'scope-missing': (one) => ask(one, { claims: { scope: 'other:scope' } }),
    'consumer-unknown': (one) => ask(one, { claims: { consumer: consumer('0192:999999999') } }),
    async unavailable(one) {
      town.maskinporten.setAvailable(false);
      try {
        return await ask(one, { origin: originOf(away) });
      } finally {
        town.maskinporten.setAvailable(true);
      }
    },
    fault: (one) =>
      meanwhile(
        'alter table gate.consumer rename to consumer_gone',
        'alter table gate.consumer_gone rename to consumer',
        () => ask(one),
      ),
    'not-json': (one) => ask(one, { raw: '{' }),
    'body-too-large': (one) => ask(one, { raw: `"${'x'.repeat(5_000_000)}"` }),
    'body-invalid': (one) => ask(one, { body: { nonsense: true } }),
    'line-too-long': (one) =>
      ask(one, { raw: 'x'.repeat(2_000), headers: { 'content-type': 'application/x-ndjson' } }),
    async 'stream-too-slow'() {
      const sending = await openStream(createMachine(town), originOf(hasty));
      sending.write(' ');
      const answer = await answerOf(sending);
      const pieces: Buffer[] = [];
      for await (const piece of answer) if (Buffer.isBuffer(piece)) pieces.push(piece);
      sending.destroy();
      const headers = { ...problemHeaders(answer.headers) };
      return new Response(Buffer.concat(pieces), { status: answer.statusCode ?? 0, headers });
    },
    'query-invalid': (one) => ask(one, { query: '?nonsense=1' }),
    'key-unknown': (one) => ask(one, { query: keyQuery(one, 'nobodys') }),
    'key-not-filled': (one) =>
      meanwhile(
        `revoke update (fence, filled_at) on gate.pseudonym_key from kpr_web;
         update gate.pseudonym_key set filled_at = null where consumer_id = 'ingestion'`,
        `grant update (fence, filled_at) on gate.pseudonym_key to kpr_web;
         update gate.pseudonym_key set filled_at = now() where consumer_id = 'ingestion'`,
        () => ask(one, { query: keyQuery(one, '').replace(/.key=/, '') }),
      ),
    'position-unknown': (one) => ask(one, { query: '?after=999999' }),
    async 'range-unsatisfiable'(one) {
      const given = await statementOf();
      const tag = given.headers.get('etag') ?? '';
      return ask(one, { headers: { 'if-range': tag, range: 'bytes=99999999-' } });
    },
    async 'not-found'(one) {
      if (one.id === 'getRulesVersion') return ask({ ...one, path: '/api/v1/rules/1999-1' });
      return sendManifest(one, { ...manifestFor(await decided()), batchId: nobody });
    },
    'not-an-extract': async (one) =>
      sendManifest(one, manifestFor(await decided('2026-01-01T00:00:00Z'))),
    'counts-disagree': async (one) =>
      sendManifest(one, { ...manifestFor(await decided()), personsOut: 7 }),
    'snapshot-not-ours': (one) => sendManifest(one, { ...filtered, statement: 'x', ...worked(0) }),
    async 'snapshot-stale'(one) {
      const statement = (await statementOf()).headers.get('kpr-statement');
      return sendManifest(one, { ...filtered, statement, ...worked(-86_400_000) });
    },
  };

  function worked(ms: number) {
    const at = new Date(town.clock.now().getTime() + ms).toISOString();
    return { startedAt: at, finishedAt: at };
  }

  for (const operation of operations) {
    for (const code of operation.problems) {
      it(`${operation.id} answers ${code}`, async () => {
        assert.ok(code !== 'method-not-allowed');
        const problem = await problemOf(await provoked[code](operation));
        assert.equal(problem.code, code);
      });
    }
  }

  it('is told in place of any other method, and of any other address', async () => {
    for (const { path, method } of operations) {
      const address = town.origin + path.replace(':version', '2026-1');
      for (const other of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        if (other.toLowerCase() === method) continue;
        const response = await fetch(address, { method: other });
        assert.equal((await problemOf(response)).code, 'method-not-allowed', `${other} ${path}`);
        assert.match(response.headers.get('allow') ?? '', /^(POST|GET, HEAD)$/);
      }
    }
    for (const path of ['/api/v1', '/api/v2/decisions', '/api/v1/rules/%E0%A4%A', '/api/v1/x']) {
      assert.equal((await problemOf(await fetch(town.origin + path))).code, 'not-found', path);
    }
  });

  it('is one of the request where its body is in letters that we do not read', async () => {
    const [decide] = operations;
    assert.ok(decide);
    const headers = { 'content-type': 'application/json; charset=latin1' };
    assert.equal((await problemOf(await ask(decide, { headers }))).code, 'not-json');
  });
});

const textHeaders = z.record(z.string(), z.unknown());

function problemHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(textHeaders.parse(headers)).filter(
      (one): one is [string, string] => typeof one[1] === 'string' && one[0] !== 'content-length',
    ),
  );
}

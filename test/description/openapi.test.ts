import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type express from 'express';
import { z } from 'zod';
import { createApp } from '../../src/app.ts';
import { compose } from '../../src/compose.ts';
import type { Content } from '../../src/description/operation.ts';
import { addressOf, apiDocument } from '../../src/description/openapi.ts';
import { operations } from '../../src/description/operations.ts';
import { problemCodes, problemShape } from '../../src/gate/problem.ts';
import { createLog } from '../../src/shared/log.ts';
import { languages } from '../../src/web/language.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { apiPlace as place } from '../web/page-server.ts';

describe('the description of the machine API', () => {
  for (const language of languages) {
    it(`is OpenAPI 3.1 in ${language}`, async () => {
      const document = apiDocument(language, place);
      const validator = new Validator();
      const result = await validator.validate(structuredClone(plain(document)));
      assert.deepEqual(result.errors ?? [], []);
      assert.equal(validator.version, '3.1');
    });
  }

  it('refers to nothing that is not there', () => {
    const document = apiDocument('en', place);
    const names = new Set(Object.keys(document.components?.schemas ?? {}));
    const referred = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name = ''] of referred) assert.ok(names.has(name), name);
  });

  it('has a name and an address of its own for each operation', () => {
    for (const facts of [operations.map(({ id }) => id), operations.map(addressOf)]) {
      assert.equal(new Set(facts).size, facts.length);
    }
  });

  it('gives examples that are what it says', () => {
    for (const { id, body = [], answers } of operations) {
      for (const content of [...body, ...answers.flatMap(({ contents }) => contents)]) {
        assert.deepEqual(faultsOf(content), [], `${id} ${content.type}`);
      }
    }
  });

  it('tells of every problem, and of none that there is not', () => {
    const elsewhere = ['not-found', 'method-not-allowed'];
    const told = new Set([...operations.flatMap(({ problems }) => problems), ...elsewhere]);
    assert.deepEqual([...told].sort(), [...problemCodes].sort());
    const document = z
      .object({ paths: z.record(z.string(), z.record(z.string(), described)) })
      .parse(plain(apiDocument('en', place)));
    for (const operation of operations) {
      const { responses } = document.paths[addressOf(operation)]?.[operation.method] ?? {};
      const listed = Object.entries(responses ?? {}).flatMap(([status, response]) =>
        (response['x-problem-codes'] ?? []).map((code) => {
          const example = response.content?.['application/problem+json']?.examples?.[code];
          assert.equal(String(problemShape.parse(example?.value).status), status);
          return code;
        }),
      );
      assert.deepEqual(listed.sort(), [...operation.problems].sort());
    }
  });

  describe('as it is served', () => {
    let town: TestTown;
    before(async () => {
      town = await startTestTown();
    });
    after(() => town.stop());

    it('is open, kept by its tag, and of this place', async () => {
      const answer = await fetch(`${town.origin}/api/v1/openapi.json`);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
      assert.match(answer.headers.get('cache-control') ?? '', /public/);
      assert.deepEqual(await answer.json(), plain(apiDocument('en', town.config)));
      const tag = answer.headers.get('etag') ?? '';
      const again = await fetch(answer.url, { headers: { 'if-none-match': tag } });
      assert.deepEqual([again.status, await again.text()], [304, '']);
    });

    it('has every route of the API, and no other', async () => {
      const services = compose(town.config, { log: createLog('silent') });
      try {
        const served = routesOf(createApp(services).router.stack)
          .filter(({ path }) => path.startsWith('/api'))
          .map(({ method, path }) => `${method} ${path}`);
        const told = operations.map(({ method, path }) => `${method} ${path}`);
        assert.deepEqual([...new Set(served)].sort(), told.sort());
      } finally {
        await services.close();
      }
    });
  });
});

const described = z.object({
  responses: z.record(
    z.string(),
    z.object({
      'x-problem-codes': z.array(z.string()).optional(),
      content: z
        .record(
          z.string(),
          z.object({ examples: z.record(z.string(), z.object({ value: z.unknown() })).optional() }),
        )
        .optional(),
    }),
  ),
});

/** As it goes over the wire. */
function plain(document: object): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(document)));
}

function faultsOf({ shape, example }: Content): unknown[] {
  if (shape.kind === 'bytes') return example === undefined ? [] : ['bytes are not shown'];
  if (shape.kind === 'json') return shape.schema.safeParse(example).error?.issues ?? [];
  const lines = String(example).split('\n').slice(0, -1);
  if (shape.kind === 'rows') return lines.slice(1).filter((line) => !shape.pattern.test(line));
  return lines.filter(
    (line) => !shape.lines.some((one) => one.safeParse(JSON.parse(line)).success),
  );
}

const operationMethods = ['get', 'post', 'put', 'patch', 'delete', 'options'];

type Layer = ReturnType<typeof express>['router']['stack'][number];
type Served = { method: string; path: string };

/** Of routers within routers; what takes all methods answers none of them by itself. */
function routesOf(stack: readonly Layer[]): Served[] {
  return stack.flatMap((layer) => {
    const { route } = layer;
    if (route !== undefined) {
      const methods = operationMethods.filter((method) =>
        route.stack.some((one) => one.method === method),
      );
      return methods.map((method) => ({ method, path: route.path }));
    }
    return 'stack' in layer.handle && Array.isArray(layer.handle.stack)
      ? routesOf(layer.handle.stack)
      : [];
  });
}

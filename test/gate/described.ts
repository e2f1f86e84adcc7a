import assert from 'node:assert/strict';
import type { Content, Operation } from '../../src/description/operation.ts';
import { operations } from '../../src/description/operations.ts';
import { problemShape } from '../../src/gate/problem.ts';

/**
 * Holds an answer of the machine API to its description: status, content type, headers, and shape,
 * or a problem that the operation may answer. The answer can be read once more.
 */
export async function described(response: Response, method: 'GET' | 'POST'): Promise<Response> {
  const operation = operationAt(new URL(response.url).pathname, method);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok && response.status !== 304) {
    assert.match(type, /^application\/problem\+json/);
    const problem = problemShape.parse(await response.clone().json());
    assert.equal(problem.status, response.status);
    assert.ok(operation.problems.includes(problem.code), `${operation.id}: ${problem.code}`);
    return response;
  }
  const answer = operation.answers.find(({ status }) => status === response.status);
  assert.ok(answer, `${operation.id}: ${String(response.status)}`);
  for (const name of answer.headers) assert.ok(response.headers.has(name), name);
  const content = answer.contents.find((one) => bare(one.type) === bare(type));
  assert.ok(content || answer.contents.length === 0, `${operation.id}: ${type}`);
  if (content?.shape.kind === 'json') {
    isOfShape(operation, content, JSON.stringify(await response.clone().json()));
  }
  return response;
}

/** Holds the text of an answer to it, of lines each to one of theirs. */
export function isOfShape({ id }: Operation, { shape, type }: Content, text: string): void {
  if (shape.kind === 'json') {
    const { error } = shape.schema.safeParse(JSON.parse(text));
    assert.deepEqual(error?.issues ?? [], [], `${id} ${type}`);
  }
  if (shape.kind !== 'lines') return;
  for (const line of text.split('\n').filter(Boolean)) {
    const value: unknown = JSON.parse(line);
    const fits = shape.lines.some((one) => one.safeParse(value).success);
    assert.ok(fits, `${id} ${type}: ${line}`);
  }
}

export function operationAt(pathname: string, method: 'GET' | 'POST'): Operation {
  const found = operations.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replace(/:\w+/g, '[^/]+')}$`).test(pathname),
  );
  assert.ok(found, `${method} ${pathname} is not described`);
  return found;
}

function bare(type: string): string {
  return type.replace(/;.*$/, '').trim();
}

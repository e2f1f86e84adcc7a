import type { z } from 'zod';
import type {
  ZodOpenApiContentObject,
  ZodOpenApiRequestBodyObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { problemOf, problems, type ProblemCode } from '../gate/problem.ts';
import type { Translate } from '../web/texts.ts';
import type { Content, Operation } from './operation.ts';

export function bodyOf(contents: readonly Content[]): ZodOpenApiRequestBodyObject {
  return { required: true, content: contentOf(contents) };
}

export function answersOf(
  t: Translate,
  { answers, problems: codes }: Operation,
): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {};
  for (const { status, contents, headers } of answers) {
    responses[`${status}`] = {
      description: t(`description.status.${status}`),
      headers: headersOf(t, headers),
      ...(contents.length === 0 ? {} : { content: contentOf(contents) }),
    };
  }
  for (const [status, same] of Map.groupBy(codes, statusOf)) {
    responses[`${status}`] = refusalOf(t, status, same);
  }
  return responses;
}

function contentOf(contents: readonly Content[]): ZodOpenApiContentObject {
  return Object.fromEntries(
    contents.map((content) => [
      content.type,
      {
        ...shown(content),
        ...(content.example === undefined ? {} : { example: content.example }),
      },
    ]),
  );
}

/** OpenAPI 3.1 has no shape for a body of lines: what each may be stands beside it. */
function shown({ type, shape }: Content) {
  if (shape.kind === 'json') return { schema: shape.schema };
  if (shape.kind === 'rows') return { schema: { type: 'string' } as const };
  if (shape.kind === 'bytes') return { schema: { contentMediaType: type } };
  return {
    schema: { type: 'string' } as const,
    'x-line-schemas': shape.lines.map((line) => ({ $ref: `#/components/schemas/${nameOf(line)}` })),
  };
}

/** By name, since no body refers to them as OpenAPI reads it. */
export function lineShapes(operations: readonly Operation[]): Record<string, z.ZodType> {
  const contents = operations.flatMap(({ body = [], answers }) => [
    ...body,
    ...answers.flatMap((answer) => answer.contents),
  ]);
  const lines = contents.flatMap(({ shape }) => (shape.kind === 'lines' ? shape.lines : []));
  return Object.fromEntries(lines.map((line) => [nameOf(line), line]));
}

function nameOf(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('A line needs a shape with a name');
  return id;
}

function headersOf(t: Translate, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      { description: t(`description.header.${name}`), schema: { type: 'string' } as const },
    ]),
  );
}

/** Everything that one status may stand for, each with what to do about it. */
function refusalOf(t: Translate, status: number, codes: readonly ProblemCode[]) {
  const words = codes.map((code) => `\`${code}\`: ${t(`description.problem.${code}`)}`);
  const extra: Partial<Record<number, string>> = { 401: 'WWW-Authenticate', 503: 'Retry-After' };
  const header = extra[status];
  return {
    description: words.join('\n\n'),
    ...(header === undefined ? {} : { headers: headersOf(t, [header]) }),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemOf(code) }])),
      },
    },
    'x-problem-codes': codes,
  };
}

function statusOf(code: ProblemCode) {
  const found = problems.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No problem ${code}`);
  return found.status;
}

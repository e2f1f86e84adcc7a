import { z } from 'zod';
import type { ZodOpenApiParameters } from 'zod-openapi';
import type { Translate } from '../web/texts.ts';
import type { Operation } from './operation.ts';

/** Parameters in the address: the very shapes that they are read by, with their words. */
export function queryOf(
  t: Translate,
  { id, query, pathParameters }: Operation,
): ZodOpenApiParameters {
  const worded = (given: z.ZodObject) =>
    z.object(
      Object.fromEntries(
        Object.entries(given.shape).map(([name, shape]) => [name, withWords(t, shape, [id, name])]),
      ),
    );
  return {
    ...(query === undefined ? {} : { query: worded(query) }),
    ...(pathParameters === undefined ? {} : { path: worded(pathParameters) }),
  };
}

function withWords(t: Translate, shape: unknown, [id, name]: [id: string, name: string]) {
  if (!(shape instanceof z.ZodType)) throw new Error(`${id} has no shape for ${name}`);
  const description = t(`description.parameter.${id}.${name}`);
  return shape.meta({ ...shape.meta(), param: { description } });
}

const headerShapes = {
  'If-None-Match': { type: 'string' },
  'If-Range': { type: 'string', pattern: '^"[0-9a-f-]{36}"$' },
  Range: { type: 'string', pattern: '^bytes=\\d*-\\d*$' },
} as const;

export function headerParameters(t: Translate, { requestHeaders = [] }: Operation) {
  return requestHeaders.map((name) => ({
    name,
    in: 'header' as const,
    description: t(`description.header.${name}`),
    schema: headerShapes[name],
  }));
}

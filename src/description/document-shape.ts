import { z } from 'zod';

const schema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.union([z.string(), z.number()]).optional(),
});
const contents = z.record(z.string(), z.looseObject({ example: z.unknown().optional() }));
const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().default(false),
  description: z.string(),
  schema,
});
const response = z.looseObject({
  description: z.string(),
  headers: z.record(z.string(), z.looseObject({ description: z.string() })).default({}),
  content: contents.default({}),
  'x-problem-codes': z.array(z.string()).optional(),
});
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ content: contents }).optional(),
  responses: z.record(z.string(), response),
});

/** What the page reads of the description. */
export const documentShape = z.looseObject({
  paths: z.record(z.string(), z.record(z.enum(['get', 'post']), operation.optional())),
  components: z.looseObject({
    securitySchemes: z.looseObject({
      maskinporten: z.looseObject({
        flows: z.looseObject({
          clientCredentials: z.looseObject({
            tokenUrl: z.string(),
            scopes: z.record(z.string(), z.string()),
          }),
        }),
      }),
    }),
  }),
  'x-outcomes': z.array(z.object({ outcome: z.string(), means: z.string(), next: z.string() })),
  'x-problems': z.array(
    z.object({ code: z.string(), status: z.number(), means: z.string(), next: z.string() }),
  ),
});
export type ReadDocument = z.infer<typeof documentShape>;
export type ReadOperation = z.infer<typeof operation>;
export type ReadParameter = z.infer<typeof parameter>;

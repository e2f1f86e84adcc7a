import type { z } from 'zod';
import type { MachineScope } from '../gate/machine-token.ts';
import type { ProblemCode } from '../gate/problem.ts';

/** One way to call the machine API, as data: the description for machines and humans is of it. */
export type Operation = {
  /** Its words stand under `description.operation.<id>`. */
  id: string;
  method: 'get' | 'post';
  /** As `paths.ts` has it. */
  path: string;
  /** Undefined where no token is asked for. */
  scope: MachineScope | undefined;
  query?: z.ZodObject;
  pathParameters?: z.ZodObject;
  requestHeaders?: readonly RequestHeader[];
  body?: readonly Content[];
  answers: readonly Answer[];
  problems: readonly ProblemCode[];
};

/** Of one content type, with an example that is checked against the shape. */
export type Content = {
  type: string;
  /** What the body is; of lines and rows what each one may be. */
  shape:
    { kind: 'json'; schema: z.ZodType } | { kind: 'lines'; lines: readonly z.ZodType[] } | Text;
  /** A text where the body is no JSON. */
  example: unknown;
};
type Text = { kind: 'rows'; pattern: RegExp } | { kind: 'bytes' };

export type Answer = {
  status: 200 | 206 | 304;
  contents: readonly Content[];
  headers: readonly ResponseHeader[];
};

/** Their words stand under `description.header.<name>`. */
type RequestHeader = 'If-None-Match' | 'If-Range' | 'Range';
type ResponseHeader =
  'Accept-Ranges' | 'Cache-Control' | 'Content-Length' | 'Content-Range' | 'ETag' | 'Kpr-Statement';

/** What every operation that asks for a token may answer. */
export const guardedProblems = [
  'token-missing',
  'token-refused',
  'scope-missing',
  'consumer-unknown',
  'unavailable',
  'fault',
] as const satisfies readonly ProblemCode[];

/** What every operation that takes a JSON body may answer besides. */
export const bodyProblems = [
  'not-json',
  'body-too-large',
  'body-invalid',
] as const satisfies readonly ProblemCode[];

export function json(schema: z.ZodType, example: unknown): Content {
  return { type: 'application/json', shape: { kind: 'json', schema }, example };
}

export function ndjson(lines: readonly z.ZodType[], examples: readonly unknown[]): Content {
  const example = examples.map((line) => `${JSON.stringify(line)}\n`).join('');
  return { type: 'application/x-ndjson', shape: { kind: 'lines', lines }, example };
}

/** The usual answer: one JSON body that nobody keeps. */
export function answered(schema: z.ZodType, example: unknown): Answer {
  return { status: 200, contents: [json(schema, example)], headers: ['Cache-Control'] };
}

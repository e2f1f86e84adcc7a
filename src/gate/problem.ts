import type { Response } from 'express';
import { z } from 'zod';

/** Why the machine API refuses; each code is stable and stands for one thing to mend. */
export const problems = [
  { code: 'token-missing', status: 401, title: 'Send a Maskinporten token as a bearer token' },
  { code: 'token-refused', status: 401, title: 'The token is not valid here' },
  { code: 'scope-missing', status: 403, title: 'The token lacks the scope of this operation' },
  {
    code: 'consumer-unknown',
    status: 403,
    title: 'The organisation has no access to this operation',
  },
  {
    code: 'body-invalid',
    status: 422,
    title: 'The request does not say what this operation needs',
  },
  {
    code: 'body-too-large',
    status: 413,
    title: 'Too large: send at most 100,000 persons at a time',
  },
  {
    code: 'line-too-long',
    status: 413,
    title: 'A line is longer than any number: nothing may be used',
  },
  {
    code: 'stream-too-slow',
    status: 408,
    title: 'The stream stood still too long: send it again',
  },
  { code: 'not-json', status: 400, title: 'The request is not JSON' },
  { code: 'query-invalid', status: 422, title: 'The query does not say what this operation needs' },
  { code: 'range-unsatisfiable', status: 416, title: 'The snapshot has no such bytes' },
  { code: 'key-unknown', status: 404, title: 'The organisation has no such pseudonym key' },
  {
    code: 'key-not-filled',
    status: 409,
    title: 'Pseudonyms under this key are still being made: use another key, or try again soon',
  },
  {
    code: 'position-unknown',
    status: 409,
    title: 'The ledger has not come that far: what you have is not of it, so take a new snapshot',
  },
  {
    code: 'counts-disagree',
    status: 409,
    title: 'The counts do not agree with the decisions given',
  },
  {
    code: 'not-an-extract',
    status: 409,
    title: 'Decisions as of an earlier instant answer a question: ask again, now, for an extract',
  },
  {
    code: 'snapshot-not-ours',
    status: 409,
    title: 'The statement is not one that this service has signed for this consumer',
  },
  {
    code: 'snapshot-stale',
    status: 409,
    title: 'The work began outside the time of the snapshot: fetch a new one and do it again',
  },
  { code: 'not-found', status: 404, title: 'There is no such thing for this consumer' },
  { code: 'method-not-allowed', status: 405, title: 'The address does not take this method' },
  {
    code: 'unavailable',
    status: 503,
    title: 'Nothing can be decided now: store and release nothing',
  },
  { code: 'fault', status: 500, title: 'A fault of ours: store and release nothing' },
] as const;

export type ProblemCode = (typeof problems)[number]['code'];

export const problemCodes = problems.map(({ code }) => code);

/** As RFC 9457 has it, with the code as a member of its own. */
export const problemShape = z
  .strictObject({
    type: z.string().regex(/^urn:kpr-innsyn:problem:[a-z-]+$/),
    code: z.enum(problemCodes),
    status: z.int().min(400).max(599),
    title: z.string().meta({ description: 'For humans; it may change' }),
    errors: z
      .array(
        z.looseObject({
          at: z.string().meta({ description: 'Where in what was sent' }),
          code: z.string(),
          known: z.array(z.unknown()).optional().meta({ description: 'Values that would do' }),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });

/** As RFC 9457 says it. `errors` must hold nothing about a person. */
export function problemOf(code: ProblemCode, errors?: readonly object[]) {
  const { status, title } = told(code);
  const type = `urn:kpr-innsyn:problem:${code}`;
  return { type, code, status, title, ...(errors === undefined ? {} : { errors }) };
}

/** Answers with application/problem+json. */
export function sendProblem(res: Response, code: ProblemCode, errors?: readonly object[]): void {
  const problem = problemOf(code, errors);
  if (problem.status === 401) res.set('WWW-Authenticate', 'Bearer');
  if (problem.status === 503) res.set('Retry-After', '10');
  res
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

function told(code: ProblemCode) {
  const problem = problems.find((one) => one.code === code);
  if (problem === undefined) throw new Error(`No problem ${code}`);
  return problem;
}

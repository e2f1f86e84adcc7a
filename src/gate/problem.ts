import type { Response } from 'express';

/** Why the machine API refused; each code is stable and stands for one thing to mend. */
export type ProblemCode =
  | 'token-missing'
  | 'token-refused'
  | 'scope-missing'
  | 'consumer-unknown'
  | 'body-invalid'
  | 'body-too-large'
  | 'line-too-long'
  | 'stream-too-slow'
  | 'not-json'
  | 'query-invalid'
  | 'range-unsatisfiable'
  | 'key-unknown'
  | 'key-not-filled'
  | 'position-unknown'
  | 'counts-disagree'
  | 'not-an-extract'
  | 'snapshot-not-ours'
  | 'snapshot-stale'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-many-requests'
  | 'unavailable'
  | 'fault';

const problems: Record<ProblemCode, { status: number; title: string }> = {
  'token-missing': { status: 401, title: 'Send a Maskinporten token as a bearer token' },
  'token-refused': { status: 401, title: 'The token is not valid here' },
  'scope-missing': { status: 403, title: 'The token lacks the scope of this operation' },
  'consumer-unknown': { status: 403, title: 'The organisation has no access to this operation' },
  'body-invalid': { status: 422, title: 'The request does not say what this operation needs' },
  'body-too-large': { status: 413, title: 'Too large: send at most 100,000 persons at a time' },
  'line-too-long': { status: 413, title: 'A line is longer than any number: nothing may be used' },
  'stream-too-slow': { status: 408, title: 'The stream stood still too long: send it again' },
  'not-json': { status: 400, title: 'The request is not JSON' },
  'query-invalid': { status: 422, title: 'The query does not say what this operation needs' },
  'range-unsatisfiable': { status: 416, title: 'The snapshot has no such bytes' },
  'key-unknown': { status: 404, title: 'The organisation has no such pseudonym key' },
  'key-not-filled': {
    status: 409,
    title: 'Pseudonyms under this key are still being made: use another key, or try again soon',
  },
  'position-unknown': {
    status: 409,
    title: 'The ledger has not come that far: what you have is not of it, so take a new snapshot',
  },
  'counts-disagree': { status: 409, title: 'The counts do not agree with the decisions given' },
  'not-an-extract': {
    status: 409,
    title: 'Decisions as of an earlier instant answer a question: ask again, now, for an extract',
  },
  'snapshot-not-ours': {
    status: 409,
    title: 'The statement is not one that this service has signed for this consumer',
  },
  'snapshot-stale': {
    status: 409,
    title: 'The work began outside the time of the snapshot: fetch a new one and do it again',
  },
  'not-found': { status: 404, title: 'There is no such thing for this consumer' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'too-many-requests': { status: 429, title: 'Too many requests: wait and try again' },
  unavailable: { status: 503, title: 'Nothing can be decided now: store and release nothing' },
  fault: { status: 500, title: 'A fault of ours: store and release nothing' },
};

/** As RFC 9457 says it. `errors` must hold nothing about a person. */
export function problemOf(code: ProblemCode, errors?: readonly object[]) {
  const { status, title } = problems[code];
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

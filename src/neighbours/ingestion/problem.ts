import type { Response } from 'express';

export type ProblemCode =
  | 'message-type-unknown'
  | 'headers-invalid'
  | 'system-unknown'
  | 'body-unreadable'
  | 'body-too-large'
  | 'gate-unavailable'
  | 'register-unavailable'
  | 'not-found'
  | 'fault';

const nothingStored = 'Ingenting av leveransen er lagret. Send den på nytt om litt.';

const problems: Record<ProblemCode, { status: number; title: string; detail?: string }> = {
  'message-type-unknown': { status: 404, title: 'Mottaket kjenner ikke denne meldingstypen' },
  'headers-invalid': {
    status: 400,
    title: 'Leveransen mangler opplysninger om hvem som sender, eller de er feil skrevet',
  },
  'system-unknown': {
    status: 422,
    title: 'Mottaket tar ikke imot denne meldingstypen fra dette systemet',
  },
  'body-unreadable': {
    status: 422,
    title: 'Leveransen er tom eller har ikke den formen systemet skal levere',
  },
  'body-too-large': { status: 413, title: 'Leveransen er for stor: høyst 15 MB om gangen' },
  'gate-unavailable': {
    status: 503,
    title: 'Leveransen er ikke tatt imot: vi får ikke sjekket reservasjoner nå',
    detail: nothingStored,
  },
  'register-unavailable': {
    status: 503,
    title: 'Leveransen er ikke tatt imot: registeret svarer ikke',
    detail: nothingStored,
  },
  'not-found': { status: 404, title: 'Her er det ingenting' },
  fault: {
    status: 500,
    title: 'Leveransen er ikke tatt imot: noe gikk galt hos oss',
    detail: nothingStored,
  },
};

/** Answers with application/problem+json (RFC 9457), with nothing about a person in it. */
export function sendProblem(res: Response, code: ProblemCode, faulty?: string): void {
  const { status, title, detail } = problems[code];
  if (status === 503) res.set('Retry-After', '10');
  const said = { ...(detail ? { detail } : {}), ...(faulty ? { detail: faulty } : {}) };
  res
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:kpr-mottak:problem:${code}`, code, status, title, ...said }));
}

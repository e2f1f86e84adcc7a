import type { RequestHandler, Response } from 'express';
import type { LoopbackServer } from '../idporten/loopback-server.ts';
import { createBearerCheck } from './bearer-check.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** What a register in trouble may say instead of an answer, or of a shape that is not its own. */
type OddAnswer = 'a-web-page' | 'broken-json' | 'another-shape' | 'too-much' | 'nothing';

/** What tests can do to a population register. */
export type RegisterControls = {
  /** Origin without trailing slash; the paths below it are the register's own. */
  url: string;
  stop: () => Promise<void>;
  /** False answers every request with 503. */
  setAvailable: (available: boolean) => void;
  /** Answers the next so many look-ups with 429 and this `Retry-After`: seconds, or a date. */
  limitNext: (lookUps: number, retryAfter: number | string) => void;
  /** Answers every look-up so from now on; undefined: as usual. */
  answerWith: (oddity: OddAnswer | undefined) => void;
  /** From now on these people are the register. */
  setPeople: (people: readonly RegisteredPerson[]) => void;
  /** Of all answers so far, oldest first. */
  statuses: readonly number[];
};

export type DoorState = {
  people: readonly RegisteredPerson[];
  lookUpsLimited: number;
  retryAfter: number | string;
  oddity: OddAnswer | undefined;
  statuses: number[];
};

export function closedDoor(people: readonly RegisteredPerson[]): DoorState {
  return { people, lookUpsLimited: 0, retryAfter: 0, oddity: undefined, statuses: [] };
}

export function controlsOf(server: LoopbackServer, state: DoorState): RegisterControls {
  return {
    url: server.url,
    stop: server.stop,
    setAvailable: server.setAvailable,
    statuses: state.statuses,
    limitNext: (lookUps, retryAfter) => {
      state.lookUpsLimited = lookUps;
      state.retryAfter = retryAfter;
    },
    answerWith: (oddity) => {
      state.oddity = oddity;
    },
    setPeople: (people) => {
      state.people = people;
    },
  };
}

type DoorOptions = {
  state: DoorState;
  maskinportenIssuer: string;
  scope: string;
  refuse: (res: Response, status: number, message: string) => void;
};

/** Before any look-up: who asks, how often, and what has been told to go wrong. */
export function registerDoor({
  state,
  maskinportenIssuer,
  scope,
  refuse,
}: DoorOptions): RequestHandler {
  const check = createBearerCheck(maskinportenIssuer, scope);
  return async (req, res, next) => {
    res.on('finish', () => state.statuses.push(res.statusCode));
    const reading = await check(req.headers.authorization);
    if (reading === 'unauthenticated') refuse(res, 401, 'Autentiseringsinformasjon mangler');
    else if (reading === 'forbidden') refuse(res, 403, 'Virksomheten mangler autorisasjon');
    else if (state.lookUpsLimited > 0) {
      state.lookUpsLimited -= 1;
      refuse(res.set('retry-after', String(state.retryAfter)), 429, 'For mange kall');
    } else if (state.oddity) sendOdd(res, state.oddity);
    else next();
  };
}

function sendOdd(res: Response, oddity: OddAnswer): void {
  if (oddity === 'nothing') return;
  if (oddity === 'a-web-page') res.status(404).send('<h1>Not here</h1>');
  else if (oddity === 'broken-json') res.type('json').send('{"navn": [');
  else if (oddity === 'another-shape') {
    // Each register has a person's name as a list.
    res.json({ navn: 'Vakker Blomst', name: 'Vakker Blomst' });
  } else res.type('json').send(JSON.stringify({ fyll: 'x'.repeat(2_000_000) }));
}

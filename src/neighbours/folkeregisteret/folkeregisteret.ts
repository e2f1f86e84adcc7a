import { createHash } from 'node:crypto';
import express from 'express';
import type { Express, Response } from 'express';
import { systemClock } from '../../shared/clock.ts';
import type { Clock } from '../../shared/clock.ts';
import { listenOnLoopback } from '../idporten/loopback-server.ts';
import { isPart, personDocument } from './person-document.ts';
import { closedDoor, controlsOf, registerDoor } from './register-door.ts';
import type { DoorState, RegisterControls } from './register-door.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { hasNumber } from './registered-person.ts';

export type FolkeregisteretOptions = {
  people: readonly RegisteredPerson[];
  /** With its trailing slash. */
  maskinportenIssuer: string;
  /** Absent or 0: a free one. */
  port?: number;
  /** Decides who is of age. */
  clock?: Clock;
};

export type Folkeregisteret = RegisterControls;

const scope = 'folkeregister:deling/offentligmedhjemmel';
const personAddress = '/folkeregisteret/offentlig-med-hjemmel/api/v1/personer/:number';

/**
 * Starts a stand-in of Folkeregisteret's look-up by number on loopback, with the field names and
 * statuses of Skatteetaten's documentation of «offentlig med hjemmel». Of its error codes only
 * FREG-001 is documented publicly, so clients must go by the HTTP status.
 *
 * @throws if the port is taken
 */
export async function startFolkeregisteret(
  options: FolkeregisteretOptions,
): Promise<Folkeregisteret> {
  const { port, maskinportenIssuer, clock = systemClock } = options;
  const server = await listenOnLoopback(port ? { port } : {});
  const state = closedDoor(options.people);
  server.serve(createApp({ state, maskinportenIssuer, clock }));
  return controlsOf(server, state);
}

type AppParts = { state: DoorState; maskinportenIssuer: string; clock: Clock };

function createApp({ state, maskinportenIssuer, clock }: AppParts): Express {
  const app = express().disable('x-powered-by');
  app.use(personAddress, registerDoor({ state, maskinportenIssuer, scope, refuse }));
  app.get(personAddress, ({ params, query, headers }, res) => {
    const person = state.people.find((each) => hasNumber(each, params.number));
    const parts = [query['part'] ?? []].flat().map(String);
    if (!person) refuse(res, 404, 'Personen finnes ikke');
    else if (!parts.every(isPart)) refuse(res, 400, 'Ukjent verdi for part');
    else if (person.folkeregisterSilent) refuse(res, 503, 'Vennligst prøv igjen seinere');
    else {
      const today = clock.now().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
      const document = personDocument(person, parts, { people: state.people, today });
      sendUnlessKnown(res, JSON.stringify(document), headers['if-none-match']);
    }
  });
  return app;
}

/**
 * Express would answer in full here: fetch sends `Cache-Control: no-cache` along with the condition,
 * which Express takes as a wish for a fresh copy.
 */
function sendUnlessKnown(res: Response, json: string, knownTag: string | undefined): void {
  const tag = `"${createHash('sha256').update(json).digest('hex')}"`;
  res.set('etag', tag);
  if (knownTag === tag) res.status(304).end();
  else res.type('json').send(json);
}

function refuse(res: Response, status: number, message: string): void {
  const code = status >= 500 ? 'FREG-001' : `FREG-${status}`;
  res.status(status).json({ kode: code, melding: message });
}

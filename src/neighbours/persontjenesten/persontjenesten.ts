import express from 'express';
import type { Express, Response } from 'express';
import { z } from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { osloDate } from '../../shared/format.ts';
import type { FolkeregisteretOptions } from '../folkeregisteret/folkeregisteret.ts';
import { closedDoor, controlsOf, registerDoor } from '../folkeregisteret/register-door.ts';
import type { DoorState, RegisterControls } from '../folkeregisteret/register-door.ts';
import { hasNumber } from '../folkeregisteret/registered-person.ts';
import { listenOnLoopback } from '../idporten/loopback-server.ts';
import { englishDocument, isInformationPart } from './person-document.ts';

const scope = 'nhn:hgd-persontjenesten-api/read-with-legal-basis';
const personAddress = '/api/legal-basis/person/get-by-nin';
const form = z.object({ nin: z.string() });
const wish = z.object({ informationParts: z.string().transform((parts) => parts.split(',')) });

/**
 * Starts a stand-in of NHN's Persontjenesten on loopback: the look-up by number with legal basis.
 * It takes bearer tokens of Maskinporten's stand-in where NHN wants HelseID's with DPoP.
 *
 * @throws if the port is taken
 */
export async function startPersontjenesten(
  options: FolkeregisteretOptions,
): Promise<RegisterControls> {
  const { port } = options;
  const server = await listenOnLoopback(port ? { port } : {});
  const state = closedDoor(options.people);
  server.serve(createApp(state, options));
  return controlsOf(server, state);
}

function createApp(
  state: DoorState,
  { maskinportenIssuer, clock = systemClock }: FolkeregisteretOptions,
): Express {
  const app = express().disable('x-powered-by');
  app.use(personAddress, registerDoor({ state, maskinportenIssuer, scope, refuse }));
  app.post(personAddress, express.urlencoded({ extended: false }), ({ body, query }, res) => {
    const asked = form.safeParse(body);
    const parts = wish.safeParse(query).data?.informationParts ?? [];
    const person = state.people.find((one) => hasNumber(one, asked.data?.nin ?? ''));
    if (!asked.success || !parts.every(isInformationPart)) refuse(res, 400, 'Bad request');
    else if (!person) refuse(res, 404, 'Person not found');
    else if (person.folkeregisterSilent) refuse(res, 503, 'Try again later');
    else {
      const register = { people: state.people, today: osloDate(clock.now()) };
      res.json(englishDocument(person, parts, register));
    }
  });
  return app;
}

function refuse(res: Response, status: number, title: string): void {
  res.status(status).type('application/problem+json').send(JSON.stringify({ title, status }));
}

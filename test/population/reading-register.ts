import assert from 'node:assert/strict';
import { startFolkeregisteret } from '../../src/neighbours/folkeregisteret/folkeregisteret.ts';
import type { RegisterControls } from '../../src/neighbours/folkeregisteret/register-door.ts';
import { makePeople } from '../../src/neighbours/people/people.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { startPersontjenesten } from '../../src/neighbours/persontjenesten/persontjenesten.ts';
import { createFolkeregisteretClient } from '../../src/population/folkeregisteret.client.ts';
import { NationalId } from '../../src/population/national-id.ts';
import type { PersonFacts, PersonPort } from '../../src/population/person.ts';
import { createPersontjenestenClient } from '../../src/population/persontjenesten.client.ts';
import { movableClock } from '../support/clock.ts';
import { startOrganisation } from '../neighbours/maskinporten-organisation.ts';

export const today = '2026-05-12';
export const people = makePeople({ seed: 'test', today, count: 0 });

/** Adapters with their registers, over HTTP. */
const registers = {
  folkeregisteret: { start: startFolkeregisteret, createClient: createFolkeregisteretClient },
  persontjenesten: { start: startPersontjenesten, createClient: createPersontjenestenClient },
} as const;

export const registerNames = ['folkeregisteret', 'persontjenesten'] as const;

export type ReadRegister = Awaited<ReturnType<typeof startRegister>>;

/** A register of the hand-made people, and the client that reads it with little patience. */
export async function startRegister(name: keyof typeof registers, { timeoutMs = 3_000 } = {}) {
  const { start, createClient } = registers[name];
  const { maskinporten } = await startOrganisation();
  const clock = movableClock();
  const failures: string[] = [];
  const unknownWords: string[] = [];
  const maskinportenIssuer = maskinporten.issuer;
  const signed = (scope: string) => maskinporten.signToken({ scope });
  const register: RegisterControls = await start({ people, maskinportenIssuer });
  const newClient = ({ tokenFor = signed } = {}): PersonPort =>
    createClient({
      url: register.url,
      tokens: { tokenFor },
      allowSynthetic: true,
      clock,
      timeoutMs,
      onFailure: (reason) => failures.push(reason),
      onUnknownWord: (entity) => unknownWords.push(entity),
    });
  return {
    register,
    clock,
    failures,
    unknownWords,
    newClient,
    stop: async () => {
      await Promise.all([register.stop(), maskinporten.stop()]);
    },
  };
}

export function personNamed(key: string) {
  const person = people.find((candidate) => candidate.key === key);
  assert.ok(person, key);
  return person;
}

export function idOf(key: string): NationalId {
  return numberOf(currentNumber(personNamed(key)).digits);
}

export function numberOf(digits: string): NationalId {
  const parsed = NationalId.parse(digits, { allowSynthetic: true });
  assert.ok(parsed.outcome === 'valid');
  return parsed.id;
}

export async function factsAbout(client: PersonPort, id: NationalId): Promise<PersonFacts> {
  const answer = await client.lookUp(id);
  assert.ok(answer.outcome === 'found', answer.outcome);
  return answer.facts;
}

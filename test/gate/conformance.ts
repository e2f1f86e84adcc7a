import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { datasets, messageTypes } from '../../src/reservation/rule-table.ts';
import type { Scope } from '../../src/reservation/scope.ts';
import { createCitizen, type Citizen, type Page } from '../support/citizen.ts';
import { minute } from '../support/clock.ts';
import { digitsOf, type TestTown } from '../support/town.ts';
import {
  choose,
  confirm,
  dental,
  draft,
  identified,
  preventive,
  secondary,
} from '../reservation/chooser.ts';

const letter = z.enum(['A', 'B', 'C', 'D']);
const plainStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['reserve', 'lift']), scopes: z.array(letter) }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({ do: z.literal('number-added') }),
]);
const step = z.union([
  plainStep,
  z.strictObject({ do: z.literal('at-once'), steps: z.array(plainStep) }),
]);
const question = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('ingest'), messageType: z.enum(messageTypes) }),
  z.strictObject({
    operation: z.literal('release'),
    dataset: z.enum(datasets),
    purpose: z.literal([1, 2]),
    identified: z.boolean(),
    linkage: z.boolean(),
  }),
]);
const verdict = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('allow') }),
  z.strictObject({ outcome: z.literal('drop-person') }),
  z.strictObject({ outcome: z.literal('strip-identifier') }),
  z.strictObject({
    outcome: z.literal('drop-fields'),
    fields: z.array(z.string()),
    stripIdentifier: z.boolean(),
  }),
]);
const vectorFile = z.strictObject({
  about: z.string(),
  verdicts: z.array(
    z.strictObject({
      question,
      answers: z.array(z.strictObject({ reserved: z.array(z.string()), expect: verdict })),
    }),
  ),
  histories: z.record(z.string(), z.array(step)),
  moments: z.array(
    z.strictObject({
      history: z.string(),
      after: z.int(),
      number: z.enum(['first', 'added']),
      question,
      expect: verdict,
    }),
  ),
});

type Step = z.infer<typeof step>;
type PlainStep = z.infer<typeof plainStep>;
export type VectorQuestion = z.infer<typeof question>;
export type ExpectedVerdict = z.infer<typeof verdict>;

/** The cases that every form of the gate must answer alike. */
export const vectors = vectorFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'conformance-vectors.json'), 'utf8')),
);

const scopeOf = { A: preventive, B: dental, C: identified, D: secondary } as const;

/** From `ACD` or `nothing`. */
export function scopesNamed(letters: string): Scope[] {
  if (letters === 'nothing') return [];
  return letters.split('').map((one) => scopeOf[letter.parse(one)]);
}

/** Somebody who has lived through a history; `instants[n]` lies after n steps of it. */
export type Lived = { first: string; added: string; instants: string[] };

/** Lets a person of the town go through a history, by sign-in and form. */
export async function live(town: TestTown, key: string, steps: readonly Step[]): Promise<Lived> {
  const person = town.person(key);
  const added = digitsOf(person);
  const first = person.numbers.find(({ current }) => !current)?.digits ?? added;
  // A silent register tells of no other number than the one that somebody signs in with.
  if (first !== added) town.folkeregisteret.setAvailable(false);
  const citizen = createCitizen(town.origin);
  await citizen.signIn(first, '/reservasjoner');
  const instants = [await nextInstant(town)];
  let receipt: Page | undefined;
  for (const one of steps) {
    if (one.do === 'at-once') await atOnce(town, first, one.steps);
    else receipt = await take(town, citizen, one, receipt);
    instants.push(await nextInstant(town));
  }
  return { first, added, instants };
}

async function take(
  town: TestTown,
  citizen: Citizen,
  one: PlainStep,
  receipt: Page | undefined,
): Promise<Page | undefined> {
  if (one.do === 'undo') {
    assert.ok(receipt);
    return citizen.submit(receipt, {}, '/angre');
  }
  if (one.do === 'number-added') {
    town.folkeregisteret.setAvailable(true);
    town.clock.move(minute);
    await citizen.visit('/oversikt');
    return receipt;
  }
  return choose(
    citizen,
    one.do,
    one.scopes.map((scope) => scopeOf[scope]),
  );
}

/** Each in a window of its own, confirmed at the same moment. */
async function atOnce(town: TestTown, digits: string, steps: readonly PlainStep[]) {
  const ready = [];
  for (const one of steps) {
    assert.ok(one.do === 'reserve' || one.do === 'lift');
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digits, '/reservasjoner');
    const wanted = one.scopes.map((scope) => scopeOf[scope]);
    ready.push({ citizen, checking: await draft(citizen, one.do, wanted) });
  }
  await Promise.all(ready.map(({ citizen, checking }) => confirm(citizen, checking)));
}

/** After everything so far and before anything to come; by the database's clock, as the ledger's. */
async function nextInstant(town: TestTown): Promise<string> {
  const { rows } = await town.ownDb.query<{ now: string }>(
    `select to_json(clock_timestamp() at time zone 'UTC') #>> '{}' || 'Z' as now`,
  );
  assert.ok(rows[0]);
  return rows[0].now;
}

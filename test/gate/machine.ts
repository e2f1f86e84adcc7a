import assert from 'node:assert/strict';
import type { z } from 'zod';
import { decisionAnswer } from '../../src/gate/decision-answer-schema.ts';
import type { Question } from '../../src/gate/decision.ts';
import { acknowledged, dutyList } from '../../src/gate/duty-schema.ts';
import { manifestOutcome } from '../../src/gate/manifest-schema.ts';
import { problemShape } from '../../src/gate/problem.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { paths } from '../../src/paths.ts';
import type { TestTown } from '../support/town.ts';
import { described } from './described.ts';

export type Decision = z.infer<typeof decisionAnswer>;
export type OwedDuty = Exclude<z.infer<typeof dutyList>['duties'][number], { kind: 'inform' }>;
export type Problem = { status: number; code: string; errors: unknown };

const places = {
  decisions: paths.decisions,
  duties: paths.duties,
  acknowledgements: paths.acknowledgements,
  manifests: paths.manifests,
} as const;
export type Place = keyof typeof places;

/** Tests also ask by methods that an address does not take. */
function isTaken(place: Place, method: 'GET' | 'POST'): boolean {
  return (place === 'duties') === (method === 'GET');
}

type Sent = { token?: string | undefined; raw?: string; type?: string; origin?: string };

/** A system of an organisation, calling the machine API with tokens of the town's Maskinporten. */
export function createMachine(town: TestTown, organisation: string = organisations.ingestion) {
  /** A token as Maskinporten gives it; `change` replaces claims, undefined removes one. */
  const tokenFor = (place: Place, change: Record<string, unknown> = {}, foreignKey = false) =>
    town.maskinporten.signToken(
      {
        aud: town.origin,
        scope: machineScopes[place],
        consumer: consumer(organisation),
        ...change,
      },
      { foreignKey },
    );

  async function call(place: Place, body?: unknown, sent: Sent = {}): Promise<Response> {
    const token = 'token' in sent ? sent.token : await tokenFor(place);
    const content = sent.raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const method = content === undefined ? 'GET' : 'POST';
    const response = await fetch((sent.origin ?? town.origin) + places[place], {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(content === undefined ? {} : { 'content-type': sent.type ?? 'application/json' }),
      },
      ...(content === undefined ? {} : { body: content }),
    });
    return isTaken(place, method) ? described(response, method) : response;
  }

  return {
    tokenFor,
    call,

    async decide(question: Question, persons: readonly unknown[]): Promise<Decision> {
      return decisionAnswer.parse(await soundly(await call('decisions', { ...question, persons })));
    },

    async duties(): Promise<OwedDuty[]> {
      const { duties } = dutyList.parse(await soundly(await call('duties')));
      return duties.filter((duty) => duty.kind !== 'inform');
    },

    /** The outcomes, in the order of what was acknowledged. */
    async acknowledge(...done: { dutyId: string; rows: number; fields: number }[]) {
      const answer = await soundly(await call('acknowledgements', { acknowledgements: done }));
      return acknowledged.parse(answer).results.map(({ outcome }) => outcome);
    },

    /** The outcome, or the code of the problem. */
    async sendManifest(manifest: object): Promise<string> {
      const response = await call('manifests', manifest);
      if (!response.ok) return (await problemOf(response)).code;
      return manifestOutcome.parse(await soundly(response)).outcome;
    },
  };
}

export type Machine = ReturnType<typeof createMachine>;

/** As it stands in a token. */
export function consumer(organisation: string) {
  return { authority: 'iso6523-actorid-upis', ID: organisation };
}

async function soundly(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(body));
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return body;
}

/** The problem in an answer, which must be one in every way (RFC 9457). */
export async function problemOf(response: Response): Promise<Problem> {
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { status, code, type, title, errors } = problemShape.parse(await response.json());
  assert.equal(status, response.status);
  assert.equal(type, `urn:kpr-innsyn:problem:${code}`);
  assert.ok(title.length > 10);
  return { status, code, errors };
}

/** What a batch holds when all went as decided: the manifest that agrees with it. */
export function manifestFor(
  { batchId, results, counts }: Decision,
  dropped: readonly { index: number; fieldsDropped: number }[] = [],
) {
  const out = (name: keyof Decision['counts']) => counts[name];
  const personsDropped = out('drop-person') + out('unknown') + out('invalid');
  return {
    batchId,
    personsIn: results.length,
    personsOut: results.length - personsDropped,
    personsStripped: out('identifiers-stripped'),
    personsDropped,
    rowsOut: results.length,
    fieldsDropped: dropped.reduce((sum, { fieldsDropped }) => sum + fieldsDropped, 0),
    contentHash: 'ab'.repeat(32),
    items: dropped,
  };
}

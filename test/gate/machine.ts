import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Question } from '../../src/gate/decision.ts';
import { machineScopes } from '../../src/gate/machine-token.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import { paths } from '../../src/paths.ts';
import type { TestTown } from '../support/town.ts';

const condition = z.object({ field: z.string(), oneOf: z.array(z.string()) });
const decisionShape = z.strictObject({
  batchId: z.uuid(),
  position: z.int(),
  rulesVersion: z.string(),
  decidedAt: z.iso.datetime(),
  reach: z.union([
    z.strictObject({
      when: condition.optional(),
      drop: z.array(z.string()),
      keep: z.array(z.string()),
    }),
    z.strictObject({
      fields: z.array(z.strictObject({ field: z.string(), when: condition.optional() })),
      keep: z.array(
        z.strictObject({
          table: z.string(),
          columns: z.array(z.string()),
          when: condition.optional(),
        }),
      ),
    }),
  ]),
  results: z.array(z.looseObject({ index: z.int(), outcome: z.string() })),
  counts: z.record(z.string(), z.int()),
  receipt: z.string(),
});
const dutiesShape = z.object({
  duties: z.array(
    z.strictObject({
      dutyId: z.uuid(),
      kind: z.enum(['block', 'erase', 'unblock']),
      scope: z.string(),
      notBefore: z.iso.datetime(),
      dueBy: z.iso.datetime(),
      rulesVersion: z.string(),
      persons: z.array(z.base64()),
      targets: z.array(
        z.strictObject({
          table: z.string(),
          columns: z.union([z.literal('row'), z.array(z.string())]),
          when: condition.nullable(),
        }),
      ),
    }),
  ),
});
const acknowledgedShape = z.object({
  results: z.array(z.object({ dutyId: z.string(), outcome: z.string() })),
});
const problemShape = z.object({
  type: z.string(),
  code: z.string(),
  status: z.int(),
  title: z.string(),
  errors: z.unknown().optional(),
});

export type Decision = z.infer<typeof decisionShape>;
export type OwedDuty = z.infer<typeof dutiesShape>['duties'][number];
export type Problem = { status: number; code: string; errors: unknown };

const places = {
  decisions: paths.decisions,
  duties: paths.duties,
  acknowledgements: paths.acknowledgements,
  manifests: paths.manifests,
} as const;
export type Place = keyof typeof places;

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
    return fetch((sent.origin ?? town.origin) + places[place], {
      method: content === undefined ? 'GET' : 'POST',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(content === undefined ? {} : { 'content-type': sent.type ?? 'application/json' }),
      },
      ...(content === undefined ? {} : { body: content }),
    });
  }

  return {
    tokenFor,
    call,

    async decide(question: Question, persons: readonly unknown[]): Promise<Decision> {
      return decisionShape.parse(await soundly(await call('decisions', { ...question, persons })));
    },

    async duties(): Promise<OwedDuty[]> {
      return dutiesShape.parse(await soundly(await call('duties'))).duties;
    },

    /** The outcomes, in the order of what was acknowledged. */
    async acknowledge(...done: { dutyId: string; rows: number; fields: number }[]) {
      const answer = await soundly(await call('acknowledgements', { acknowledgements: done }));
      return acknowledgedShape.parse(answer).results.map(({ outcome }) => outcome);
    },

    /** The outcome, or the code of the problem. */
    async sendManifest(manifest: object): Promise<string> {
      const response = await call('manifests', manifest);
      if (!response.ok) return (await problemOf(response)).code;
      return z.object({ outcome: z.string() }).parse(await soundly(response)).outcome;
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
  const out = (name: string) => counts[name] ?? 0;
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

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { scopes } from '../../src/reservation/scope.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { createFeedMachine, readCsv, type FeedMachine } from './feed-machine.ts';

const writerCount = 50;
const personCount = 30;

const choice = fc.record({
  person: fc.nat({ max: personCount - 1 }),
  action: fc.constantFrom('reserve', 'lift'),
  scopes: fc.subarray([...scopes], { minLength: 1 }),
});
type Choice = typeof choice extends fc.Arbitrary<infer One> ? One : never;

describe('a copy of who has reserved', () => {
  let town: TestTown;
  let machine: FeedMachine;
  let persons: string[];
  const writers: pg.Client[] = [];

  before(async () => {
    town = await startTestTown();
    machine = createFeedMachine(town);
    await machine.untilFilled();
    persons = await insertPersons();
    const connectionString = town.ownDb.options.connectionString;
    for (let made = 0; made < writerCount; made++) {
      writers.push(new pg.Client({ connectionString }));
    }
    await Promise.all(writers.map((writer) => writer.connect()));
  });
  after(async () => {
    await Promise.all(writers.map((writer) => writer.end()));
    await town.stop();
  });

  async function insertPersons(): Promise<string[]> {
    const [key] = await machine.keys();
    const { rows } = await town.ownDb.query<{ id: string }>(
      `insert into ident.person select from generate_series(1, $1::int)
       returning person_id as id`,
      [personCount],
    );
    for (const { id } of rows) {
      await town.ownDb.query(`insert into gate.pseudonym values ($1, $2, $3)`, [
        key?.[0],
        id,
        randomBytes(16),
      ]);
    }
    return rows.map(({ id }) => id);
  }

  /** As a choice of the service ends: with its events, in one transaction. */
  async function write(writer: pg.Client, { person, action, scopes: chosen }: Choice) {
    await writer.query('begin');
    const { rows } = await writer.query<{ id: string }>(
      `insert into reservation.choice (subject_person_id, actor_person_id, capacity, channel,
         action, scopes, text_version, rules_version, reference, confirmed_at)
       values ($1, $1, 'self', 'web', $2, $3, 'test', '2026-1', gen_random_uuid()::text, now())
       returning choice_id as id`,
      [persons[person], action, chosen],
    );
    for (const scope of chosen) {
      await writer.query(`select reservation.append_event($1, $2)`, [rows[0]?.id, scope]);
    }
    await writer.query('commit');
  }

  /** Fifty at once, each one choice after another. */
  async function writeAll(choices: readonly Choice[]) {
    const left = [...choices];
    await Promise.all(
      writers.map(async (writer) => {
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
          await write(writer, next);
        }
      }),
    );
  }

  it('is kept by a snapshot and what follows it, each position once and in order', async () => {
    const lastOf = (choices: readonly Choice[]) =>
      choices.reduce((sum, one) => sum + one.scopes.length, 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(choice, { minLength: 100, maxLength: 200, size: 'max' }),
        fc.integer({ min: 1, max: 1_000 }),
        async (choices, limit) => {
          const before = await town.ownDb.query<{ position: string }>(
            `select position from reservation.ledger_head`,
          );
          const end = Number(before.rows[0]?.position) + lastOf(choices);
          const writing = writeAll(choices);
          // Taken while others write.
          const begun = await machine.snapshot();
          const copy = readCsv(begun.body);
          let position = positionIn(begun.response);
          while (position < end) {
            const page = await machine.changes({ after: position, wait: 60, limit });
            for (const change of page.changes) {
              assert.equal(change.position, ++position);
              for (const pseudonym of change.pseudonyms) copy.set(pseudonym, change.scopes);
            }
            assert.equal(page.position, position);
          }
          await writing;
          const last = await machine.snapshot();
          assert.equal(positionIn(last.response), end);
          const kept = [...copy].filter(([, held]) => held.length > 0);
          assert.deepEqual(new Map(kept.map(sorted)), new Map([...readCsv(last.body)].map(sorted)));
        },
      ),
      { numRuns: 4 },
    );
  });
});

function sorted([pseudonym, held]: [string, string[]]): [string, string[]] {
  return [pseudonym, held.toSorted()];
}

function positionIn(response: Response): number {
  const [, payload = ''] = (response.headers.get('kpr-statement') ?? '').split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  return Number(/"position":(\d+)/.exec(text)?.[1]);
}

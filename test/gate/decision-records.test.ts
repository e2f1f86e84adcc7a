import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import { z } from 'zod';
import type { Question } from '../../src/gate/decision.ts';
import { organisations } from '../../src/neighbours/town/town-databases.ts';
import type { TestTown } from '../support/town.ts';
import { personIdOf } from '../reservation/chooser.ts';
import { createMachine, type Machine } from './machine.ts';
import { numbersOfNobody } from './numbers-of-nobody.ts';
import { startTownOfReservers, type Reserver } from './reservers.ts';
import { streamed, streamOf } from './streaming.ts';

const ingest: Question = { operation: 'ingest', messageType: 'HST_Konsultasjon' };

describe('what stays of a decision', () => {
  let town: TestTown;
  let machine: Machine;
  let reservers: Reserver[];
  before(async () => {
    ({ town, reservers } = await startTownOfReservers());
    machine = createMachine(town);
  });
  after(() => town.stop());

  async function journalled(act: () => Promise<unknown>) {
    const since = await town.ownDb.query<{ last: string }>(
      'select coalesce(max(entry_id), 0) as last from journal.entry',
    );
    await act();
    const { rows } = await town.ownDb.query<{ person: string | null; organisation: string }>(
      `select subject_person_id as person, actor_organisation as organisation from journal.entry
        where entry_id > $1 and action = 'decision-given'`,
      [since.rows[0]?.last],
    );
    return rows;
  }

  it('gives a receipt that anybody can verify by the published keys', async () => {
    const answer = await machine.decide(ingest, [reservers[15]?.digits, 'x']);
    const published = await fetch(`${town.origin}/api/v1/jwks`);
    assert.equal(published.status, 200);
    const { keys } = z
      .object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) })
      .parse(await published.json());
    assert.ok(
      keys.every((key) => !('d' in key)),
      'no private part',
    );
    const { payload, protectedHeader } = await compactVerify(
      answer.receipt,
      createLocalJWKSet({ keys }),
    );
    assert.equal(protectedHeader.kid, keys[0]?.kid);
    const { batchId, position, rulesVersion, decidedAt, results } = answer;
    assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), {
      ...{ batchId, position, rulesVersion, decidedAt },
      ...ingest,
      consumer: 'ingestion',
      persons: 2,
      resultsHash: createHash('sha256').update(JSON.stringify(results)).digest('hex'),
    });
    const [head = '', body = '', signature = ''] = answer.receipt.split('.');
    const forged = Buffer.from(body, 'base64url').toString().replace('"persons":2', '"persons":3');
    const altered = [head, Buffer.from(forged).toString('base64url'), signature].join('.');
    await assert.rejects(compactVerify(altered, createLocalJWKSet({ keys })));
  });

  it('repeats in the receipt of a release all that was asked', async () => {
    const at = '2026-11-01T12:00:00.123456+01:00';
    const asked = { dataset: 'HST', purpose: 2, identified: true, linkage: false } as const;
    const { receipt } = await machine.decide({ operation: 'release', at, ...asked }, ['x']);
    assert.partialDeepStrictEqual(decodeJwt(receipt), {
      ...{ operation: 'release', dataset: 'HST', purpose: 2 },
      ...{ identified: 'true', linkage: 'false', at: '2026-11-01T11:00:00.123456Z' },
    });
  });

  it('states the ledger’s position and the rules that it answered by', async () => {
    const { position, rulesVersion, batchId } = await machine.decide(ingest, ['x']);
    const { rows } = await town.ownDb.query(
      `select h.position::int as position, b.ledger_position::int as batch, b.rules_version as rules,
              b.consumer_id as consumer, b.persons
         from reservation.ledger_head h cross join gate.decision_batch b where b.batch_id = $1`,
      [batchId],
    );
    assert.deepEqual(rows, [
      { position, batch: position, rules: rulesVersion, consumer: 'ingestion', persons: 1 },
    ]);
  });

  it('keeps outcomes per person only of those with something reserved', async () => {
    const persons = reservers.map(({ digits }) => digits);
    const { batchId } = await machine.decide(ingest, [...persons, 'x']);
    const { rows } = await town.ownDb.query<{ indexes: number[] }>(
      'select reserved_indexes as indexes from gate.decision_batch where batch_id = $1',
      [batchId],
    );
    const reserved = reservers.flatMap(({ scopes }, index) => (scopes.length > 0 ? [index] : []));
    assert.deepEqual(rows, [{ indexes: reserved }]);
  });

  it('is a look-up of each person below ten, shown to them, and one entry from ten on', async () => {
    const persons = reservers.map(({ digits }) => digits);
    const few = await journalled(() => machine.decide(ingest, persons.slice(0, 9)));
    const ids = await Promise.all(reservers.slice(0, 9).map(({ key }) => personIdOf(town, key)));
    assert.deepEqual(few.map(({ person }) => person).sort(), ids.sort());
    assert.ok(few.every(({ organisation }) => organisation === organisations.ingestion));
    const many = await journalled(() => machine.decide(ingest, persons.slice(0, 10)));
    assert.deepEqual(
      many.map(({ person }) => person),
      [null],
    );
    const unknown = await journalled(() => machine.decide(ingest, ['x']));
    assert.deepEqual(
      unknown.map(({ person }) => person),
      [null],
    );
  });

  it('is still a look-up when the batch is filled up with repeats and numbers of nobody', async () => {
    const [, one] = reservers;
    const padding = Array.from({ length: 50 }, (_, index) => (index % 2 ? 'x' : one?.digits));
    const entries = await journalled(() => machine.decide(ingest, padding));
    assert.deepEqual(
      entries.map(({ person }) => person),
      [await personIdOf(town, one?.key ?? '')],
    );
  });

  it('is a look-up however many numbers that nobody has stand beside', async () => {
    const one = reservers[1];
    const filled = [...numbersOfNobody(990), one?.digits];
    const person = await personIdOf(town, one?.key ?? '');
    const entries = await journalled(() => machine.decide(ingest, filled));
    assert.deepEqual(entries, [{ person, organisation: organisations.ingestion }]);
    const lines = await journalled(() => streamed(machine, town.origin, streamOf(ingest, filled)));
    assert.deepEqual(lines, [{ person, organisation: organisations.ingestion }]);
  });

  it('is one entry from so many numbers on that no list of persons is that long', async () => {
    const many = [...numbersOfNobody(1_000), reservers[1]?.digits];
    const entries = await journalled(() => machine.decide(ingest, many));
    assert.deepEqual(
      entries.map(({ person }) => person),
      [null],
    );
  });

  it('is one entry for each part of a stream, however small its last one is', async () => {
    const members = [...numbersOfNobody(10_000), reservers[1]?.digits];
    const entries = await journalled(() =>
      streamed(machine, town.origin, streamOf(ingest, members)),
    );
    assert.deepEqual(
      entries.map(({ person }) => person),
      [null, null],
    );
  });

  it('says nothing of a person to who asks but the verdict', async () => {
    const token = await machine.tokenFor('decisions');
    const digits = reservers[15]?.digits ?? '';
    const body = { ...ingest, persons: [digits] };
    const text = await (await machine.call('decisions', body, { token })).text();
    assert.doesNotMatch(text, new RegExp(digits));
    assert.doesNotMatch(text, new RegExp(await personIdOf(town, reservers[15]?.key ?? '')));
    const numbers = town.people.flatMap((person) => person.numbers.map((number) => number.digits));
    const traces = town.log.join('\n');
    assert.ok(
      numbers.every((number) => !traces.includes(number)),
      'no number in the log',
    );
  });
});

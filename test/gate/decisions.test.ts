import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import type { Question } from '../../src/gate/decision.ts';
import { currentNumber } from '../../src/neighbours/people/synthetic-person.ts';
import { createCitizen } from '../support/citizen.ts';
import { somebodyWaits } from '../support/lock-wait.ts';
import type { TestTown } from '../support/town.ts';
import { confirm, draft, personIdOf } from '../reservation/chooser.ts';
import { createMachine, type Machine } from './machine.ts';
import { everyReservation, expectedVerdict, questions } from './oracle.ts';
import { reserve, startTownOfReservers, type Reserver } from './reservers.ts';

const release = { dataset: 'HST', purpose: 2, identified: false, linkage: false } as const;
const ingest: Question = { operation: 'ingest', messageType: 'HST_Konsultasjon' };

describe('the gate over HTTP', () => {
  let town: TestTown;
  let machine: Machine;
  let reservers: Reserver[];
  before(async () => {
    ({ town, reservers } = await startTownOfReservers());
    machine = createMachine(town);
  });
  after(() => town.stop());

  const verdictFor = (question: Question, { scopes }: Reserver) =>
    expectedVerdict(question, new Set(scopes));

  it('answers every question for every way to have reserved as the law’s table does', async () => {
    for (const question of questions) {
      const { results } = await machine.decide(
        question,
        reservers.map(({ digits }) => digits),
      );
      assert.deepEqual(
        results,
        reservers.map((one, index) => ({ index, ...verdictFor(question, one) })),
        JSON.stringify(question),
      );
    }
  });

  it('answers each place in any batch by itself: no order, repeat or bad number matters', async () => {
    const nobody = fc.constantFrom(...['', 'x', '12345678901', 7, null, { fnr: 1 }, ['a'], true]);
    const member = fc.oneof(
      fc.nat(everyReservation.length - 1),
      nobody.map((given) => ({ given })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...questions),
        fc.array(member, { minLength: 1, maxLength: 40 }),
        async (question, members) => {
          const asked = members.map((one) =>
            typeof one === 'number' ? reservers[one]?.digits : one.given,
          );
          const expected = members.map((one, index) => {
            const reserver = typeof one === 'number' ? reservers[one] : undefined;
            return reserver
              ? { index, ...verdictFor(question, reserver) }
              : { index, outcome: 'invalid' };
          });
          const { results, counts } = await machine.decide(question, asked);
          assert.deepEqual(results, expected);
          const invalid = expected.filter(({ outcome }) => outcome === 'invalid').length;
          assert.equal(counts['invalid'], invalid);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells a valid number that nobody has reserved from one of a kind that KPR does not hold', async () => {
    const [stranger] = town.people.filter(({ key }) => key === 'adult-with-only-claims');
    assert.ok(stranger);
    const { digits } = currentNumber(stranger);
    const { results } = await machine.decide(ingest, [
      digits,
      helpNumberLike(digits),
      '209900000001',
    ]);
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['allow', 'unknown', 'allow'],
    );
  });

  it('knows a person by the D-number and by the fødselsnummer that came after it', async () => {
    const person = town.person('d-number-became-fnr');
    const digits = currentNumber(person).digits;
    await reserve(town, { digits, scopes: ['registration-preventive-health'] });
    const both = person.numbers.map((number) => number.digits);
    assert.equal(both.length, 2);
    const { results, counts } = await machine.decide(ingest, both);
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['drop-fields', 'drop-fields'],
    );
    assert.equal(counts['drop-fields'], 2);
    const { rows } = await town.ownDb.query<{ pseudonyms: number }>(
      `select count(*)::int as pseudonyms from gate.pseudonym
        where person_id = $1 and key_id = 'register'`,
      [await personIdOf(town, person.key)],
    );
    assert.equal(rows[0]?.pseudonyms, 2, 'the register keeps rows under both');
  });

  it('answers for a moment in the past by what was recorded then', async () => {
    const person = town.person('sami-name');
    const { digits } = currentNumber(person);
    const before = new Date(Date.now() - 60_000).toISOString();
    const citizen = createCitizen(town.origin);
    await citizen.signIn(digits, '/reservasjoner');
    for (const action of ['reserve', 'lift', 'reserve'] as const) {
      await confirm(citizen, await draft(citizen, action, ['release-secondary']));
    }
    const { rows } = await town.ownDb.query<{ at: string; justBefore: string }>(
      `select to_json(recorded_at) #>> '{}' as at,
              to_json(recorded_at - interval '1 microsecond') #>> '{}' as "justBefore"
         from reservation.event
        where person_id = $1 order by position`,
      [await personIdOf(town, person.key)],
    );
    const outcomeAt = async (at: string | undefined) => {
      const question = { operation: 'release', at, ...release } as const;
      return (await machine.decide(question, [digits])).results[0]?.outcome;
    };
    assert.equal(await outcomeAt(before), 'allow');
    const outcomes = [];
    for (const { at, justBefore } of rows) {
      outcomes.push([await outcomeAt(justBefore), await outcomeAt(at)]);
    }
    assert.deepEqual(outcomes, [
      ['allow', 'drop-person'],
      ['drop-person', 'allow'],
      ['allow', 'drop-person'],
    ]);
    assert.equal(await outcomeAt(undefined), 'drop-person');
  });

  it('says nothing of an instant while a choice with an earlier time may still be written', async () => {
    const { digits } = currentNumber(town.person('adult-with-only-claims'));
    const writer = await town.ownDb.connect();
    await writer.query('begin');
    const { rows } = await writer.query<{ at: string }>(
      `select to_json(clock_timestamp()) #>> '{}' as at from reservation.ledger_head for update`,
    );
    const question = { operation: 'release', at: rows[0]?.at, ...release } as const;
    const answered = machine.decide(question, [digits]);
    await somebodyWaits(town.ownDb);
    await writer.query('commit');
    writer.release();
    assert.equal((await answered).results[0]?.outcome, 'allow');
  });
});

/** A number with the month + 40: of a kind that clinics make up, and KPR does not register. */
function helpNumberLike(digits: string): string {
  const month = Number(digits.slice(2, 4)) - 80 + 40;
  const stem = digits.slice(0, 2) + String(month) + digits.slice(4, 6);
  for (let end = 0; end < 100_000; end++) {
    const number = stem + String(end).padStart(5, '0');
    const checked = idnr(number);
    if (checked.status === 'valid' && checked.type === 'hnr') return number;
  }
  throw new Error('No such number');
}

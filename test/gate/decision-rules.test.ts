import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countAnswers, verdictTable } from '../../src/gate/written-answers.ts';
import { reachOf, decide } from '../../src/gate/decision.ts';
import { createNumberBatch } from '../../src/gate/number-batch.ts';
import { maskOf } from '../../src/gate/scope-mask.ts';
import { createNumberMaker } from '../../src/neighbours/people/identity-number.ts';
import { randomFor } from '../../src/neighbours/people/random.ts';
import { numberCheck } from '../../src/population/number-check.ts';
import { rulesOn } from '../reservation/rule-books.ts';
import { everyReservation, expectedVerdict, questions } from './oracle.ts';

const rules = rulesOn('2026-12-01');
/** Formål 1 without a number: nothing but fields is dropped. */
const always = { purpose: 1, identified: false, linkage: false } as const;
const anyQuestion = fc.constantFrom(...questions);
const anyReservation = fc.constantFrom(...everyReservation).map((scopes) => new Set(scopes));
const anyRelease = anyQuestion.filter(({ operation }) => operation === 'release');

describe('the gate, question by question', () => {
  it('answers all of them as the law’s table does, for all sixteen ways to have reserved', () => {
    for (const question of questions) {
      for (const reserved of everyReservation.map((scopes) => new Set(scopes))) {
        assert.deepEqual(
          decide(rules, question, reserved),
          expectedVerdict(question, reserved),
          `${JSON.stringify(question)} ${[...reserved].join()}`,
        );
      }
    }
  });

  it('lets everything of somebody who has reserved nothing through, on any day', () => {
    fc.assert(
      fc.property(anyQuestion, fc.date({ noInvalidDate: true }), (question, day) => {
        const inForce = rulesOn(day.toISOString().slice(0, 10));
        assert.deepEqual(decide(inForce, question, new Set()), { outcome: 'allow' });
      }),
    );
  });

  it('never lets more through for having reserved more', () => {
    fc.assert(
      fc.property(anyQuestion, anyReservation, anyReservation, (question, some, others) => {
        const less = passing(decide(rules, question, new Set([...some, ...others])));
        const more = passing(decide(rules, question, some));
        assert.ok(less.person <= more.person && less.number <= more.number);
        assert.ok(less.person === 0 || [...more.dropped].every((field) => less.dropped.has(field)));
      }),
    );
  });

  it('drops the person before fields, and fields before the number', () => {
    fc.assert(
      fc.property(anyRelease, anyReservation, (question, reserved) => {
        const { outcome, ...rest } = decide(rules, question, reserved);
        const isSecondary = question.operation === 'release' && question.purpose === 2;
        if (isSecondary && reserved.has('release-secondary')) {
          assert.deepEqual({ outcome, ...rest }, { outcome: 'drop-person' });
        } else assert.notEqual(outcome, 'drop-person');
        if (outcome === 'strip-identifier') assert.deepEqual(rest, {});
      }),
    );
  });

  it('counts each verdict once, and every stripped number', () => {
    fc.assert(
      fc.property(anyRelease, fc.array(anyReservation), (question, reserved) => {
        const verdicts = reserved.map((scopes) => decide(rules, question, scopes));
        const { 'identifiers-stripped': stripped, ...counts } = countAnswers(
          verdictTable(rules, question),
          Uint8Array.from(reserved, (scopes) => maskOf([...scopes])),
        );
        assert.equal(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
          verdicts.length,
        );
        assert.equal(
          stripped,
          verdicts.filter((one) => passing(one).number === 0).length - gone(verdicts),
        );
      }),
    );
  });

  it('tells ingestion once per batch when and what: drop and keep never meet', () => {
    for (const question of questions.filter(({ operation }) => operation === 'ingest')) {
      const reach = reachOf(rules, question);
      assert.ok(reach && 'drop' in reach);
      assert.ok(reach.drop.length > 0 && reach.keep.includes('person'));
      assert.ok(reach.drop.every((field) => !reach.keep.includes(field)));
    }
  });

  it('tells analytics once per batch on which rows each field is dropped', () => {
    const preventive = { field: 'praksistype', oneOf: ['HELS', 'KOHS', 'JORD'] };
    const unpaid = { field: 'refund_related', oneOf: ['false'] };
    const expected = { HST: undefined, KUHR: preventive, TANN_OFF: unpaid };
    for (const question of questions.filter(({ operation }) => operation === 'release')) {
      const verdict = decide(rules, { ...question, ...always }, new Set(everyReservation[3]));
      const reach = reachOf(rules, question);
      assert.ok(reach && 'fields' in reach);
      const droppable = reach.fields.map(({ field }) => field);
      assert.deepEqual(droppable, verdict.outcome === 'drop-fields' ? verdict.fields : []);
      for (const [dataset, when] of Object.entries(expected)) {
        if (question.operation !== 'release' || question.dataset !== dataset) continue;
        assert.ok(reach.fields.length > 0);
        for (const field of reach.fields) assert.deepEqual(field.when, when);
      }
    }
  });
});

describe('a member of a batch', () => {
  const numbers = createNumberMaker();
  const random = randomFor('batch');
  const bearer = { birthDate: '1985-06-15', sex: 'female' } as const;

  it('is a person by fødselsnummer, D-number or DUF-number', () => {
    for (const { digits } of [
      numbers.fnr(bearer, random),
      numbers.dnr(bearer, random),
      numbers.duf(random),
    ]) {
      assert.equal(kindOf(digits), numberCheck.valid);
    }
  });

  it('is of unknown kind when synthetic people are not allowed', () => {
    const { digits } = numbers.fnr(bearer, random);
    assert.equal(kindOf(digits, false), numberCheck.unknownKind);
  });

  it('is invalid whatever else it is, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        if (typeof given === 'string' && /^\d{11,12}$/.test(given)) return;
        assert.equal(kindOf(given), numberCheck.malformed);
      }),
    );
  });

  it('is invalid with one digit changed, or with anything around it', () => {
    const { digits } = numbers.fnr(bearer, random);
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (place, added) => {
        const other = (Number(digits[place]) + added) % 10;
        const changed = digits.slice(0, place) + String(other) + digits.slice(place + 1);
        assert.equal(kindOf(changed), numberCheck.malformed);
      }),
    );
    const wide = String.fromCharCode(digits.charCodeAt(0) + 0x100) + digits.slice(1);
    for (const given of [` ${digits}`, `${digits}\n`, digits.slice(1), `+${digits}`, wide]) {
      assert.equal(kindOf(given), numberCheck.malformed);
    }
  });
});

function kindOf(given: unknown, allowSynthetic = true): number | undefined {
  const batch = createNumberBatch(1, allowSynthetic);
  batch.add(given);
  return batch.kinds[0];
}

/** What a verdict lets out: 1 or 0, and the fields that stay behind. */
function passing(verdict: ReturnType<typeof decide>) {
  const person = verdict.outcome === 'drop-person' ? 0 : 1;
  const isStripped =
    verdict.outcome === 'strip-identifier' ||
    (verdict.outcome === 'drop-fields' && verdict.stripIdentifier);
  const dropped = new Set(verdict.outcome === 'drop-fields' ? verdict.fields : []);
  return { person, number: person === 0 || isStripped ? 0 : 1, dropped };
}

function gone(verdicts: readonly ReturnType<typeof decide>[]): number {
  return verdicts.filter(({ outcome }) => outcome === 'drop-person').length;
}

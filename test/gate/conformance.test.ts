import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Snapshot } from '../../src/gate-client/gate.ts';
import type { TestTown } from '../support/town.ts';
import {
  decideByCopy,
  fetchCopy,
  filterByCopy,
  plansFor,
  rowsFor,
  type Expected,
} from './conformance-copy.ts';
import {
  live,
  scopesNamed,
  vectors,
  type ExpectedVerdict,
  type Lived,
  type VectorQuestion,
} from './conformance.ts';
import { createMachine, type Machine } from './machine.ts';
import { everyReservation, questions } from './oracle.ts';
import { startTownOfReservers, type Reserver } from './reservers.ts';

/** A form of the gate: what it answers about a number, now or as of an instant. */
type Form = {
  name: string;
  /** Without it the form knows the present alone. */
  asOf: boolean;
  answer: (question: VectorQuestion, digits: readonly string[], at?: string) => Promise<unknown>;
  /** What the form says where the gate must answer this. */
  expected: (question: VectorQuestion, answers: readonly Expected[]) => unknown;
};

const livers: Readonly<Record<string, string>> = {
  reserved: 'sami-name',
  'reserved-lifted-reserved': 'adult-with-only-claims',
  undone: 'pupil-in-all-five-sources',
  'lift-undone': 'elderly-with-much-care',
  'partly-lifted': 'mother-with-claims-from-midwife',
  'two-tabs-reserve': 'nothing-held',
  'two-tabs-lift-and-reserve': 'credited-and-rejected-bills',
  'number-added': 'd-number-became-fnr',
};

let town: TestTown;
let reservers: Reserver[];
let machine: Machine;
const lives = new Map<string, Lived>();

const verdicts = (_question: VectorQuestion, answers: readonly Expected[]) =>
  answers.map(({ expect }) => expect);

const forms: Form[] = [
  {
    name: 'HTTP',
    asOf: false,
    answer: async (question, digits) =>
      (await machine.decide(questionAt(question), digits)).results.map(withoutIndex),
    expected: verdicts,
  },
  {
    name: 'SQL, as of an instant',
    asOf: true,
    answer: async (question, digits, at) =>
      (await machine.decide(questionAt(question, at), digits)).results.map(withoutIndex),
    expected: verdicts,
  },
  {
    name: 'snapshot in memory',
    asOf: false,
    answer: async (question, digits) => decideByCopy(await copy(), question, digits),
    expected: (question, answers) => plansFor(question, answers),
  },
  {
    name: 'stream of rows',
    asOf: false,
    answer: async (question, digits) => filterByCopy(await copy(), question, digits),
    expected: (question, answers) => rowsFor(question, answers),
  },
];

let fetched: Promise<Snapshot> | undefined;
/** Fetched once, when everybody has chosen. */
const copy = () => (fetched ??= fetchCopy(town));

before(async () => {
  ({ town, reservers } = await startTownOfReservers());
  machine = createMachine(town);
  for (const [history, steps] of Object.entries(vectors.histories)) {
    lives.set(history, await live(town, livers[history] ?? '', steps));
  }
});
after(() => town.stop());

describe('the file of cases', () => {
  it('has an answer to every question for every way to have reserved', () => {
    assert.deepEqual(
      new Set(vectors.verdicts.map(({ question }) => JSON.stringify(question))),
      new Set(questions.map((question) => JSON.stringify(question))),
    );
    for (const { question, answers } of vectors.verdicts) {
      const named = answers.flatMap(({ reserved }) => reserved.map(scopesNamed).map(String));
      assert.deepEqual(
        named.toSorted(),
        everyReservation.map(String).toSorted(),
        JSON.stringify(question),
      );
    }
  });
});

for (const form of forms) {
  describe(`the gate by ${form.name}`, () => {
    it('answers by what is in force', async () => {
      const digits = reservers.map((one) => one.digits);
      for (const { question, answers } of vectors.verdicts) {
        if (form.asOf && question.operation === 'ingest') continue;
        const at = form.asOf ? new Date().toISOString() : undefined;
        const expected = reservers.map((one) => ({
          digits: one.digits,
          expect: expectedFor(answers, one.scopes),
        }));
        assert.deepEqual(
          await form.answer(question, digits, at),
          form.expected(question, expected),
          JSON.stringify(question),
        );
      }
    });

    it('answers by what each person has done', async () => {
      for (const { history, after: steps, number, question, expect } of vectors.moments) {
        const lived = lives.get(history);
        assert.ok(lived);
        const isPresent = steps === lived.instants.length - 1;
        if (!form.asOf && !isPresent) continue;
        const at = form.asOf ? lived.instants[steps] : undefined;
        const digits = lived[number];
        assert.deepEqual(
          await form.answer(question, [digits], at),
          form.expected(question, [{ digits, expect }]),
          `${history}, after ${steps}, ${JSON.stringify(question)}`,
        );
      }
    });
  });
}

function questionAt(question: VectorQuestion, at?: string) {
  return question.operation === 'ingest' ? question : { ...question, at };
}

function withoutIndex({ index, ...verdict }: { index: number }): unknown {
  assert.ok(index >= 0);
  return verdict;
}

function expectedFor(
  answers: readonly { reserved: readonly string[]; expect: ExpectedVerdict }[],
  scopes: readonly string[],
): ExpectedVerdict {
  const found = answers.find(({ reserved }) =>
    reserved.some((one) => String(scopesNamed(one)) === String(scopes)),
  );
  assert.ok(found);
  return found.expect;
}

import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import type { IngestAnswer, ReleaseReach } from '../reservation/rules.ts';
import { reachOf, type Question, type VerdictCounts } from './decision.ts';
import { askedFew } from './asked-few.ts';
import { insertBatch, type BatchItems } from './decision.repository.ts';
import { journalEntries, statedQuestion } from './decision-record.ts';
import type { DecisionReading, LookedUp } from './decision-reading.service.ts';
import {
  countAnswers,
  sha256Of,
  verdictPlaces,
  verdictTable,
  writtenAnswers,
  type VerdictTable,
} from './written-answers.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import type { NumberBatch } from './number-batch.ts';
import { decisionReceipt, type ReceiptSigner } from './receipt-signer.ts';
import { maskCount } from './scope-mask.ts';

/** One question at one position, for one batch or for all of a stream. */
export type Sitting = {
  caller: AdmittedCaller;
  question: Question;
  rules: RuleTable;
  table: VerdictTable;
  reach: IngestAnswer | ReleaseReach | null;
  reading: DecisionReading;
  /** So many have been asked about already that it is no question about persons. */
  isPopulation: boolean;
};

/** How answers are written: the members of a list, or lines of a stream from some place on. */
export type AnswerForm = { kind: 'list' } | { kind: 'lines'; first: number };

export type DecidedBatch = {
  batchId: string;
  decidedAt: string;
  /** A JSON list, or lines; the receipt signs their hash. */
  answers: Buffer;
  counts: VerdictCounts;
  /** What the receipt signs. */
  statement: Readonly<Record<string, string | number>>;
};

export function openSitting(
  caller: AdmittedCaller,
  question: Question,
  { rules, reading }: { rules: RuleTable; reading: DecisionReading },
): Sitting {
  const table = verdictTable(rules, question);
  const reach = reachOf(rules, question) ?? null;
  return { caller, question, rules, table, reach, reading, isPopulation: false };
}

export function createBatchDecisions(deps: {
  journal: Journal;
  identityMacKey: Buffer;
  signer: ReceiptSigner;
}) {
  const { journal, identityMacKey, signer } = deps;

  return {
    /** Answers a batch; what is stored and journalled of it commits with the answer. */
    async decide(
      tx: Knex.Transaction,
      sitting: Sitting,
      batch: NumberBatch,
      form: AnswerForm,
    ): Promise<DecidedBatch> {
      const { caller, question, rules, table, reading } = sitting;
      const { length: persons, kinds } = batch;
      const macs = batch.takeMacs(identityMacKey);
      const lookedUp = await reading.lookUp(tx, batch, macs);
      const places = verdictPlaces(kinds, lookedUp.maskAt);
      const counts = countAnswers(table, places);
      const few = sitting.isPopulation ? undefined : await askedFew(tx, batch, macs);
      sitting.isPopulation = few === undefined;
      const about = { position: reading.position, rulesVersion: rules.version, persons };
      const storing = async () => {
        const items = provableItems(table, places, lookedUp);
        const ofFew = few !== undefined;
        const batchOf = { consumer: caller.consumerId, question, counts, ofFew };
        const made = await insertBatch(tx, { ...batchOf, ...about, items });
        const asked = few ?? [];
        await journal.recordChange(tx, journalEntries(caller, question, { persons, asked }));
        return made;
      };
      const writing = async () => {
        // By then the database has the statement, and stores while the answers are written.
        await setImmediate();
        const answers = writtenAs(form, table, places);
        return { answers, resultsHash: sha256Of(answers) };
      };
      const [inserted, { answers, resultsHash }] = await Promise.all([storing(), writing()]);
      const stored = { batchId: inserted.batchId, decidedAt: inserted.decidedAt.toISOString() };
      const named = { consumer: caller.consumerId, ...statedQuestion(question) };
      return {
        ...stored,
        answers,
        counts,
        statement: { ...stored, ...named, ...about, ...placesStated(form), resultsHash },
      };
    },

    /** Signed when it has committed: a receipt never speaks of what was not stored. */
    sign: ({ statement }: DecidedBatch) => signer.sign(statement, decisionReceipt),
  };
}

/** A JSON list, or lines. */
function writtenAs(form: AnswerForm, table: VerdictTable, places: Uint8Array): Buffer {
  if (form.kind === 'lines') {
    return writtenAnswers(table, places, { first: form.first, separator: '\n' });
  }
  const members = writtenAnswers(table, places, { first: 0, separator: ',' });
  return Buffer.concat([Buffer.from('['), members.subarray(0, -1), Buffer.from(']')]);
}

function placesStated(form: AnswerForm): { from?: number } {
  return form.kind === 'lines' ? { from: form.first } : {};
}

/** Kept per person only where something was reserved: it becomes that person's proof. */
function provableItems(
  table: VerdictTable,
  places: Uint8Array,
  { personAt }: LookedUp,
): BatchItems {
  const items: BatchItems = { indexes: [], persons: [], outcomes: [] };
  places.forEach((place, index) => {
    const verdict = table[place];
    if (place === 0 || place >= maskCount || verdict === undefined) return;
    items.indexes.push(index);
    items.persons.push(personAt(index));
    items.outcomes.push(verdict.outcome);
  });
  return items;
}

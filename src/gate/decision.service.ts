import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { RulesInUseCheck } from '../reservation/rules-in-use.service.ts';
import type { IngestAnswer, ReleaseReach } from '../reservation/rules.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate, today } from '../shared/format.ts';
import type { Log } from '../shared/log.ts';
import { addCounts, nothingCounted } from './written-answers.ts';
import type { Question, VerdictCounts } from './decision.ts';
import {
  findBatch,
  insertManifest,
  insertManifestItems,
  isSettled,
  type Manifest,
} from './decision.repository.ts';
import { createBatchDecisions, openSitting, type Sitting } from './decision-batch.service.ts';
import { openReading } from './decision-reading.service.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import { createNumberBatch, type NumberBatch } from './number-batch.ts';
import type { ReceiptSigner } from './receipt-signer.ts';
import { createReservedPeople } from './reserved-index.service.ts';

export type Decisions = ReturnType<typeof createDecisions>;

export type BatchAnswer = {
  batchId: string;
  position: number;
  rulesVersion: string;
  decidedAt: string;
  reach: IngestAnswer | ReleaseReach | null;
  /** As a JSON list, already written. */
  results: Buffer;
  counts: VerdictCounts;
  /** JWS over the answer's identity and the hash of its results. */
  receipt: string;
};

/** Answers to one question at one position, however many ask it. It must be closed. */
export type DecisionStream = {
  stated: {
    position: number;
    rulesVersion: string;
    decidedAt: string;
    reach: IngestAnswer | ReleaseReach | null;
  };
  /** At most this many at a time. */
  newBatch: () => NumberBatch;
  decide: (batch: NumberBatch) => Promise<DecidedPart>;
  /** Of all that were decided. */
  summary: () => { persons: number; counts: VerdictCounts };
  close: () => void;
};

type DecidedPart = {
  /** A line for each, with its line feed. */
  lines: Buffer;
  receipt: { batchId: string; from: number; to: number; counts: VerdictCounts; receipt: string };
};

export type ManifestOutcome =
  'recorded' | 'recorded-before' | 'not-found' | 'not-an-extract' | 'counts-disagree';

/** Of a stream, so that neither memory nor a transaction grows with it. */
export const mostInPart = 10_000;

export function createDecisions(deps: {
  db: Knex;
  journal: Journal;
  ruleBook: RuleBook;
  rulesInUse: Pick<RulesInUseCheck, 'checkAgain' | 'assertKept' | 'assertKnown'>;
  identityMacKey: Buffer;
  allowSynthetic: boolean;
  clock: Clock;
  signer: ReceiptSigner;
  log: Log;
}) {
  const { db, ruleBook, allowSynthetic, clock } = deps;
  const people = createReservedPeople(deps);
  const batches = createBatchDecisions(deps);

  /** A question about an earlier instant is answered by the rules of that day. */
  async function sit(
    tx: Knex.Transaction,
    caller: AdmittedCaller,
    question: Question,
  ): Promise<Sitting> {
    const at = question.operation === 'release' ? question.at : undefined;
    const rules = ruleBook.on(at === undefined ? today(clock) : osloDate(new Date(at)));
    const reading = await openReading(tx, people, question);
    return openSitting(caller, question, { rules, reading });
  }

  /** A reading that nobody closes would keep what changes for ever. */
  async function begin(caller: AdmittedCaller, question: Question): Promise<Sitting> {
    const opened: Sitting[] = [];
    try {
      return await db.transaction(async (tx) => {
        const sitting = await sit(tx, caller, question);
        opened.push(sitting);
        return sitting;
      });
    } catch (error) {
      for (const { reading } of opened) reading.close();
      throw error;
    }
  }

  return {
    /** What will be reserved nobody knows: only a time that is over can be asked about. */
    async canAnswer(question: Question): Promise<boolean> {
      const at = question.operation === 'release' ? question.at : undefined;
      return at === undefined || isSettled(db, at);
    },

    /** Reads who has reserved what into memory; answers wait for it, and fail where it fails. */
    prepare: () => people.ready(),

    /** Answers for a batch at one ledger position; the journal entry commits with the answer. */
    async decideBatch(
      caller: AdmittedCaller,
      question: Question,
      given: readonly unknown[],
    ): Promise<BatchAnswer> {
      const batch = createNumberBatch(given.length, allowSynthetic);
      for (const one of given) batch.add(one);
      await people.ready();
      const { sitting, decided } = await db.transaction(async (tx) => {
        const opened = await sit(tx, caller, question);
        try {
          const made = await batches.decide(tx, opened, batch, { kind: 'list' });
          return { sitting: opened, decided: made };
        } finally {
          opened.reading.close();
        }
      });
      const { batchId, decidedAt, answers, counts } = decided;
      return {
        ...{ batchId, ...stated(sitting), decidedAt },
        ...{ results: answers, counts, receipt: await batches.sign(decided) },
      };
    },

    /** Begins a stream at the ledger's head; whatever is reserved meanwhile is not in it. */
    async openStream(caller: AdmittedCaller, question: Question): Promise<DecisionStream> {
      await people.ready();
      const sitting = await begin(caller, question);
      let persons = 0;
      let counts = nothingCounted;
      return {
        stated: { ...stated(sitting), decidedAt: sitting.reading.readAt.toISOString() },
        newBatch: () => createNumberBatch(mostInPart, allowSynthetic),
        async decide(batch) {
          const first = persons;
          const decided = await db.transaction((tx) =>
            batches.decide(tx, sitting, batch, { kind: 'lines', first }),
          );
          persons += batch.length;
          counts = addCounts(counts, decided.counts);
          const part = { batchId: decided.batchId, from: first, to: persons - 1 };
          const receipt = await batches.sign(decided);
          return { lines: decided.answers, receipt: { ...part, counts: decided.counts, receipt } };
        },
        summary: () => ({ persons, counts }),
        close: sitting.reading.close,
      };
    },

    /** What was done with a batch. Its counts must be what the decisions lead to. */
    async recordManifest(
      caller: AdmittedCaller,
      manifest: Manifest,
      items: readonly { index: number; fieldsDropped: number }[],
    ): Promise<ManifestOutcome> {
      return db.transaction(async (tx) => {
        const { batchId } = manifest;
        const batch = await findBatch(tx, { batchId, consumer: caller.consumerId });
        if (batch === undefined) return 'not-found';
        if (batch.asOf !== null) return 'not-an-extract';
        const { counts } = batch;
        const mustDrop = counts['drop-person'] + counts.unknown + counts.invalid;
        const itemFields = items.reduce((sum, item) => sum + item.fieldsDropped, 0);
        const agrees =
          manifest.personsIn === batch.persons &&
          manifest.personsDropped === mustDrop &&
          manifest.personsOut === batch.persons - mustDrop &&
          manifest.personsStripped === counts['identifiers-stripped'] &&
          manifest.fieldsDropped === itemFields &&
          new Set(items.map(({ index }) => index)).size === items.length &&
          items.every(({ index }) => index < batch.persons);
        if (!agrees) return 'counts-disagree';
        const manifestId = await insertManifest(tx, manifest);
        if (manifestId === undefined) return 'recorded-before';
        await insertManifestItems(tx, { manifestId, batchId }, items);
        return 'recorded';
      });
    },
  };
}

function stated({ reading, rules, reach }: Sitting) {
  return { position: reading.position, rulesVersion: rules.version, reach };
}

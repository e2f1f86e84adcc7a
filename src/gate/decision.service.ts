import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Journal } from '../journal/journal.service.ts';
import type { JournalEntry } from '../journal/journal.ts';
import { shortMessageCmacs } from '../population/cmac.ts';
import type { RuleBook } from '../reservation/rule-book.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import type { IngestAnswer, ReleaseReach } from '../reservation/rules.ts';
import type { Clock } from '../shared/clock.ts';
import { osloDate, today } from '../shared/format.ts';
import {
  countVerdicts,
  reachOf,
  decide,
  readBatchItem,
  type BatchItem,
  type Question,
  type Verdict,
  type VerdictCounts,
} from './decision.ts';
import {
  findBatch,
  insertBatch,
  insertManifest,
  insertManifestItems,
  ledgerPosition,
  loadReserved,
  loadReservedAt,
  type Manifest,
  type ReservedRow,
} from './decision.repository.ts';
import type { AdmittedCaller } from './machine-caller.ts';
import { decisionReceipt, type ReceiptSigner } from './receipt-signer.ts';

export type Decisions = ReturnType<typeof createDecisions>;

export type BatchAnswer = {
  batchId: string;
  position: number;
  rulesVersion: string;
  decidedAt: string;
  reach: IngestAnswer | ReleaseReach | null;
  results: ({ index: number } & Verdict)[];
  counts: VerdictCounts;
  /** JWS over the answer's identity and the hash of its results. */
  receipt: string;
};

export type ManifestOutcome =
  'recorded' | 'recorded-before' | 'not-found' | 'not-an-extract' | 'counts-disagree';

/** Below this, a question is about persons rather than a population, and each is told of it. */
const smallBatch = 10;

export function createDecisions(deps: {
  db: Knex;
  journal: Journal;
  ruleBook: RuleBook;
  identityMacKey: Buffer;
  allowSynthetic: boolean;
  clock: Clock;
  signer: ReceiptSigner;
}) {
  const { db, journal, ruleBook, identityMacKey, allowSynthetic, clock, signer } = deps;

  /** A question about an earlier instant is answered by the rules of that day. */
  function rulesFor(question: Question): RuleTable {
    const at = question.operation === 'release' ? question.at : undefined;
    return ruleBook.on(at === undefined ? today(clock) : osloDate(at));
  }

  async function reservedByIndex(
    tx: Knex.Transaction,
    question: Question,
    items: readonly BatchItem[],
  ): Promise<(ReservedRow | undefined)[]> {
    const numbers = items.map((item) => (item.kind === 'person' ? item.id.reveal() : ''));
    const macs = shortMessageCmacs(identityMacKey, numbers);
    const asked = macs.filter((_, index) => items[index]?.kind === 'person');
    const at = question.operation === 'release' ? question.at : undefined;
    const rows = at ? await loadReservedAt(tx, asked, at) : await loadReserved(tx, asked);
    const byMac = new Map(rows.map((row) => [row.mac.toString('hex'), row]));
    return macs.map((mac) => byMac.get(mac.toString('hex')));
  }

  return {
    /** Answers for a batch at one ledger position; the journal entry commits with the answer. */
    async decideBatch(
      caller: AdmittedCaller,
      question: Question,
      given: readonly unknown[],
    ): Promise<BatchAnswer> {
      const items = given.map((one) => readBatchItem(one, allowSynthetic));
      const rules = rulesFor(question);
      const rulesVersion = rules.version;
      const decided = await db.transaction(
        async (tx) => {
          const position = await ledgerPosition(tx);
          const reserved = await reservedByIndex(tx, question, items);
          const verdicts = verdictsOf({ rules, question }, items, reserved);
          const counts = countVerdicts(verdicts);
          const batch = await insertBatch(tx, {
            consumer: caller.consumerId,
            question,
            position,
            rulesVersion,
            persons: items.length,
            counts,
            items: provableItems(verdicts, reserved),
          });
          await journal.recordChange(tx, journalEntries(caller, question, items, reserved));
          return { position, verdicts, counts, ...batch };
        },
        { isolationLevel: 'repeatable read' },
      );
      const { position, verdicts, counts, batchId } = decided;
      const decidedAt = decided.decidedAt.toISOString();
      const results = verdicts.map((verdict, index) => ({ index, ...verdict }));
      const resultsHash = createHash('sha256').update(JSON.stringify(results)).digest('hex');
      const about = { consumer: caller.consumerId, ...statedQuestion(question) };
      const stated = { batchId, ...about, position, rulesVersion, decidedAt };
      const receipt = await signer.sign(
        { ...stated, persons: items.length, resultsHash },
        decisionReceipt,
      );
      const reach = reachOf(rules, question) ?? null;
      return { batchId, position, rulesVersion, decidedAt, reach, results, counts, receipt };
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

function verdictsOf(
  { rules, question }: { rules: RuleTable; question: Question },
  items: readonly BatchItem[],
  reserved: readonly (ReservedRow | undefined)[],
): Verdict[] {
  return items.map((item, index) => {
    if (item.kind !== 'person') return { outcome: item.kind };
    return decide(rules, question, new Set(reserved[index]?.scopes));
  });
}

/** The question as the signed receipt repeats it: without it an answer proves nothing. */
function statedQuestion(question: Question): Record<string, string | number> {
  if (question.operation === 'ingest') {
    return { operation: 'ingest', messageType: question.messageType };
  }
  const { dataset, purpose, identified, linkage, at } = question;
  return {
    operation: 'release',
    dataset,
    purpose,
    identified: String(identified),
    linkage: String(linkage),
    ...(at === undefined ? {} : { at: at.toISOString() }),
  };
}

/** Kept per person only where something was reserved: it becomes that person's proof. */
function provableItems(
  verdicts: readonly Verdict[],
  reserved: readonly (ReservedRow | undefined)[],
) {
  return verdicts.flatMap(({ outcome }, index) => {
    const row = reserved[index];
    const provable = row !== undefined && row.scopes.length > 0;
    return provable ? [{ index, person: row.person, outcome }] : [];
  });
}

function journalEntries(
  caller: AdmittedCaller,
  question: Question,
  items: readonly BatchItem[],
  reserved: readonly (ReservedRow | undefined)[],
): JournalEntry[] {
  const { organisation, supplier } = caller;
  const actor = { kind: 'machine', organisation, supplier } as const;
  const about =
    question.operation === 'ingest'
      ? { messageType: question.messageType }
      : { dataset: question.dataset, purpose: question.purpose, identified: question.identified };
  const detail = { operation: question.operation, ...about, persons: items.length };
  const batchEntry: JournalEntry = { action: 'decision-given', actor, subject: undefined, detail };
  // Neither repeats nor numbers of nobody make a question about one person one about many.
  const asked = new Set(items.map((item) => (item.kind === 'person' ? item.id.reveal() : '')));
  if (asked.size - Number(asked.has('')) >= smallBatch) return [batchEntry];
  const persons = new Set(reserved.flatMap((row) => (row === undefined ? [] : [row.person])));
  if (persons.size === 0) return [batchEntry];
  return [...persons].map((subject) => ({ ...batchEntry, subject }));
}

import { NationalId } from '../population/national-id.ts';
import type { MessageType, RuleTable } from '../reservation/rule-table.ts';
import {
  ingestAnswer,
  releaseAnswer,
  releaseReach,
  type IngestAnswer,
  type ReleaseReach,
  type ReleaseQuestion,
} from '../reservation/rules.ts';
import type { Scope } from '../reservation/scope.ts';

export type Question =
  | { operation: 'ingest'; messageType: MessageType }
  | ({ operation: 'release'; at: Date | undefined } & ReleaseQuestion);

/** What may be done with one person's data. `stripIdentifier` may go with dropped fields. */
export type Verdict =
  | { outcome: 'allow' }
  | { outcome: 'drop-fields'; fields: string[]; stripIdentifier: boolean }
  | { outcome: 'strip-identifier' }
  | { outcome: 'drop-person' }
  | { outcome: 'unknown' }
  | { outcome: 'invalid' };

/** A person of the batch as it was given: bad ones are answered, and spoil nothing else. */
export type BatchItem =
  { kind: 'person'; id: NationalId } | { kind: 'unknown' } | { kind: 'invalid' };

/** Reads one member of the batch. Anything but text of digits is malformed. */
export function readBatchItem(given: unknown, allowSynthetic: boolean): BatchItem {
  if (typeof given !== 'string') return { kind: 'invalid' };
  const parsed = NationalId.parse(given, { allowSynthetic });
  switch (parsed.outcome) {
    case 'valid':
      return { kind: 'person', id: parsed.id };
    case 'unknown-kind':
      return { kind: 'unknown' };
    case 'malformed':
      return { kind: 'invalid' };
  }
}

/** The gate itself: what the rules say for somebody with these scopes in force. */
export function decide(rules: RuleTable, question: Question, active: ReadonlySet<Scope>): Verdict {
  if (question.operation === 'ingest') {
    const answer = ingestAnswer(rules, question.messageType, active);
    if (answer === undefined) return { outcome: 'allow' };
    return { outcome: 'drop-fields', fields: answer.drop, stripIdentifier: false };
  }
  const answer = releaseAnswer(rules, question, active);
  if (answer.outcome === 'drop-person') return { outcome: 'drop-person' };
  const { dropTables, stripIdentifier } = answer;
  if (dropTables.length > 0) return { outcome: 'drop-fields', fields: dropTables, stripIdentifier };
  return stripIdentifier ? { outcome: 'strip-identifier' } : { outcome: 'allow' };
}

/** For the whole batch: on what `drop-fields` bites, and for an ingestion what alone may stay. */
export function reachOf(
  rules: RuleTable,
  question: Question,
): IngestAnswer | ReleaseReach | undefined {
  if (question.operation === 'release') return releaseReach(rules, question.dataset);
  const all = new Set<Scope>(['registration-preventive-health', 'registration-dental']);
  return ingestAnswer(rules, question.messageType, all);
}

export type VerdictCounts = Record<Verdict['outcome'] | 'identifiers-stripped', number>;

export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts: VerdictCounts = {
    allow: 0,
    'drop-fields': 0,
    'strip-identifier': 0,
    'drop-person': 0,
    unknown: 0,
    invalid: 0,
    'identifiers-stripped': 0,
  };
  for (const verdict of verdicts) {
    counts[verdict.outcome] += 1;
    const stripped =
      verdict.outcome === 'strip-identifier' ||
      (verdict.outcome === 'drop-fields' && verdict.stripIdentifier);
    if (stripped) counts['identifiers-stripped'] += 1;
  }
  return counts;
}

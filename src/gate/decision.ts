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

/** `at` as `utcMicroseconds` gives it. */
export type Question =
  | { operation: 'ingest'; messageType: MessageType }
  | ({ operation: 'release'; at: string | undefined } & ReleaseQuestion);

/** What may be done with one person's data. `stripIdentifier` may go with dropped fields. */
export type Verdict =
  | { outcome: 'allow' }
  | { outcome: 'drop-fields'; fields: string[]; stripIdentifier: boolean }
  | { outcome: 'strip-identifier' }
  | { outcome: 'drop-person' }
  | { outcome: 'unknown' }
  | { outcome: 'invalid' };

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

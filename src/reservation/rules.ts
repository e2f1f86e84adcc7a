import { reach2026 } from './reach-2026.ts';
import type { RegistrationScope, Scope } from './scope.ts';

export type MessageType = 'HST_Konsultasjon' | 'HST_Avtale' | 'KUHR_Regning' | 'TANN_Journal';

/** Limits a rule to rows or messages whose field has one of the values. */
export type Condition = { field: string; oneOf: readonly string[] };

/**
 * One covered thing: where it arrives (message and field) and where it lies in the register
 * (table, and columns when only they go). `assumed` reach is refused and blocked, and erased
 * only once confirmed.
 */
export type ReachRule = {
  scope: RegistrationScope;
  message: MessageType | undefined;
  field: string;
  store: { table: string; columns: readonly string[] | 'row' };
  /** On the stored row, or the row that it is a part of. */
  when: Condition | undefined;
  certainty: 'confirmed' | 'assumed';
  legalBasis: string;
};

/** What of a message no reservation of the scope touches: § 2-1 letters a, b, c. */
type KeptFields = {
  message: MessageType;
  scope: RegistrationScope;
  /** On the message; without it the scope covers every message of the type. */
  when: Condition | undefined;
  fields: readonly string[];
};

/** A version of the rules, in force from a date (YYYY-MM-DD) until the next one. */
export type RuleTable = {
  version: string;
  validFrom: string;
  reach: readonly ReachRule[];
  kept: readonly KeptFields[];
};

const ruleTables: readonly RuleTable[] = [reach2026];

/** The rules in force on a date; the first version also answers for the time before it. */
export function rulesOn(date: string): RuleTable {
  const [first, ...later] = ruleTables;
  if (first === undefined) throw new Error('The rule table is empty');
  return later.reduce((current, next) => (next.validFrom <= date ? next : current), first);
}

/** The message types that the rules know. Anything else is refused whole. */
export const messageTypes = [
  'HST_Konsultasjon',
  'HST_Avtale',
  'KUHR_Regning',
  'TANN_Journal',
] as const satisfies readonly MessageType[];

export type IngestAnswer = {
  /** Messages that the answer is about; all others of the type are stored whole. */
  when: Condition | undefined;
  drop: string[];
  /** The only fields that may be stored: one in neither list is unknown, and goes too. */
  keep: string[];
};

/** What ingestion must leave out of a message for somebody with these scopes in force. */
export function ingestAnswer(
  rules: RuleTable,
  message: MessageType,
  active: ReadonlySet<Scope>,
): IngestAnswer | undefined {
  const kept = rules.kept.find((rule) => rule.message === message && active.has(rule.scope));
  if (kept === undefined) return undefined;
  const drop = rules.reach
    .filter((rule) => rule.message === message && rule.scope === kept.scope)
    .map(({ field }) => field);
  return { when: kept.when, drop, keep: [...kept.fields] };
}

/** For a whole release: on which rows a dropped field is dropped; on all where no condition is. */
export type ReleaseReach = { fields: { field: string; when: Condition | undefined }[] };

/** What of a data set any reservation can take out. */
export function releaseReach(rules: RuleTable, dataset: string): ReleaseReach {
  const covered = rules.reach.filter(({ store }) => datasetOf(store.table) === dataset);
  return { fields: covered.map((rule) => ({ field: storedField(rule), when: rule.when })) };
}

export type ReleaseQuestion = {
  dataset: string;
  purpose: 1 | 2;
  identified: boolean;
  linkage: boolean;
};

export type ReleaseAnswer =
  { outcome: 'drop-person' } | { outcome: 'allow'; dropTables: string[]; stripIdentifier: boolean };

/**
 * What may leave for somebody with these scopes in force, in the order of the rules: the person,
 * then fields, then the identifier. Under `release-identified` a linkage also loses the number, so
 * the row does not link (helseregisterloven §§ 19a, 19c).
 */
export function releaseAnswer(
  rules: RuleTable,
  question: ReleaseQuestion,
  active: ReadonlySet<Scope>,
): ReleaseAnswer {
  if (question.purpose === 2 && active.has('release-secondary')) return { outcome: 'drop-person' };
  const dropTables = rules.reach
    .filter((rule) => active.has(rule.scope) && datasetOf(rule.store.table) === question.dataset)
    .map(storedField);
  const stripIdentifier =
    active.has('release-identified') && (question.identified || question.linkage);
  return { outcome: 'allow', dropTables: [...new Set(dropTables)], stripIdentifier };
}

/** The data sets that can be released, named as the register's sources. */
export const datasets = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;
export type Dataset = (typeof datasets)[number];

/** Store rules of a scope: what ingestion blocks and erases. */
export function storedReach(rules: RuleTable, scope: RegistrationScope): ReachRule[] {
  return rules.reach.filter((rule) => rule.scope === scope);
}

/** Sources from which the scope erases: assumed reach is only blocked. */
export function erasedSources(rules: RuleTable, scope: RegistrationScope): Dataset[] {
  const confirmed = storedReach(rules, scope).filter((rule) => rule.certainty === 'confirmed');
  return [...new Set(confirmed.map(({ store }) => datasetOf(store.table)))];
}

/** Data sets of which the scope covers anything, assumed reach too. */
export function coveredDatasets(rules: RuleTable, scope: RegistrationScope): Dataset[] {
  return [...new Set(storedReach(rules, scope).map(({ store }) => datasetOf(store.table)))];
}

function storedField({ store }: ReachRule): string {
  return store.columns === 'row' ? store.table : `${store.table}.${store.columns.join('+')}`;
}

function datasetOf(table: string): Dataset {
  if (table.startsWith('hst_')) return 'HST';
  if (table.startsWith('kuhr_')) return 'KUHR';
  if (table.startsWith('tann_')) return 'TANN_OFF';
  throw new Error(`No dataset for ${table}`);
}

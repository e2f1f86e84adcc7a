import { looser } from './condition.ts';
import type { Condition, Dataset, ReachRule, RuleTable } from './rule-table.ts';
import type { RegistrationScope, Scope } from './scope.ts';

export type IngestAnswer = {
  /** Messages that the answer is about; all others of the type are stored whole. */
  when: Condition | undefined;
  drop: string[];
  /** The only fields that may be stored: one in neither list is unknown, and goes too. */
  keep: string[];
};

/**
 * What ingestion must leave out of a message for somebody with these scopes in force; undefined
 * where nothing is. Of a message type that the table does not know nothing may be stored.
 */
export function ingestAnswer(
  rules: RuleTable,
  message: string,
  active: ReadonlySet<Scope>,
): IngestAnswer | undefined {
  if (!rules.messages.includes(message)) {
    return [...active].some((scope) => hasEffect(rules, scope, 'refuse-fields'))
      ? { when: undefined, drop: [], keep: [] }
      : undefined;
  }
  const kept = rules.kept.filter(
    (rule) =>
      rule.message === message &&
      active.has(rule.scope) &&
      hasEffect(rules, rule.scope, 'refuse-fields'),
  );
  const [first] = kept;
  if (first === undefined) return undefined;
  const drop = rules.reach
    .filter((rule) => rule.message === message && kept.some(({ scope }) => scope === rule.scope))
    .map(({ field }) => field);
  return {
    when: kept.map(({ when }) => when).reduce(looser) ?? undefined,
    drop: [...new Set(drop)],
    keep: first.fields.filter(
      (field) => !drop.includes(field) && kept.every(({ fields }) => fields.includes(field)),
    ),
  };
}

/** For a whole release: what `drop-fields` bites on. */
export type ReleaseReach = {
  /** On which rows a dropped field is dropped; on all where no condition is. */
  fields: { field: string; when: Condition | undefined }[];
  /**
   * Every table that is known where a field can be dropped, with the only columns that may leave
   * of its rows (those under the condition): an unknown column or table stays for whom fields are
   * dropped.
   */
  keep: { table: string; columns: string[]; when: Condition | undefined }[];
};

/** What of a data set reservations in these scopes take out; without scopes, any of them. */
export function releaseReach(
  rules: RuleTable,
  dataset: string,
  active?: ReadonlySet<Scope>,
): ReleaseReach {
  const concerns = (rule: { scope: RegistrationScope; source: Dataset }) =>
    rule.source === dataset && active?.has(rule.scope) !== false;
  const covered = rules.reach.filter(concerns);
  const fields = grouped(covered, storedField).map(([field, same]) => ({
    field,
    when: same.map(({ when }) => when).reduce(looser) ?? undefined,
  }));
  const covering = new Set(covered.map(({ scope }) => scope));
  const known = grouped(rules.keptColumns.filter(concerns), ({ table }) => table)
    // What one of the reservations knows nothing of is unknown.
    .filter(([, same]) => [...covering].every((one) => same.some(({ scope }) => scope === one)));
  const keep = known.map(([table, same]) => ({
    table,
    columns: (same[0]?.columns ?? []).filter(
      (column) =>
        same.every(({ columns }) => columns.includes(column)) &&
        !covered.some(({ store }) => store.table === table && store.columns.includes(column)),
    ),
    when: same.map(({ when }) => when).reduce(looser) ?? undefined,
  }));
  return { fields, keep };
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
 * the row does not link (helseregisterloven §§ 19a, 19c), unless the table excepts linkage.
 */
export function releaseAnswer(
  rules: RuleTable,
  question: ReleaseQuestion,
  active: ReadonlySet<Scope>,
): ReleaseAnswer {
  const { dataset, purpose, identified, linkage } = question;
  const effects = rules.scopes
    .filter(({ scope, state }) => state === 'in-force' && hasScope(active, scope))
    .flatMap((rule) => rule.effects);
  const holds = (wanted: 'drop-person' | 'strip-identifier') =>
    effects.some(
      (one) =>
        one.effect === wanted &&
        one.purposes.includes(purpose) &&
        !(linkage && one.linkage === 'excepted'),
    );
  if (holds('drop-person')) return { outcome: 'drop-person' };
  const dropTables = rules.reach
    .filter((rule) => active.has(rule.scope) && rule.source === dataset)
    .filter(({ scope }) => hasEffect(rules, scope, 'drop-fields', purpose))
    .map(storedField);
  return {
    outcome: 'allow',
    dropTables: [...new Set(dropTables)],
    stripIdentifier: (identified || linkage) && holds('strip-identifier'),
  };
}

/** Store rules of a scope: what ingestion blocks and erases. */
export function storedReach(rules: RuleTable, scope: RegistrationScope): ReachRule[] {
  return rules.reach.filter((rule) => rule.scope === scope);
}

/** Sources from which the scope erases: assumed reach is only blocked. */
export function erasedSources(rules: RuleTable, scope: RegistrationScope): Dataset[] {
  const confirmed = storedReach(rules, scope).filter((rule) => rule.certainty === 'confirmed');
  return [...new Set(confirmed.map(({ source }) => source))];
}

function hasEffect(
  rules: RuleTable,
  scope: Scope,
  wanted: 'refuse-fields' | 'drop-fields',
  purpose: 1 | 2 = 1,
): boolean {
  const rule = rules.scopes.find((one) => one.scope === scope && one.state === 'in-force');
  return (rule?.effects ?? []).some(
    (one) => one.effect === wanted && (!('purposes' in one) || one.purposes.includes(purpose)),
  );
}

function hasScope(active: ReadonlySet<string>, scope: string): boolean {
  return active.has(scope);
}

/** Data sets of which the scope covers anything, assumed reach too. */
export function coveredDatasets(rules: RuleTable, scope: RegistrationScope): Dataset[] {
  return [...new Set(storedReach(rules, scope).map(({ source }) => source))];
}

function storedField({ store }: ReachRule): string {
  return store.columns === 'row' ? store.table : `${store.table}.${store.columns.join('+')}`;
}

function grouped<Rule>(
  rules: readonly Rule[],
  nameOf: (rule: Rule) => string,
): [name: string, rules: Rule[]][] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(nameOf(rule), [...(groups.get(nameOf(rule)) ?? []), rule]);
  return [...groups];
}

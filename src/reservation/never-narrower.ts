import { looser } from './condition.ts';
import type { Condition, ReachRule, RuleTable } from './rule-table.ts';

type ScopeRule = RuleTable['scopes'][number];
type Effect = ScopeRule['effects'][number];

/**
 * A version together with all that held before it, as it comes into force: of the message types that
 * `earlier` knows, and of all that is stored, nothing that was withheld, blocked or erased for a
 * reservation is let through under the result. What a version merely knows of (a kept field, column
 * or table) counts as withheld before it was known. A message type that `earlier` did not know is
 * the later version's own, although nothing of it was stored for who had reserved.
 */
export function neverNarrower(earlier: RuleTable, later: RuleTable): RuleTable {
  return {
    ...later,
    scopes: both(earlier.scopes, later.scopes, ({ scope }) => scope, widerScope),
    reach: joined(earlier.reach, later.reach, coversAll),
    kept: both(earlier.kept, later.kept, ({ scope, message }) => `${scope} ${message}`, keptLess),
    keptColumns: [...keptInStore(earlier, later)],
  };
}

/** Scopes of `earlier` in which `now` covers less, by name. */
export function narrowedScopes(earlier: RuleTable, now: RuleTable): string[] {
  const standing = neverNarrower(earlier, now);
  return earlier.scopes
    .map(({ scope }) => scope)
    .filter((scope) => coverageOf(standing, scope) !== coverageOf(now, scope));
}

/** The same text for tables that do the same with who has the scope. */
function coverageOf(rules: RuleTable, scope: string): string {
  const ofScope = (one: { scope: string }) => one.scope === scope;
  const [rule] = rules.scopes.filter(ofScope);
  return JSON.stringify([
    [rule?.state, rule?.effects],
    rules.reach.filter(ofScope),
    rules.kept.filter(ofScope),
    rules.keptColumns.filter(ofScope),
  ]);
}

function widerScope(before: ScopeRule, after: ScopeRule): ScopeRule {
  if (before.state === 'off') return after;
  if (after.state === 'off') return before;
  return {
    ...after,
    validFrom: before.validFrom,
    effects: joined(before.effects, after.effects, doesAll),
  };
}

function doesAll(effect: Effect, other: Effect): boolean {
  if (effect.effect !== other.effect) return false;
  if ('purposes' in effect && 'purposes' in other) {
    if (!other.purposes.every((purpose) => effect.purposes.includes(purpose))) return false;
  }
  if (!('linkage' in effect) || !('linkage' in other)) return true;
  return effect.linkage === 'enforced' || other.linkage === 'excepted';
}

/** What was confirmed stays so, on the rows where it was: it was promised to be erased. */
function coversAll(rule: ReachRule, other: ReachRule): boolean {
  const isSame =
    rule.scope === other.scope &&
    rule.source === other.source &&
    rule.message === other.message &&
    rule.field === other.field;
  const isAsSure = rule.certainty === 'confirmed' || other.certainty === 'assumed';
  const hasKinds = rule.kinds === 'every' || other.kinds === null;
  return isSame && isAsSure && hasKinds && coversInStore(rule, other);
}

/** Whether all that the other rule is about in the register is what this one is about. */
export function coversInStore(rule: ReachRule, other: ReachRule): boolean {
  const { table, columns } = rule.store;
  const hasColumns =
    columns === 'row' ||
    (other.store.columns !== 'row' && other.store.columns.every((one) => columns.includes(one)));
  return table === other.store.table && hasColumns && isOnAllRowsOf(rule.when, other.when);
}

function isOnAllRowsOf(when: Condition | null, other: Condition | null): boolean {
  if (when === null) return true;
  return other?.field === when.field && other.oneOf.every((value) => when.oneOf.includes(value));
}

/** All of both, but for what another of them says already. */
function joined<Rule>(
  before: readonly Rule[],
  after: readonly Rule[],
  saysAllOf: (rule: Rule, other: Rule) => boolean,
): Rule[] {
  const goingOn = before.filter((rule) => !after.some((one) => saysAllOf(one, rule)));
  return [...after.filter((rule) => !goingOn.some((one) => saysAllOf(one, rule))), ...goingOn];
}

/** Those of one name are merged, and those of one side alone stay as they are. */
function both<Rule>(
  before: readonly Rule[],
  after: readonly Rule[],
  nameOf: (rule: Rule) => string,
  merge: (before: Rule, after: Rule) => Rule,
): Rule[] {
  const earlier = new Map(before.map((rule) => [nameOf(rule), rule]));
  const named = new Set(after.map(nameOf));
  return [
    ...after.map((rule) => {
      const found = earlier.get(nameOf(rule));
      return found === undefined ? rule : merge(found, rule);
    }),
    ...before.filter((rule) => !named.has(nameOf(rule))),
  ];
}

type Kept = RuleTable['kept'][number];

function keptLess(before: Kept, after: Kept): Kept {
  return {
    ...after,
    when: looser(after.when, before.when),
    fields: after.fields.filter((field) => before.fields.includes(field)),
  };
}

type KeptColumns = RuleTable['keptColumns'][number];

/** Of a source that both cover, a table that only one of them knows keeps nothing. */
function keptInStore(earlier: RuleTable, later: RuleTable): KeptColumns[] {
  const nameOf = ({ scope, source, table }: KeptColumns) => `${scope} ${source} ${table}`;
  const isKnownTo = (rules: RuleTable, { scope, source }: KeptColumns) =>
    rules.reach.some((rule) => rule.scope === scope && rule.source === source);
  const unknownTo = (rules: RuleTable, kept: KeptColumns): KeptColumns =>
    isKnownTo(rules, kept) && !rules.keptColumns.some((one) => nameOf(one) === nameOf(kept))
      ? { ...kept, when: null, columns: [] }
      : kept;
  return both(
    earlier.keptColumns.map((kept) => unknownTo(later, kept)),
    later.keptColumns.map((kept) => unknownTo(earlier, kept)),
    nameOf,
    (before, after) => ({
      ...after,
      when: looser(after.when, before.when),
      columns: after.columns.filter((column) => before.columns.includes(column)),
    }),
  );
}

import { findTable, getColumn } from '../holdings/catalogue.ts';
import type { Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { conditionName } from './condition.ts';
import type { Dataset, ReachRule, RuleTable } from './rule-table.ts';
import { scopes, type Scope } from './scope.ts';

/** What is covered of one source, on the same rows and as surely. */
export type ReachGroup = {
  source: Dataset;
  certainty: ReachRule['certainty'];
  /** «Fra helsestasjon og skolehelsetjeneste: målinger av alle slag og amming.» */
  text: string;
};

/** What a choice covers, in words: everything that is said of it anywhere is printed from here. */
type ScopeWords = {
  /** Nothing for choices about release. */
  groups: ReachGroup[];
  /** The groups as one paragraph. */
  text: string;
  /** Whether the number stays behind when registers are linked; null where none does. */
  linkage: 'enforced' | 'excepted' | null;
};

export type ReachWords = Readonly<Record<Scope, ScopeWords>>;

type Words = { t: Translate; lang: Language };

/** @throws for a condition or a source without words: half a rule must not be published */
export function reachWords(rules: RuleTable, words: Words): ReachWords {
  const [first, second, third, fourth] = scopes;
  return {
    [first]: scopeWords(rules, first, words),
    [second]: scopeWords(rules, second, words),
    [third]: scopeWords(rules, third, words),
    [fourth]: scopeWords(rules, fourth, words),
  };
}

function scopeWords(rules: RuleTable, scope: Scope, words: Words): ScopeWords {
  const groups = groupsOf(
    rules.reach.filter((one) => one.scope === scope),
    words,
  );
  const stripping = rules.scopes
    .filter((one) => one.scope === scope)
    .flatMap(({ effects }) => effects.filter((one) => one.effect === 'strip-identifier'))
    .map(({ linkage }) => linkage);
  return {
    groups,
    text: groups.map(({ text }) => text).join(' '),
    // Where anything is excepted, no more is promised.
    linkage: stripping.find((linkage) => linkage === 'excepted') ?? stripping[0] ?? null,
  };
}

/** Rules of one scope, put together where they say the same of several things. */
export function groupsOf(reach: readonly ReachRule[], { t, lang }: Words): ReachGroup[] {
  const groups = new Map<string, ReachRule[]>();
  for (const rule of reach) {
    const key = [fromKey(rule), rule.certainty].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const things = [...new Set(same.flatMap((rule) => thingsOf(rule, t)))];
    const text = t(fromKey(first), { things: list.format(things) });
    return [{ source: first.source, certainty: first.certainty, text }];
  });
}

function fromKey({ source, when }: ReachRule): string {
  const from = `reservation.reach.from.${source}`;
  return when === null ? from : `${from}.${conditionName(when)}`;
}

/** What a rule covers, by the names that the catalogue has for it: «målinger av alle slag». */
function thingsOf({ store, kinds }: ReachRule, t: Translate): string[] {
  const things = storedThings(store, t);
  if (kinds !== 'every') return things;
  return things.map((thing) => t('reservation.reach.every-kind', { thing }));
}

/** Where a rule finds it, by the names that the catalogue has: «målinger», «betalt beløp». */
export function storedThings({ table, columns }: ReachRule['store'], t: Translate): string[] {
  if (columns !== 'row') {
    return columns.map((column) => t(getColumn(table, column).label).toLowerCase());
  }
  const found = findTable(table);
  if (found === undefined) throw new Error(`No words for ${table}`);
  return [t(found.label).toLowerCase()];
}

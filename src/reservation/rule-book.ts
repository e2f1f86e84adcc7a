import { isDeepStrictEqual } from 'node:util';
import { neverNarrower } from './never-narrower.ts';
import { allReadings, type RuleReadings } from './rule-readings.ts';
import type { RuleTable } from './rule-table.ts';
import { rules2026 } from './rules-2026.ts';

/** A version as it was published: the same rules, however the law is read where it can be. */
export type Publication = (readings: RuleReadings) => RuleTable;

/** All that have been published, the earliest first. */
export const publications: readonly Publication[] = [rules2026];

export type RuleBook = {
  /** The rules in force on a date (YYYY-MM-DD); the first version also for the time before it. */
  on: (date: string) => RuleTable;
  /** A version by its name, also one that was read otherwise; undefined for one there never was. */
  version: (name: string) => RuleTable | undefined;
  /** Every version as it is read now, the earliest first. */
  all: () => readonly RuleTable[];
};

/**
 * The rules through time, as the switches read them. Each version comes into force with all that was
 * covered before it, for everybody: who reads any of them need not know who reserved when.
 *
 * @param published the earliest first
 * @throws where there is none, two have one name, a date comes before an earlier one's, one says
 *   something twice, or something is covered without saying what stays beside it
 */
export function createRuleBook(
  published: readonly Publication[],
  readings: RuleReadings,
): RuleBook {
  const tables = inForceTogether(published, readings);
  const [first, ...later] = tables;
  if (first === undefined) throw new Error('The rule book is empty');
  const isOrdered = later.every(
    (table, index) => (tables[index]?.validFrom ?? '') < table.validFrom,
  );
  if (!isOrdered) throw new Error('The versions of the rules are not in order of their dates');
  const byName = new Map<string, RuleTable>();
  for (const table of [
    ...tables,
    ...allReadings.flatMap((one) => inForceTogether(published, one)),
  ]) {
    const sameName = byName.get(table.version) ?? table;
    if (!isDeepStrictEqual(sameName, table)) {
      throw new Error(`Two versions of the rules have the name ${table.version}`);
    }
    byName.set(table.version, sameName);
  }
  return {
    on: (date) => later.reduce((current, next) => (next.validFrom <= date ? next : current), first),
    version: (name) => byName.get(name),
    all: () => tables,
  };
}

function inForceTogether(published: readonly Publication[], readings: RuleReadings): RuleTable[] {
  const tables: RuleTable[] = [];
  for (const read of published) {
    const written = wholeTable(read(readings));
    const before = tables.at(-1);
    tables.push(before === undefined ? written : neverNarrower(before, written));
  }
  return tables;
}

function wholeTable(rules: RuleTable): RuleTable {
  const [twice] = namedTwice(rules);
  if (twice !== undefined) throw new Error(`${rules.version} says twice what it says of ${twice}`);
  const isHalf = rules.reach.find(
    ({ scope, source, message, store }) =>
      !rules.kept.some((kept) => kept.scope === scope && kept.message === message) ||
      !rules.keptColumns.some(
        (kept) => kept.scope === scope && kept.source === source && kept.table === store.table,
      ),
  );
  if (isHalf === undefined) return rules;
  throw new Error(
    `${rules.version} does not say what stays beside ${isHalf.message}.${isHalf.field}`,
  );
}

/** Whoever reads by name would find one of the two, and the other would be lost unseen. */
function namedTwice(rules: RuleTable): string[] {
  const lists = [
    rules.scopes.map(({ scope }) => scope),
    rules.messages,
    rules.kept.map(({ scope, message }) => `${scope} ${message}`),
    rules.keptColumns.map(({ scope, source, table }) => `${scope} ${source} ${table}`),
  ];
  return lists.flatMap((names) => names.filter((name, at) => names.indexOf(name) !== at));
}

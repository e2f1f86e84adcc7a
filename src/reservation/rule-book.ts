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
 * The rules through time, as the switches read them.
 *
 * @param published the earliest first
 * @throws where there is none, two have one name, or a date comes before an earlier one's
 */
export function createRuleBook(
  published: readonly Publication[],
  readings: RuleReadings,
): RuleBook {
  const tables = published.map((read) => read(readings));
  const [first, ...later] = tables;
  if (first === undefined) throw new Error('The rule book is empty');
  const isOrdered = later.every(
    (table, index) => (tables[index]?.validFrom ?? '') < table.validFrom,
  );
  if (!isOrdered) throw new Error('The versions of the rules are not in order of their dates');
  const byName = new Map(
    allReadings.flatMap((one) =>
      published.map((read) => read(one)).map((table) => [table.version, table] as const),
    ),
  );
  if (new Set(tables.map(({ version }) => version)).size < tables.length) {
    throw new Error('Two versions of the rules have one name');
  }
  return {
    on: (date) => later.reduce((current, next) => (next.validFrom <= date ? next : current), first),
    version: (name) => byName.get(name),
    all: () => tables,
  };
}

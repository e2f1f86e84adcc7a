import type { RuleTable } from '../reservation/rule-table.ts';
import {
  ingestAnswer,
  releaseAnswer,
  releaseReach,
  type ReleaseQuestion,
} from '../reservation/rules.ts';
import type { Condition } from '../reservation/rule-table.ts';
import { scopes, type Scope } from '../reservation/scope.ts';

/** What is to be done with a file: one message type taken in, or one table of a data set released. */
export type FilterTask =
  | { operation: 'ingest'; messageType: string }
  | ({ operation: 'release'; table: string | undefined } & ReleaseQuestion);

/** Fields that stay behind, on rows under the condition; the whole row where `row` says so. */
export type Withheld = {
  when: Condition | undefined;
  row: boolean;
  isWithheld: (field: string) => boolean;
};

/** What becomes of a row, by what its person has in force. */
export type RowPlan =
  | { action: 'keep' }
  | { action: 'drop' }
  | { action: 'edit'; stripIdentifier: boolean; withheld: readonly Withheld[] };

/** Every combination of scopes, by their bits in the order of `scopes`. */
const maskCount = 2 ** scopes.length;

/**
 * One plan per mask: 0 for nothing in force.
 *
 * @throws for a release of a data set that reservations cover without one of its covered tables:
 *   nobody could say what of it must stay
 */
export function rowPlans(rules: RuleTable, task: FilterTask): RowPlan[] {
  if (task.operation === 'release') {
    const tables = coveredTables(rules, task.dataset);
    const isKnown = task.table !== undefined && tables.includes(task.table);
    if (tables.length > 0 && !isKnown) {
      throw new Error(`A table of ${task.dataset} must be named: ${tables.join(', ')}`);
    }
  }
  return Array.from({ length: maskCount }, (_, mask) => rowPlan(rules, task, scopesIn(mask)));
}

function scopesIn(mask: number): Set<Scope> {
  return new Set(scopes.filter((_scope, place) => ((mask >> place) & 1) === 1));
}

/**
 * Tables of a data set that a reservation can take fields out of; without one of them named, a
 * file of the data set cannot be judged.
 */
export function coveredTables(rules: RuleTable, dataset: string): string[] {
  const { fields } = releaseReach(rules, dataset);
  const known = rules.keptColumns.filter(({ source }) => source === dataset);
  const tables = [...fields.map(({ field }) => tableOf(field)), ...known.map(({ table }) => table)];
  return [...new Set(tables)].toSorted();
}

function rowPlan(rules: RuleTable, task: FilterTask, active: ReadonlySet<Scope>): RowPlan {
  if (task.operation === 'ingest') return ingestPlan(rules, task.messageType, active);
  const answer = releaseAnswer(rules, task, active);
  if (answer.outcome === 'drop-person') return { action: 'drop' };
  const withheld = answer.dropTables.length === 0 ? [] : withheldOf(rules, task, active);
  if (withheld.length === 0 && !answer.stripIdentifier) return { action: 'keep' };
  return { action: 'edit', stripIdentifier: answer.stripIdentifier, withheld };
}

function ingestPlan(rules: RuleTable, message: string, active: ReadonlySet<Scope>): RowPlan {
  const answer = ingestAnswer(rules, message, active);
  if (answer === undefined) return { action: 'keep' };
  const keep = new Set(answer.keep);
  const isWithheld = (field: string) => !keep.has(field);
  const withheld = [{ when: answer.when, row: false, isWithheld }];
  return { action: 'edit', stripIdentifier: false, withheld };
}

function withheldOf(
  rules: RuleTable,
  { dataset, table }: Extract<FilterTask, { operation: 'release' }>,
  active: ReadonlySet<Scope>,
): Withheld[] {
  const reach = releaseReach(rules, dataset, active);
  const named = reach.fields
    .filter(({ field }) => tableOf(field) === table)
    .map(({ field, when }): Withheld => {
      const columns = field.split('.')[1]?.split('+');
      return {
        when,
        row: columns === undefined,
        isWithheld: (name) => columns?.includes(name) === true,
      };
    });
  const unknown = reach.keep
    .filter((kept) => kept.table === table)
    .map(({ columns, when }): Withheld => {
      const keep = new Set(columns);
      return { when, row: keep.size === 0, isWithheld: (name) => !keep.has(name) };
    });
  // A table that one of the reservations knows nothing of does not leave.
  if (unknown.length === 0) return [{ when: undefined, row: true, isWithheld: () => true }];
  return [...named, ...unknown];
}

function tableOf(field: string): string {
  return field.split('.')[0] ?? field;
}

/** A row that does not say whether it is covered counts as covered. */
export function isCovered(when: Condition | undefined, value: string | undefined): boolean {
  if (when === undefined || value === undefined || value === '') return true;
  return when.oneOf.includes(value);
}

import type { Condition, RuleTable } from '../reservation/rule-table.ts';
import type { RegistrationScope } from '../reservation/scope.ts';

/** By which choice something is kept out of KPR, as the rules read; `when` it is about some rows. */
export type Reservable = {
  scope: RegistrationScope;
  certainty: 'confirmed' | 'assumed';
  when: Condition | null;
};

/** Undefined for what nobody can object to. */
export function reservable(
  { reach }: RuleTable,
  table: string,
  column: string,
): Reservable | undefined {
  const rule = reach.find(
    ({ store }) =>
      store.table === table && (store.columns === 'row' || store.columns.includes(column)),
  );
  if (rule === undefined) return undefined;
  const { scope, certainty, when } = rule;
  return { scope, certainty, when };
}

import { paths } from '../paths.ts';
import { conditionName } from '../reservation/condition.ts';
import type { RuleTable } from '../reservation/rule-table.ts';
import { recordTables } from './catalogue.ts';
import type { Column } from './column.ts';
import { deliveryTables } from './delivery-tables.ts';
import type { SourceCode } from './holdings.ts';
import { reservable, type Reservable } from './reservable.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

/** A column as somebody reads about it who has never seen a register. */
type FieldView = {
  label: string;
  text: string;
  why: string;
  legalBasis: string;
  category: string;
  /** The category is our own reading. */
  assumed: boolean;
  reserve: ReserveView | undefined;
};

type ReserveView = Pick<Reservable, 'scope' | 'certainty'> & { when: string | undefined };

type Named = { table: string; name: string; column: Column };

/**
 * Everything that KPR can hold from a source, explained. About nobody.
 *
 * @param rules in force today
 */
export function sourceFieldsView(source: SourceCode, rules: RuleTable, { t }: Pick<Wording, 't'>) {
  const tables = recordTables[source].flatMap((table) => [table, ...table.parts]);
  const named = (name: string, columns: Readonly<Record<string, Column>>): Named[] =>
    Object.entries(columns).map(([column, entry]) => ({
      table: name,
      name: column,
      column: entry,
    }));
  const behind = tables
    .flatMap(({ name, columns }) => named(name, columns))
    .filter(({ column }) => column.use !== 'shown');
  const deliveries = Object.entries(deliveryTables).flatMap(([name, columns]) =>
    named(name, columns),
  );
  const explain = (one: Named) => fieldView(one, rules, t);
  return {
    name: t(`holdings.source.${source}`),
    address: paths.source.replace(':source', sourceSlugs[source]),
    tables: tables.map(({ name, label, columns }) => ({
      anchor: name,
      title: t(label),
      fields: named(name, columns)
        .filter(({ column }) => column.use === 'shown')
        .map(explain),
    })),
    technical: onceEach(behind).map(explain),
    deliveries: onceEach(deliveries).map(explain),
  };
}

/** What lies on every table is explained once. */
function onceEach(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.column.label, one])).values()];
}

function fieldView({ table, name, column }: Named, rules: RuleTable, t: Wording['t']): FieldView {
  const choice = reservable(rules, table, name);
  return {
    label: t(column.label),
    text: t(column.explain),
    why: t(column.why),
    legalBasis: column.legalBasis,
    category: t(`holdings.category.${column.category}`),
    assumed: column.assumed,
    reserve:
      choice === undefined
        ? undefined
        : {
            scope: choice.scope,
            certainty: choice.certainty,
            when:
              choice.when === null
                ? undefined
                : t(`holdings.fields.when.${conditionName(choice.when)}`),
          },
  };
}

import type { GateDuty } from './gate-duty.ts';

type GateTarget = GateDuty['targets'][number];

/** A table that may be blocked and erased in: whole rows of it, or these columns alone. */
type Reservable = {
  table: string;
  columns: 'row' | readonly string[];
  /** The row that a part hangs on, with the part's column that names it. */
  parent?: { table: string; id: string };
  /** Columns, on the row or its parent, that a duty may be limited by. */
  conditions: readonly string[];
};

const reservables: readonly Reservable[] = [
  { table: 'hst_ammestatus', columns: 'row', conditions: [] },
  { table: 'hst_maling', columns: 'row', conditions: [] },
  { table: 'hst_konsultasjon', columns: ['local_type'], conditions: [] },
  { table: 'hst_avtale', columns: ['local_type'], conditions: [] },
  {
    table: 'kuhr_diagnose',
    columns: 'row',
    parent: { table: 'kuhr_regning', id: 'regning_id' },
    conditions: ['praksistype'],
  },
  {
    table: 'kuhr_takst',
    columns: 'row',
    parent: { table: 'kuhr_regning', id: 'regning_id' },
    conditions: ['praksistype'],
  },
  {
    table: 'kuhr_regning',
    columns: ['egenandel_amount', 'refusjon_amount', 'krav_amount'],
    conditions: ['praksistype'],
  },
  {
    table: 'tann_observasjon',
    columns: 'row',
    parent: { table: 'tann_besok', id: 'besok_id' },
    conditions: ['refund_related'],
  },
  { table: 'tann_besok', columns: ['paid_amount'], conditions: ['refund_related'] },
];

/** A target in our own words: every name in it comes from the list above, not from the duty. */
export type Target = Pick<Reservable, 'table' | 'columns' | 'parent'> & {
  when: { column: string; oneOf: readonly string[] } | undefined;
};

/**
 * The target as this side knows it; undefined for a table, column or condition that nobody may
 * block or erase by. Fewer columns than the list's are allowed, and no others.
 */
export function allowedTarget({ table, columns, when }: GateTarget): Target | undefined {
  const known = reservables.find((reservable) => reservable.table === table);
  if (known === undefined) return undefined;
  const allowed = allowedColumns(known, columns);
  if (allowed === undefined) return undefined;
  const column = known.conditions.find((condition) => condition === when?.field);
  if (when !== null && column === undefined) return undefined;
  return {
    table: known.table,
    columns: allowed,
    ...(known.parent === undefined ? {} : { parent: known.parent }),
    when: when !== null && column !== undefined ? { column, oneOf: when.oneOf } : undefined,
  };
}

function allowedColumns(
  known: Reservable,
  asked: GateTarget['columns'],
): Target['columns'] | undefined {
  if (asked === 'row' || known.columns === 'row') {
    return asked === known.columns ? known.columns : undefined;
  }
  const named = known.columns.filter((column) => asked.includes(column));
  return named.length === new Set(asked).size ? named : undefined;
}

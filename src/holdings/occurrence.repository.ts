import type { RecordTable } from './table.ts';

/**
 * When a row happened, as the register's own timeline has it. A service that lasts is reported anew
 * every year: each report lies at the start of its year.
 */
const expressions: Readonly<Record<string, string>> = {
  kuhr_regning: 'treated_at',
  omsorg_tjeneste: `greatest(coalesce(started_on, vedtak_on, applied_on),
    make_date(reporting_year, 1, 1))::timestamp at time zone 'Europe/Oslo'`,
  omsorg_kartlegging: `recorded_on::timestamp at time zone 'Europe/Oslo'`,
  hst_konsultasjon: 'started_at',
  hst_avtale: 'scheduled_at',
  tann_besok: `visited_on::timestamp at time zone 'Europe/Oslo'`,
  person: 'first_registered_at',
};

/** An expression of type timestamptz over the table's columns. */
export function occurredAtSql(table: RecordTable): string {
  const expression = expressions[table.name];
  if (expression === undefined) throw new Error(`No time of occurrence for ${table.name}`);
  return `(${expression})`;
}

/**
 * The calendar day whose texts explain a row's codes: the day it happened, but for the person's own
 * facts the day they were last changed.
 */
export function codesHeldOnSql(table: RecordTable): string {
  const instant = table.name === 'person' ? 'data_last_changed_at' : occurredAtSql(table);
  return `(${instant} at time zone 'Europe/Oslo')::date`;
}

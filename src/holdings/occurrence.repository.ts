import type { RecordTable } from './table.ts';

/**
 * When a row happened, as the register's own timeline has it. A service that lasts is reported anew
 * every year: each report lies at the start of its year.
 */
const occurrences: Readonly<Record<string, string>> = {
  kuhr_regning: 'treated_at',
  omsorg_tjeneste: `greatest(coalesce(started_on, vedtak_on, applied_on),
    make_date(reporting_year, 1, 1))::timestamp at time zone 'Europe/Oslo'`,
  omsorg_kartlegging: `recorded_on::timestamp at time zone 'Europe/Oslo'`,
  hst_konsultasjon: 'started_at',
  hst_avtale: 'scheduled_at',
  tann_besok: `visited_on::timestamp at time zone 'Europe/Oslo'`,
  person: 'first_registered_at',
};

/** Why a row that was not replaced is still not in force; the states of `stateOf` in its table. */
const withdrawals: Readonly<Record<string, string>> = {
  kuhr_regning: `status = 'kreditert'`,
  hst_konsultasjon: `notification_status = 'C'`,
  hst_avtale: 'deleted_at is not null',
};

/** An expression of type timestamptz over the table's columns. */
export function occurredAtSql(table: RecordTable): string {
  const expression = occurrences[table.name];
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

/** True for rows that are in force, as STD shows them. */
export function inForceSql(table: RecordTable): string {
  const withdrawn = withdrawals[table.name];
  if (withdrawn === undefined) return '(superseded_at is null)';
  return `(superseded_at is null and (${withdrawn}) is not true)`;
}

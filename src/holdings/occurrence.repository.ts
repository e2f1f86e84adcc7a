import { possibleInstants } from './possible-time.ts';
import type { RecordTable } from './table.ts';

/**
 * When a row happened, as the register's own timeline has it. A service that lasts is reported anew
 * every year: each report lies at the start of its year. Each column is named with its table, for a
 * bare name that the table has lost would be looked for in the statement around it.
 */
const occurrences: Readonly<Record<string, string>> = {
  kuhr_regning: 'kuhr_regning.treated_at',
  omsorg_tjeneste: startOf(`greatest(coalesce(omsorg_tjeneste.started_on,
    omsorg_tjeneste.vedtak_on, omsorg_tjeneste.applied_on),
    case when omsorg_tjeneste.reporting_year > 0
         then make_date(omsorg_tjeneste.reporting_year, 1, 1) end)`),
  omsorg_kartlegging: startOf('omsorg_kartlegging.recorded_on'),
  hst_konsultasjon: 'hst_konsultasjon.started_at',
  hst_avtale: 'hst_avtale.scheduled_at',
  tann_besok: startOf('tann_besok.visited_on'),
  person: 'person.first_registered_at',
};

/** Why a row that was not replaced is still not in force; the states of `stateOf` in its table. */
const withdrawals: Readonly<Record<string, string>> = {
  kuhr_regning: `kuhr_regning.status = 'kreditert'`,
  hst_konsultasjon: `hst_konsultasjon.notification_status = 'C'`,
  hst_avtale: 'hst_avtale.deleted_at is not null',
};

/** An expression of type timestamptz over the table's columns, infinite or absurd as it may be. */
export function occurredAtSql(table: RecordTable): string {
  const expression = occurrences[table.name];
  if (expression === undefined) throw new Error(`No time of occurrence for ${table.name}`);
  return `(${expression})`;
}

/** True for rows with a time that can be one. In this form an index can follow it. */
export function datedSql(table: RecordTable): string {
  return isPossible(occurredAtSql(table));
}

/** True for all other rows. */
export function undatedSql(table: RecordTable): string {
  const occurredAt = occurredAtSql(table);
  const { from, before } = possibleInstants;
  return `(${occurredAt} is null or ${occurredAt} < ${from} or ${occurredAt} >= ${before})`;
}

/**
 * The calendar day whose texts explain a row's codes: the day it happened, but for the person's own
 * facts the day they were last changed.
 */
export function codesHeldOnSql(table: RecordTable): string {
  const instant = table.name === 'person' ? 'person.data_last_changed_at' : occurredAtSql(table);
  return `(case when ${isPossible(instant)}
    then (${instant} at time zone 'Europe/Oslo')::date end)`;
}

/** True for rows that are in force, as STD shows them. */
export function inForceSql(table: RecordTable): string {
  const withdrawn = withdrawals[table.name];
  const replaced = `${table.name}.superseded_at`;
  if (withdrawn === undefined) return `(${replaced} is null)`;
  return `(${replaced} is null and (${withdrawn}) is not true)`;
}

function isPossible(instant: string): string {
  return `(${instant} >= ${possibleInstants.from} and ${instant} < ${possibleInstants.before})`;
}

/** Dates reach further than times, and turning one of those into a time would be an error. */
function startOf(date: string): string {
  return `case when ${date} between date '0001-01-02' and date '9998-12-30'
    then (${date})::timestamp at time zone 'Europe/Oslo' end`;
}

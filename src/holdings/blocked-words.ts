import { formatDate } from '../shared/format.ts';
import { findTable, getColumn } from './catalogue.ts';
import type { HeldRecord } from './holdings.ts';
import { tableName } from './present.ts';
import type { Wording } from './wording.ts';

/**
 * «Sperret», with the date of erasure when it is known, and with the fields it is about when not the
 * whole row is blocked. Undefined for a row that is not blocked.
 *
 * @param eraseOn the end of the time in which the reservation can be undone
 */
export function presentBlocked(
  record: HeldRecord,
  wording: Wording,
  eraseOn?: Date,
): string | undefined {
  if (record.blockedAt === undefined) return undefined;
  const { t, lang } = wording;
  const blocks = blocksOf(record);
  if (blocks !== 'row')
    return blockedNames(blockedFields(record, blocks, wording), wording, eraseOn);
  return eraseOn === undefined
    ? t('holdings.blocked')
    : t('holdings.blocked.until', { date: formatDate(eraseOn, lang) });
}

/**
 * One mark for all that is blocked of a record and its parts: «Sperret, slettes 12. mai 2026:
 * målinger og amming». Undefined when nothing is.
 */
export function blockedMark(
  record: HeldRecord,
  wording: Wording,
  eraseOn: Date | undefined,
): string | undefined {
  const names = [record, ...record.parts].flatMap((held) => namesOf(held, wording));
  return blockedNames([...new Set(names)], wording, eraseOn);
}

function blockedNames(
  names: readonly string[],
  { t, lang }: Wording,
  eraseOn: Date | undefined,
): string | undefined {
  if (names.length === 0) return undefined;
  const fields = new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  return eraseOn === undefined
    ? t('holdings.blocked.fields', { fields })
    : t('holdings.blocked.fields-until', { date: formatDate(eraseOn, lang), fields });
}

function namesOf(held: HeldRecord, wording: Wording): string[] {
  if (held.blockedAt === undefined) return [];
  const blocks = blocksOf(held);
  return blocks === 'row'
    ? [tableName(held.table, wording).toLowerCase()]
    : blockedFields(held, blocks, wording);
}

function blocksOf({ table }: HeldRecord): 'row' | readonly string[] {
  return findTable(table)?.blocks ?? 'row';
}

/** The fields with a value among those that a reservation blocks. */
function blockedFields(
  { table, fields }: HeldRecord,
  blocks: readonly string[],
  { t }: Wording,
): string[] {
  return fields
    .filter(({ column, value }) => blocks.includes(column) && value.kind !== 'none')
    .map(({ column }) => t(getColumn(table, column).label).toLowerCase());
}

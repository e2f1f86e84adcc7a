import type { Column, Reading } from './column.ts';
import { isLaterThan, type LatestDays } from './latest-days.ts';
import type { HeldField, HeldRecord, HeldValue, Oddity, RecordState } from './holdings.ts';
import { isCalendarDate, possibleInstant } from './possible-time.ts';
import type { Row, Table } from './table.ts';

/** What a row's own columns do not say. */
export type RowContext = {
  id: string | undefined;
  occurredAt: Date | undefined;
  /** Calendar date by which the row's codes are explained. */
  onDate: string | undefined;
  latest: LatestDays;
  /** The row that this one is a part of. */
  parent?: Row;
};

/**
 * A row as the model holds it. Every column that is told of is there, empty ones too; a list gives
 * one field for each of its values. What breaks the contract is kept as it is, and marked.
 */
export function heldRecordOf(table: Table, row: Row, context: RowContext): HeldRecord {
  const undated = context.parent === undefined && context.occurredAt === undefined;
  return {
    table: table.name,
    id: context.id,
    occurredAt: context.occurredAt,
    state: stateOf(table, row),
    ...(undated ? { odd: 'no-date' as const } : {}),
    blockedAt: blockedAtOf(row['blocked_at']),
    fields: Object.entries(table.columns).flatMap(([name, column]) =>
      fieldsOf(name, column, row, context),
    ),
    parts: [],
    provenance: undefined,
  };
}

/** The columns that are read: all but those told of elsewhere or withheld. */
export function columnsRead(table: Table): readonly string[] {
  const known = readOf.get(table) ?? columnsReadIn(table);
  readOf.set(table, known);
  return known;
}

/** Asked for with every row, and the catalogue does not change. */
const readOf = new WeakMap<Table, readonly string[]>();

function columnsReadIn(table: Table): string[] {
  return Object.entries(table.columns)
    .filter(([, { use }]) => use === 'shown' || use === 'technical')
    .map(([name]) => name);
}

function stateOf(table: Table, row: Row): RecordState {
  const state = table.stateOf?.(row);
  if (state !== undefined) return state;
  return isEmpty(row['superseded_at']) ? 'current' : 'superseded';
}

function fieldsOf(name: string, column: Column, row: Row, context: RowContext): HeldField[] {
  const { reading, use, latest } = column;
  if (use === 'elsewhere' || use === 'withheld') return [];
  const raw = row[name];
  const values: unknown[] = Array.isArray(raw) && raw.length > 0 ? raw : [raw];
  return values.map((value) => {
    const read = readValue(reading, value, row, context);
    const isLate = isLaterThan(read.value, latest, context.latest);
    return { column: name, ...read, ...(isLate ? { odd: 'in-future' as const } : {}) };
  });
}

type ReadValue = { value: HeldValue; odd?: Oddity };

function readValue(reading: Reading, raw: unknown, row: Row, context: RowContext): ReadValue {
  if (isEmpty(raw) || Array.isArray(raw)) return { value: { kind: 'none' } };
  switch (reading.kind) {
    case 'text':
      return { value: { kind: 'text', text: plain(raw) } };
    case 'number':
      return readNumber(raw, (number) => ({ kind: 'number', number, decimals: reading.decimals }));
    case 'money':
      return readMoney(raw);
    case 'boolean':
      return typeof raw === 'boolean' ? { value: { kind: 'boolean', value: raw } } : asStored(raw);
    case 'date':
      return isCalendarDate(raw) ? { value: { kind: 'date', date: raw } } : asStored(raw);
    case 'instant': {
      const instant = possibleInstant(raw);
      return instant === undefined ? asStored(raw) : { value: { kind: 'instant', instant } };
    }
    case 'code':
      return readCode(reading, raw, row, context);
  }
}

function readNumber(raw: unknown, held: (number: number) => HeldValue): ReadValue {
  const number = Number(raw);
  return Number.isFinite(number) ? { value: held(number) } : asStored(raw);
}

function readMoney(raw: unknown): ReadValue {
  const kroner = Number(raw);
  if (!Number.isFinite(kroner)) return asStored(raw);
  const value: HeldValue = { kind: 'money', kroner };
  return kroner < 0 ? { value, odd: 'negative-amount' } : { value };
}

function readCode(
  reading: Extract<Reading, { kind: 'code' }>,
  raw: unknown,
  row: Row,
  { onDate, parent }: RowContext,
): ReadValue {
  const system = systemOf(reading, row, parent);
  const value: HeldValue = { kind: 'code', system: system ?? '', code: plain(raw), onDate };
  return system === undefined ? { value, odd: 'unknown-code-system' } : { value };
}

/** Undefined when the row names no system. */
function systemOf(
  reading: Extract<Reading, { kind: 'code' }>,
  row: Row,
  parent: Row | undefined,
): string | undefined {
  if ('system' in reading) return reading.system;
  const named = row[reading.systemColumn] ?? parent?.[reading.systemColumn];
  return isEmpty(named) ? undefined : `${reading.prefix}${plain(named)}`;
}

/** Of another kind than the contract says: its own words are all that can be told. */
function asStored(raw: unknown): ReadValue {
  return { value: { kind: 'text', text: plain(raw) }, odd: 'not-as-agreed' };
}

/** What is blocked at no time that can be one is blocked all the same. */
export function blockedAtOf(raw: unknown): Date | undefined {
  return isEmpty(raw) ? undefined : (possibleInstant(raw) ?? new Date(0));
}

function isEmpty(raw: unknown): raw is null | undefined {
  return raw === null || raw === undefined;
}

function plain(raw: unknown): string {
  return typeof raw === 'string' ? raw.trimEnd() : JSON.stringify(raw);
}

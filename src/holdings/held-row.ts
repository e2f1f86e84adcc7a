import type { Column, Reading } from './column.ts';
import type { HeldField, HeldRecord, HeldValue, RecordState } from './holdings.ts';
import type { Row, Table } from './table.ts';

/** What a row's own columns do not say. */
export type RowContext = {
  occurredAt: Date | undefined;
  /** Calendar date by which the row's codes are explained. */
  onDate: string | undefined;
  /** The row that this one is a part of. */
  parent?: Row;
};

/**
 * A row as the model holds it. Every column that is told of is there, empty ones too; a list gives
 * one field for each of its values.
 */
export function heldRecordOf(table: Table, row: Row, context: RowContext): HeldRecord {
  return {
    table: table.name,
    occurredAt: context.occurredAt,
    state: stateOf(table, row),
    blockedAt: row['blocked_at'] instanceof Date ? row['blocked_at'] : undefined,
    fields: Object.entries(table.columns).flatMap(([name, column]) =>
      fieldsOf(name, column, row, context),
    ),
    parts: [],
    provenance: undefined,
  };
}

/** The columns that are read: all but those told of elsewhere or withheld. */
export function columnsRead(table: Table): string[] {
  return Object.entries(table.columns)
    .filter(([, { use }]) => use === 'shown' || use === 'technical')
    .map(([name]) => name);
}

function stateOf(table: Table, row: Row): RecordState {
  const state = table.stateOf?.(row);
  if (state !== undefined) return state;
  return row['superseded_at'] instanceof Date ? 'superseded' : 'current';
}

function fieldsOf(
  name: string,
  { reading, use }: Column,
  row: Row,
  context: RowContext,
): HeldField[] {
  if (use === 'elsewhere' || use === 'withheld') return [];
  const raw = row[name];
  const values: unknown[] = Array.isArray(raw) && raw.length > 0 ? raw : [raw];
  return values.map((value) => ({
    column: name,
    value: heldValueOf(reading, value, row, context),
  }));
}

function heldValueOf(reading: Reading, raw: unknown, row: Row, context: RowContext): HeldValue {
  if (raw === null || raw === undefined || Array.isArray(raw)) return { kind: 'none' };
  switch (reading.kind) {
    case 'text':
      return { kind: 'text', text: plain(raw) };
    case 'number':
      return { kind: 'number', number: Number(raw), decimals: reading.decimals };
    case 'money':
      return { kind: 'money', kroner: Number(raw) };
    case 'boolean':
      return { kind: 'boolean', value: raw === true };
    case 'date':
      return { kind: 'date', date: plain(raw) };
    case 'instant':
      return raw instanceof Date ? { kind: 'instant', instant: raw } : { kind: 'none' };
    case 'code':
      return {
        kind: 'code',
        system: systemOf(reading, row, context.parent),
        code: plain(raw),
        onDate: context.onDate,
      };
  }
}

function systemOf(
  reading: Extract<Reading, { kind: 'code' }>,
  row: Row,
  parent: Row | undefined,
): string {
  if ('system' in reading) return reading.system;
  const named = row[reading.systemColumn] ?? parent?.[reading.systemColumn] ?? '';
  return `${reading.prefix}${plain(named)}`;
}

/** Keys come as text or number (bigint as text); anything else would be a fault of the contract. */
function plain(raw: unknown): string {
  if (typeof raw === 'string') return raw.trimEnd();
  if (typeof raw === 'number') return String(raw);
  throw new Error(`Expected text or a number, got ${typeof raw}`);
}

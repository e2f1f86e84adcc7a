import { getColumn } from './catalogue.ts';
import type { HeldRecord, HeldValue } from './holdings.ts';
import { presentField, type PresentedField } from './present.ts';
import type { Wording } from './wording.ts';

/** A row with its fields in words: put into them once, and then told in several ways. */
export type PresentedRow = {
  held: HeldRecord;
  fields: { value: HeldValue; shown: PresentedField }[];
};

/** @param everything FULL; else only what the most important fields need */
export function presentRow(held: HeldRecord, wording: Wording, everything: boolean): PresentedRow {
  const { table } = held;
  const needed = held.fields.filter(({ column }) => everything || getColumn(table, column).std);
  return {
    held,
    fields: needed.map((field) => ({
      value: field.value,
      shown: presentField(table, field, wording),
    })),
  };
}

/**
 * The fields of a row, keys and times of loading apart. A unit is told behind its value, and what
 * stands for a missing value in its place.
 *
 * @param everything FULL; else STD
 */
export function toldFields({ held, fields }: PresentedRow, everything: boolean): PresentedField[] {
  const presented = fields.map(({ shown }) => shown);
  return presented
    .filter(({ technical }) => !technical)
    .flatMap((field) => told(held.table, field, { presented, everything }));
}

function told(
  table: string,
  field: PresentedField,
  { presented, everything }: { presented: readonly PresentedField[]; everything: boolean },
): PresentedField[] {
  const { unitOf, insteadOf } = getColumn(table, field.column);
  const find = (column: string | undefined) => presented.find((one) => one.column === column);
  const tied = (tie: 'unitOf' | 'insteadOf', to: string) =>
    presented.find(({ column, empty }) => !empty && getColumn(table, column)[tie] === to);
  if (unitOf !== undefined) {
    const isTold = [find(unitOf), tied('insteadOf', unitOf)].some((one) => one?.empty === false);
    return isTold ? [] : [field];
  }
  if (insteadOf !== undefined) {
    if (!everything) return [];
    return [find(insteadOf)?.empty === true ? withUnit(field, tied('unitOf', insteadOf)) : field];
  }
  const standIn = field.empty && !everything ? tied('insteadOf', field.column) : undefined;
  const { column, label } = field;
  return [withUnit({ ...(standIn ?? field), column, label }, tied('unitOf', column))];
}

function withUnit(field: PresentedField, unit: PresentedField | undefined): PresentedField {
  if (unit === undefined || field.empty || field.hidden) return field;
  return { ...field, text: `${field.text} ${unit.text}` };
}

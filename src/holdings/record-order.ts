import { recordTables } from './catalogue.ts';
import type { HeldRecord } from './holdings.ts';
import type { RecordTable } from './table.ts';

/** Where a row stands in the one order of all sources. */
export type Place = {
  /** UTC with microseconds; undefined for a row without a date. */
  at: string | undefined;
  rank: number;
  id: string;
};

export type PlacedRecord = { place: Place; record: HeldRecord };

const rankedTables = Object.values(recordTables).flat();

/** The table's place among those of all sources: a page over several has one order. */
export function rankOf(table: RecordTable): number {
  return rankedTables.indexOf(table);
}

export function tableRanked(rank: number): RecordTable | undefined {
  return rankedTables[rank];
}

/** Newest first, rows without a date last; equal times keep a fixed order, so pages never overlap. */
export function newestFirst(records: readonly PlacedRecord[]): PlacedRecord[] {
  return records.toSorted(
    ({ place: a }, { place: b }) =>
      compare(b.at ?? '', a.at ?? '') ||
      a.rank - b.rank ||
      b.id.length - a.id.length ||
      compare(b.id, a.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

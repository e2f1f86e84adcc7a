import type { HeldRecord } from './holdings.ts';

/** Where a record is to be found, and when it happened. */
export type RecordRef = {
  personKey: string;
  table: string;
  id: string;
  occurredAt: Date | null;
};

/** A record beside its place in the order. */
export type FoundRecord = { ref: RecordRef; record: HeldRecord };

/** A page of references; `page` counts from 1 and is moved into what there is. */
export type RefPage = { refs: RecordRef[]; page: number; pages: number };

const byNumber = new Intl.Collator('en', { numeric: true });

export function pageOfRefs(
  refs: readonly RecordRef[],
  wanted: { page: number; pageSize: number },
): RefPage {
  const pages = Math.max(1, Math.ceil(refs.length / wanted.pageSize));
  const page = Math.min(Math.max(1, wanted.page), pages);
  const first = (page - 1) * wanted.pageSize;
  return { refs: refs.toSorted(newestFirst).slice(first, first + wanted.pageSize), page, pages };
}

export function inOrder(found: readonly FoundRecord[]): HeldRecord[] {
  return found.toSorted((a, b) => newestFirst(a.ref, b.ref)).map(({ record }) => record);
}

/** Rows without a date come last; equal times keep a fixed order, so that pages never overlap. */
function newestFirst(a: RecordRef, b: RecordRef): number {
  const timeA = a.occurredAt?.getTime() ?? -Infinity;
  const timeB = b.occurredAt?.getTime() ?? -Infinity;
  if (timeA !== timeB) return timeA < timeB ? 1 : -1;
  return (
    a.table.localeCompare(b.table) ||
    byNumber.compare(b.id, a.id) ||
    a.personKey.localeCompare(b.personKey)
  );
}

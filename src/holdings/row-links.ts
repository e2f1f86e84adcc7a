import type { Mandate } from '../mandate/mandate.ts';
import type { HeldRecord } from './holdings.ts';
import { rowKey, type ReportedRows, type RowReferences } from './row-reference.ts';

/** How a page links a row to «Er dette feil?», and marks what has been reported already. */
export type RowLinks = {
  /** What names the row in an address. */
  referenceOf: (record: HeldRecord) => string | undefined;
  /** The case in which the person has said that the row is wrong. */
  reportedAs: (record: HeldRecord) => string | undefined;
};

export function rowLinks(
  rowReferences: Pick<RowReferences, 'seal'>,
  mandate: Mandate,
  reported: ReportedRows,
): RowLinks {
  return {
    referenceOf: ({ table, id }) =>
      id === undefined ? undefined : rowReferences.seal(mandate, { table, id }),
    reportedAs: ({ table, id }) =>
      id === undefined ? undefined : reported.get(rowKey({ table, id })),
  };
}

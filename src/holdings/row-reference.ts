import { z } from 'zod';
import type { Mandate } from '../mandate/mandate.ts';
import { openToken, sealToken } from '../shared/sealed-token.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { findRecordTable } from './catalogue.ts';

/** A row of the register that stands on its own. */
export type RowReference = { table: string; id: string };

/** References of what the person has said is wrong, by `rowKey`. */
export type ReportedRows = ReadonlyMap<string, string>;

export function rowKey({ table, id }: RowReference): string {
  return `${table} ${id}`;
}

const referenceBody = z.tuple([z.string(), z.string().regex(/^[\da-f-]{1,40}$/)]);

export type RowReferences = ReturnType<typeof createRowReferences>;

/**
 * How a page names a row in an address: sealed, so that it tells nothing, and for one person alone,
 * so that nobody else's opens. Good for as long as the keys are.
 */
export function createRowReferences(keys: SealingKeys) {
  return {
    seal: (mandate: Mandate, { table, id }: RowReference): string =>
      sealToken(keys, contextOf(mandate), [table, id]),

    /** Undefined for anything that was not sealed for this person. */
    open(mandate: Mandate, token: unknown): RowReference | undefined {
      const parsed = referenceBody.safeParse(openToken(keys, contextOf(mandate), token));
      if (!parsed.success) return undefined;
      const [table, id] = parsed.data;
      return findRecordTable(table) === undefined ? undefined : { table, id };
    },
  };
}

function contextOf({ subject }: Mandate): string {
  return `row-reference/${subject}`;
}

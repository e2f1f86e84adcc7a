import { z } from 'zod';
import type { Mandate } from '../mandate/mandate.ts';
import { openToken, sealToken } from '../shared/sealed-token.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import type { Place } from './record-order.ts';

/** Where a page of rows begins, and which way it leads. */
export type PageStart = {
  direction: 'older' | 'newer';
  /** Of `timestamptz`: an instant, or one of PostgreSQL's two infinities. */
  at: string;
  rank: number;
  id: string;
};

/** Before everything: the newest rows. */
export const newestRows: PageStart = { direction: 'older', at: 'infinity', rank: -1, id: '0' };

const startBody = z.object({
  direction: z.enum(['older', 'newer']),
  at: z.string().regex(/^(-infinity|\d{4,6}-[\d:.TZ-]+)$/),
  rank: z.number().int(),
  id: z.string().regex(/^[\da-f-]{1,40}$/),
});

/** A cursor tells when somebody was seen, so it is sealed, and good for that person alone. */
export function pageCursor(
  keys: SealingKeys,
  mandate: Mandate,
  { at, rank, id }: Place,
  direction: PageStart['direction'],
): string {
  return sealToken(keys, contextOf(mandate), { direction, at: at ?? '-infinity', rank, id });
}

/** Anything but a cursor of this person's leads to the newest rows. */
export function pageStart(
  keys: SealingKeys,
  mandate: Mandate,
  cursor: string | undefined,
): PageStart {
  const parsed = startBody.safeParse(openToken(keys, contextOf(mandate), cursor));
  return parsed.success ? parsed.data : newestRows;
}

function contextOf({ subject }: Mandate): string {
  return `page-cursor/${subject}`;
}

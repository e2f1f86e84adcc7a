import { fairShare } from './fair-share.ts';
import type { HeldRecord } from './holdings.ts';

/** Lines of parts on a page in all: with more it would be too heavy for a telephone. */
const mostOnPage = 240;
/** Of one record, on a page that would be too heavy. */
const mostOfOne = 40;

/** How many parts each record of a page may show. */
export function partsEach(records: readonly HeldRecord[]): number {
  const share = fairShare(
    records.map(({ parts }) => parts.length),
    mostOnPage,
  );
  return share === Infinity ? share : Math.min(share, mostOfOne);
}

/** At most about `most` parts, some of each kind: a thousand takster do not push out a diagnosis. */
export function shownParts({ parts }: HeldRecord, most: number): HeldRecord[] {
  if (parts.length <= most) return parts;
  const kinds = [...Map.groupBy(parts, ({ table }) => table).values()];
  const each = fairShare(
    kinds.map((kind) => kind.length),
    most,
  );
  return kinds.flatMap((kind) => kind.slice(0, each));
}

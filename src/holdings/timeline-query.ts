import type { AskedRecords } from './record-filter.form.ts';
import { sourceSlugs } from './source-slug.ts';

/** What a link changes; all else that was asked for stays. */
type Change = { year?: number; everything?: boolean; cursor?: string };

/** «?kilde=…&aar=…&visning=alt&etter=…», or nothing. A change of what is listed begins anew. */
export function timelineQuery({ filter }: AskedRecords, change: Change): string {
  const year = change.year ?? filter.year;
  const query = new URLSearchParams(
    filter.sources.map((source): [string, string] => ['kilde', sourceSlugs[source]]),
  );
  if (year !== undefined) query.append('aar', String(year));
  if (change.everything ?? filter.everything) query.append('visning', 'alt');
  if (change.cursor !== undefined) query.append('etter', change.cursor);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

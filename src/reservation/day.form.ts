import { z } from 'zod';

export type AskedDay =
  | { outcome: 'none' }
  | { outcome: 'day'; date: string }
  | { outcome: 'faulty'; fault: 'no-day' | 'to-come'; typed: string };

const asked = z.object({ dato: z.string().catch('?').optional() });

/** What is shown again of a day that is none. */
const longestEcho = 40;

/**
 * A day from an address that anybody may have written: as browsers send it, or as people write it
 * where the browser has no field for dates (12.5.2026).
 *
 * @param today YYYY-MM-DD; of a day after it nobody knows
 */
export function readDay(query: unknown, today: string): AskedDay {
  const typed = (asked.parse(query ?? {}).dato ?? '').trim();
  if (typed === '') return { outcome: 'none' };
  const date = dateIn(typed);
  if (date === undefined) {
    return { outcome: 'faulty', fault: 'no-day', typed: typed.slice(0, longestEcho) };
  }
  return date > today
    ? { outcome: 'faulty', fault: 'to-come', typed: date }
    : { outcome: 'day', date };
}

function dateIn(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(typed) ?? [];
  const date = day === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success && date >= '1900' ? date : undefined;
}

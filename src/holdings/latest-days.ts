import { osloDate } from '../shared/format.ts';
import type { Column } from './column.ts';
import type { HeldValue, Provenance } from './holdings.ts';
import { isCalendarDate } from './possible-time.ts';

/** The last day, YYYY-MM-DD, that a date can rightly be of, and the moment by which it is over. */
type LatestDay = { day: string; over: number };

/** For the dates of one row. */
export type LatestDays = Readonly<Record<Exclude<Column['latest'], 'planned'>, LatestDay>>;

const dayMs = 86_400_000;

/**
 * @param from where the row came from
 * @param today YYYY-MM-DD
 */
export function latestDays(
  { extractedOn, receivedAt }: Partial<Pick<Provenance, 'extractedOn' | 'receivedAt'>>,
  today: string,
): LatestDays {
  const received = receivedAt === undefined ? today : osloDate(receivedAt);
  const extracted = isCalendarDate(extractedOn) ? extractedOn : today;
  const [sent = today] = [today, received, extracted].toSorted();
  return { sent: dayAfter(sent), today: dayAfter(today) };
}

/** False for what is no date, and for what is planned. */
export function isLaterThan(value: HeldValue, latest: Column['latest'], days: LatestDays): boolean {
  if (latest === 'planned') return false;
  const { day, over } = days[latest];
  if (value.kind === 'date') return value.date > day;
  return value.kind === 'instant' && value.instant.getTime() >= over;
}

/** Clocks and time zones differ: a day is given, and the hours that Norway is ahead of UTC. */
function dayAfter(date: string): LatestDay {
  const next = Date.parse(date) + dayMs;
  return { day: new Date(next).toISOString().slice(0, 10), over: next + dayMs };
}

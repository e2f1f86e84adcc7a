import { addDays } from '../people/calendar.ts';
import type { ChildHealthReporting, RecordSystem } from './record-systems.ts';

/** First day of daily delivery from child health clinics. */
export const dailyChildHealthFrom = '2025-08-01';

const lastDayOfHistory = '2025-07-31';

/** What was taken out of a municipality's record system at one time. */
export type Extraction = {
  /** Tells it from the municipality's others. */
  name: string;
  system: RecordSystem;
  /** The last day that it covers. */
  extractedOn: string;
};

/**
 * The extraction in which a day's consultations came: one of all history, or one from each system
 * where the system was changed, and one a day since. Undefined for what never came.
 *
 * @param lastDay the last day that anybody has delivered
 */
export function extractionOf(
  day: string,
  {
    epj: system,
    childHealthReporting,
  }: {
    epj: RecordSystem;
    childHealthReporting: ChildHealthReporting;
  },
  lastDay: string,
): Extraction | undefined {
  if (day > lastDay) return undefined;
  if (!hasSent(day, childHealthReporting, lastDay)) return undefined;
  if (day >= dailyChildHealthFrom) return { name: day, system, extractedOn: day };
  if (childHealthReporting.kind === 'changed-system') {
    const { earlier, closedOn, firstExtractedOn } = childHealthReporting;
    if (day <= closedOn) return { name: 'earlier', system: earlier, extractedOn: closedOn };
    if (day <= firstExtractedOn) return { name: 'first', system, extractedOn: firstExtractedOn };
  }
  return { name: 'history', system, extractedOn: lastDayOfHistory };
}

function hasSent(day: string, reporting: ChildHealthReporting, lastDay: string): boolean {
  switch (reporting.kind) {
    case 'steady':
      return true;
    case 'never':
      return false;
    case 'stopped':
      return day <= addDays(lastDay, -reporting.daysAgo);
    case 'changed-system':
      return day <= reporting.closedOn || day >= reporting.openedOn;
  }
}

import { z } from 'zod';
import { ageOn } from '../shared/format.ts';

const calendarDate = z.iso.date();

/**
 * Whole years on a day, YYYY-MM-DD; undefined when the birth date is missing or is no date of the
 * calendar. Counted on the text alone, `1990-99-99` would make somebody of age.
 */
export function knownAge(birthDate: string | undefined, today: string): number | undefined {
  const checked = calendarDate.safeParse(birthDate);
  return checked.success ? ageOn(checked.data, today) : undefined;
}

import { ageOn, calendarDaysBetween } from '../shared/format.ts';
import type { Wording } from './wording.ts';

/**
 * How people say how old a child was: days, then weeks, then months, then years. Both dates are
 * YYYY-MM-DD. Undefined before the birth.
 */
export function ageWords(birthDate: string, onDate: string, t: Wording['t']): string | undefined {
  const days = calendarDaysBetween(birthDate, onDate);
  if (days < 0) return undefined;
  if (days < 14) return t('holdings.age.days', { n: days });
  if (days < 12 * 7) return t('holdings.age.weeks', { n: Math.floor(days / 7) });
  const months = wholeMonths(birthDate, onDate);
  if (months < 24) return t('holdings.age.months', { n: months });
  return t('holdings.age.years', { n: ageOn(birthDate, onDate) });
}

function wholeMonths(birthDate: string, onDate: string): number {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  const [onYear = 0, onMonth = 0, onDay = 0] = onDate.split('-').map(Number);
  return (onYear - year) * 12 + onMonth - month - (onDay < day ? 1 : 0);
}

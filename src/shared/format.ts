import type { Clock } from './clock.ts';

export type Language = 'nb' | 'nn' | 'en';

const timeZone = 'Europe/Oslo';

// A formatter costs a thousand times what formatting does, and a report formats 250,000 values:
// each is made once.
const isoDates = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const datesIn: Record<'UTC' | typeof timeZone, Record<Language, Intl.DateTimeFormat>> = {
  UTC: perLanguage((locale) => longDates(locale, 'UTC')),
  [timeZone]: perLanguage((locale) => longDates(locale, timeZone)),
};
const times = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);
const numbers = new Map<number, Record<Language, Intl.NumberFormat>>();

/** The Norwegian calendar date of an instant, YYYY-MM-DD. */
export function osloDate(instant: Date): string {
  return isoDates.format(instant).padStart('YYYY-MM-DD'.length, '0');
}

/** Today's Norwegian calendar date, YYYY-MM-DD. */
export function today(clock: Clock): string {
  return osloDate(clock.now());
}

/** The last millisecond of a Norwegian day, in winter or in summer time. */
export function endOfOsloDay(date: string): Date {
  const inWinter = new Date(`${date}T23:59:59.999+01:00`);
  return osloDate(inWinter) === date ? inWinter : new Date(`${date}T23:59:59.999+02:00`);
}

/** Whole years on a date, both YYYY-MM-DD. Who was born on 29 February has it on 1 March. */
export function ageOn(birthDate: string, onDate: string): number {
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * «12. mai 2026»; takes an instant, or a calendar date YYYY-MM-DD. What is no date stands as it is:
 * one wrong date must not cost a page.
 */
export function formatDate(value: Date | string, language: Language): string {
  const instant = typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
  if (Number.isNaN(instant.getTime())) return typeof value === 'string' ? value : '–';
  return datesIn[typeof value === 'string' ? 'UTC' : timeZone][language].format(instant);
}

const months = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
);

/** «mai 2026», of a calendar date YYYY-MM-DD. */
export function formatMonth(date: string, language: Language): string {
  return months[language].format(new Date(`${date}T00:00:00Z`));
}

/** «14.03», or «14:03» in English. */
export function formatTime(instant: Date, language: Language): string {
  if (Number.isNaN(instant.getTime())) return '–';
  const text = times[language].format(instant);
  return language === 'en' ? text : text.replace(':', '.');
}

/** «12. mai 2026 kl. 14.03» */
export function formatDateTime(instant: Date, language: Language): string {
  const joint = language === 'en' ? ' at ' : ' kl. ';
  return formatDate(instant, language) + joint + formatTime(instant, language);
}

const recentDays: Record<Language, { today: string; yesterday: string }> = {
  nb: { today: 'i dag kl. ', yesterday: 'i går kl. ' },
  nn: { today: 'i dag kl. ', yesterday: 'i går kl. ' },
  en: { today: 'today at ', yesterday: 'yesterday at ' },
};

/** «i dag kl. 03.10», «i går kl. 03.10», else «12. mai 2026», for the middle of a sentence. */
export function formatRecent(instant: Date, now: Date, language: Language): string {
  const days = calendarDaysBetween(osloDate(instant), osloDate(now));
  if (days !== 0 && days !== 1) return formatDate(instant, language);
  const { today: ofToday, yesterday } = recentDays[language];
  return (days === 0 ? ofToday : yesterday) + formatTime(instant, language);
}

/** Days from one calendar date to another, both YYYY-MM-DD; the clock's change does not matter. */
export function calendarDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** «1 234,50 kr», or «NOK 1,234.50» in English. */
export function formatMoney(kroner: number, language: Language): string {
  const amount = formatNumber(kroner, language, 2);
  return language === 'en' ? `NOK ${amount}` : `${amount} kr`;
}

export function formatNumber(value: number, language: Language, decimals = 0): string {
  const known = numbers.get(decimals) ?? perLanguage((locale) => fixedNumbers(locale, decimals));
  numbers.set(decimals, known);
  return known[language].format(value);
}

function perLanguage<Formatter>(make: (locale: string) => Formatter): Record<Language, Formatter> {
  return { nb: make('nb-NO'), nn: make('nn-NO'), en: make('en-GB') };
}

function longDates(locale: string, zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' });
}

function fixedNumbers(locale: string, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

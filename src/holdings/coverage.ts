import { calendarDaysBetween, osloDate } from '../shared/format.ts';
import type { SourceCode } from './holdings.ts';

/** Who reports a source: each municipality, each county, or one body for the whole country. */
export type ReporterKind = 'municipality' | 'county' | 'national';

/** A version of a record system, and the first extraction that was made with it, YYYY-MM-DD. */
type VersionStart = { version: string; from: string };

/** As long as one record system delivered, by the dates of its extractions, YYYY-MM-DD. */
export type SystemPeriod = {
  name: string | undefined;
  from: string;
  to: string;
  versions: readonly VersionStart[];
};

/** How often something usually comes, by the time between extractions. */
export type Rhythm = 'once' | 'daily' | 'weekly' | 'monthly' | 'sometimes' | 'yearly';

/** Who is to report a source, and what KPR has had from them. */
export type Reporter = {
  organisation: string;
  name: string;
  /** The municipalities it reports for, by today's numbers and earlier ones; none for a whole country. */
  places: readonly { number: string; name: string }[];
  /** The last day of a municipality that is no more, YYYY-MM-DD. */
  endedOn: string | undefined;
  systems: readonly SystemPeriod[];
  deliveries: number;
  rhythm: Rhythm | undefined;
  firstDelivery: Date | undefined;
  lastDelivery: Date | undefined;
};

export type SourceCoverage = {
  source: SourceCode;
  kind: ReporterKind;
  /** YYYY-MM-DD */
  coversFrom: string | undefined;
  /** What was agreed: daily, monthly, yearly, once. */
  frequency: string | undefined;
  legalBasis: string | undefined;
  lastLoadAt: Date | undefined;
  reporters: readonly Reporter[];
};

/** Why something is missing from one reporter. Dates are YYYY-MM-DD. */
export type Gap =
  | { kind: 'never' }
  | { kind: 'ended'; on: string }
  | { kind: 'stopped'; since: Date }
  | {
      kind: 'system-change';
      from: string;
      to: string;
      earlier: string | undefined;
      later: string | undefined;
    };

/** What no delivery can mend, source by source; each has a text. */
export const knownLimits = {
  KUHR: ['six-months', 'paper', 'no-refund', 'no-number'],
  HELSE_OMSORG: ['before-2017', 'once-a-year', 'no-number'],
  HST: ['daily-since-2025', 'no-notes', 'no-number'],
  TANN_OFF: ['private-dentists', 'after-2023', 'not-all-treatment', 'no-number'],
  FREG: ['no-name'],
} as const satisfies Record<SourceCode, readonly string[]>;

/** Days without a delivery after which it is late, with time for holidays; what comes once never is. */
const lateAfterDays: Readonly<Record<string, number>> = { daily: 14, monthly: 45, yearly: 400 };

/**
 * Days between one system's last extraction and the next one's first that are more than a change of
 * systems takes. The contract does not say which period a delivery covers.
 */
const changeTakesDays = 45;

/** What is known to be missing from one reporter, the most important first. */
export function gapsOf(
  reporter: Reporter,
  { frequency }: Pick<SourceCoverage, 'frequency'>,
  now: Date,
): Gap[] {
  const { lastDelivery, endedOn } = reporter;
  if (lastDelivery === undefined) return [{ kind: 'never' }];
  const late = lateAfterDays[frequency ?? ''];
  return [
    ...(endedOn === undefined ? [] : [{ kind: 'ended' as const, on: endedOn }]),
    ...(endedOn === undefined && isLate(lastDelivery, late, now)
      ? [{ kind: 'stopped' as const, since: lastDelivery }]
      : []),
    ...changesOf(reporter.systems, Math.max(changeTakesDays, late ?? 0)),
  ];
}

function isLate(last: Date, late: number | undefined, now: Date): boolean {
  return late !== undefined && calendarDaysBetween(osloDate(last), osloDate(now)) > late;
}

function changesOf(systems: readonly SystemPeriod[], longest: number): Gap[] {
  return systems.flatMap((next, place): Gap[] => {
    const earlier = systems[place - 1];
    if (earlier === undefined || calendarDaysBetween(earlier.to, next.from) <= longest) return [];
    const names = { earlier: earlier.name, later: next.name };
    return [{ kind: 'system-change', from: earlier.to, to: next.from, ...names }];
  });
}

/** How many are to report, and how many of them do. */
export function countReporters(coverage: SourceCoverage, now: Date) {
  const expected = coverage.reporters.filter(({ endedOn }) => endedOn === undefined);
  const gaps = expected.map((reporter) => gapsOf(reporter, coverage, now));
  const withGap = (kind: Gap['kind']) =>
    gaps.filter((some) => some.some((gap) => gap.kind === kind)).length;
  const never = withGap('never');
  const stopped = withGap('stopped');
  return { all: expected.length, delivering: expected.length - never - stopped, never, stopped };
}

/** Those whose name, or whose municipality's name or number, begins a word with the words given. */
export function searchReporters(
  { reporters }: Pick<SourceCoverage, 'reporters'>,
  words: string,
): Reporter[] {
  const sought = ` ${folded(words)}`;
  return reporters.filter(({ name, places }) =>
    [name, ...places.map((place) => place.name)].some((one) => ` ${folded(one)}`.includes(sought)),
  );
}

/** Those who report for the municipalities; all of them where one body reports for the country. */
export function reportersFor(
  { kind, reporters }: Pick<SourceCoverage, 'kind' | 'reporters'>,
  municipalities: readonly string[],
): readonly Reporter[] {
  if (kind === 'national') return reporters;
  return reporters.filter(({ places }) =>
    places.some(({ number }) => municipalities.includes(number)),
  );
}

/** Found however one writes it: «ålesund», «Alesund», «more og romsdal», «sør-varanger». */
function folded(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

import { formatDate, formatNumber, formatRecent, formatTime, osloDate } from '../shared/format.ts';
import type { SourceOverview } from './holdings.ts';
import type { Overview } from './holdings.service.ts';
import type { Scope } from '../reservation/scope.ts';
import { sourceName } from './present.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

/** Bars of an SVG picture, one for every year from first to last, so that gaps show. */
type YearChart = {
  /** All that the picture shows, in words. */
  label: string;
  first: number;
  last: number;
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number }[];
};

/** A source as a card: no word of it says anything about health. */
export type SourceCardView = {
  slug: string;
  name: string;
  result: SourceOverview['result'];
  number: string;
  /** What the number counts: «opplysninger om deg». */
  count: string;
  /** «2. mars 2017 – 12. mai 2026» */
  period: string | undefined;
  chart: YearChart | undefined;
  updated: string | undefined;
  /** What to do when the source did not answer. */
  failed: string | undefined;
};

/** The last who have looked, others than the person; without those of a register that is silent. */
export type LatestLookUps = {
  registerSilent: boolean;
  events: readonly { who: string; when: string; reason: string }[];
};

/** What the page shows besides what KPR holds. */
export type OverviewFacts = {
  reservations: readonly Scope[];
  lookUps: LatestLookUps;
};

export function overviewView(overview: Overview, wording: Wording, facts: OverviewFacts) {
  return {
    nothingHeld: overview.sources.every(({ result }) => result === 'empty'),
    sources: overview.sources.map((source) =>
      sourceCardView(source, wording, { now: overview.readAt, years: yearsOf(overview.sources) }),
    ),
    ...facts,
  };
}

/** Days near `now` are «i dag» and «i går»; `years` are those that all cards of a page show. */
export function sourceCardView(
  source: SourceOverview,
  wording: Wording,
  { now, years }: { now?: Date; years?: readonly number[] } = {},
): SourceCardView {
  const { t, lang } = wording;
  const name = sourceName(source.source, wording);
  return {
    slug: sourceSlugs[source.source],
    name,
    result: source.result,
    number: formatNumber(source.rowCount, lang),
    count: t('holdings.overview.rows', { n: source.rowCount }),
    period: periodOf(source, wording),
    chart: chartOf(source.perYear, years ?? yearsOf([source]), name, wording),
    updated: updatedOf(source, wording, now),
    failed:
      source.result === 'failed' && now !== undefined
        ? t('holdings.overview.failed', { time: formatTime(now, lang) })
        : undefined,
  };
}

function periodOf({ firstOn, lastOn }: SourceOverview, { t, lang }: Wording): string | undefined {
  if (firstOn === undefined || lastOn === undefined) return undefined;
  const from = formatDate(firstOn, lang);
  const to = formatDate(lastOn, lang);
  return from === to ? from : t('holdings.overview.period', { from, to });
}

/** By the delivery that last brought something about the person, else by the source as such. */
function updatedOf(
  { lastDelivery, lastLoadAt }: SourceOverview,
  { t, lang }: Wording,
  now: Date | undefined,
): string | undefined {
  const said = (at: Date) =>
    now === undefined ? formatDate(at, lang) : formatRecent(at, now, lang);
  if (lastDelivery?.receivedAt === undefined) {
    return lastLoadAt === undefined
      ? undefined
      : t('holdings.overview.loaded', { when: said(lastLoadAt) });
  }
  const when = said(lastDelivery.receivedAt);
  const system = lastDelivery.systemName ?? lastDelivery.senderName;
  return system === undefined
    ? t('holdings.overview.updated-plain', { when })
    : t('holdings.overview.updated', { when, system });
}

const barHeight = 64;
const barWidth = 16;
const barStep = 20;
/** Few rows beside many are still seen. */
const lowestBar = 2;
/** One year alone is a bar, not a wall. */
const fewestYears = 10;
/** One wrong date, long ago or far ahead, must not squeeze all the others out of sight. */
const mostYears = 25;

function chartOf(
  perYear: SourceOverview['perYear'],
  years: readonly number[],
  source: string,
  { t }: Wording,
): YearChart | undefined {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || perYear.length === 0) return undefined;
  const most = Math.max(...perYear.map(({ rows }) => rows));
  return {
    label: t('holdings.overview.years', {
      source,
      counts: perYear.map(({ year, rows }) => `${year}: ${rows}`).join(', '),
    }),
    first,
    last,
    width: years.length * barStep,
    height: barHeight,
    bars: perYear.flatMap(({ year, rows }) => {
      const place = years.indexOf(year);
      if (place === -1 || rows === 0) return [];
      const height = Math.max(lowestBar, Math.round((rows / most) * barHeight));
      return { x: place * barStep, y: barHeight - height, width: barWidth, height };
    }),
  };
}

/** Every year from the first to the last that any of the sources has, so that gaps show. */
function yearsOf(sources: readonly SourceOverview[]): number[] {
  const held = yearsTogether(sources.flatMap(({ perYear }) => perYear));
  const last = held.at(-1);
  if (last === undefined) return [];
  const first = Math.max(Math.min(...held, last - fewestYears + 1), last - mostYears + 1);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Of years so far apart that one chart cannot show them: those with the most rows, in order. */
function yearsTogether(perYear: SourceOverview['perYear']): number[] {
  const runs: { rows: number; years: number[] }[] = [];
  for (const { year, rows } of perYear.toSorted((a, b) => a.year - b.year)) {
    const run = runs.at(-1);
    const before = run?.years.at(-1);
    if (run === undefined || before === undefined || year - before > mostYears) {
      runs.push({ rows, years: [year] });
    } else {
      run.rows += rows;
      run.years.push(year);
    }
  }
  return runs.toSorted((a, b) => b.rows - a.rows)[0]?.years ?? [];
}

/** The year heading a record stands under. */
export function yearOf(occurredAt: Date | undefined): string | undefined {
  return occurredAt === undefined ? undefined : osloDate(occurredAt).slice(0, 4);
}

import { formatDate, formatDateTime, osloDate } from '../shared/format.ts';
import type { SourceOverview } from './holdings.ts';
import type { Overview } from './holdings.service.ts';
import { sourceName } from './present.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

/** Bars of an SVG picture, one for every year from first to last, so that gaps show. */
type YearChart = {
  /** All that the picture shows, in words. */
  label: string;
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number }[];
};

/** A source as a card: no word of it says anything about health. */
export type SourceCardView = {
  slug: string;
  name: string;
  result: SourceOverview['result'];
  count: string;
  /** «2. mars 2017 – 12. mai 2026» */
  period: string | undefined;
  chart: YearChart | undefined;
  updated: string | undefined;
};

export function overviewView(overview: Overview, wording: Wording) {
  return {
    nothingHeld: overview.sources.every(({ result }) => result === 'empty'),
    sources: overview.sources.map((source) => sourceCardView(source, wording)),
  };
}

export function sourceCardView(source: SourceOverview, wording: Wording): SourceCardView {
  const { t } = wording;
  const name = sourceName(source.source, wording);
  return {
    slug: sourceSlugs[source.source],
    name,
    result: source.result,
    count: t('holdings.overview.rows', { n: source.rowCount }),
    period: periodOf(source, wording),
    chart: chartOf(everyYear(source.perYear), name, wording),
    updated: updatedOf(source, wording),
  };
}

function periodOf({ firstOn, lastOn }: SourceOverview, { t, lang }: Wording): string | undefined {
  if (firstOn === undefined || lastOn === undefined) return undefined;
  const from = formatDate(firstOn, lang);
  const to = formatDate(lastOn, lang);
  return from === to ? from : t('holdings.overview.period', { from, to });
}

/** By the delivery that last brought something about the person, else by the source as such. */
function updatedOf(source: SourceOverview, { t, lang }: Wording): string | undefined {
  const { lastDelivery, lastLoadAt } = source;
  if (lastDelivery?.receivedAt === undefined) {
    return lastLoadAt === undefined
      ? undefined
      : t('holdings.overview.loaded', { when: formatDateTime(lastLoadAt, lang) });
  }
  const when = formatDateTime(lastDelivery.receivedAt, lang);
  const system = lastDelivery.systemName ?? lastDelivery.senderName;
  return system === undefined
    ? t('holdings.overview.updated-plain', { when })
    : t('holdings.overview.updated', { when, system });
}

const barHeight = 64;
const barWidth = 16;
const barStep = 20;
/** One year alone is a bar, not a wall. */
const fewestSteps = 10;
/** Few rows beside many are still seen. */
const lowestBar = 2;

function chartOf(
  years: SourceOverview['perYear'],
  source: string,
  { t }: Wording,
): YearChart | undefined {
  const most = Math.max(...years.map(({ rows }) => rows));
  if (years.length === 0) return undefined;
  return {
    label: t('holdings.overview.years', {
      source,
      counts: years.map(({ year, rows }) => `${year}: ${rows}`).join(', '),
    }),
    width: Math.max(years.length, fewestSteps) * barStep,
    height: barHeight,
    bars: years.map(({ rows }, place) => {
      const height = rows === 0 ? 0 : Math.max(lowestBar, Math.round((rows / most) * barHeight));
      return { x: place * barStep, y: barHeight - height, width: barWidth, height };
    }),
  };
}

function everyYear(perYear: SourceOverview['perYear']): SourceOverview['perYear'] {
  const first = perYear[0]?.year;
  const last = perYear.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const rowsIn = new Map(perYear.map(({ year, rows }) => [year, rows]));
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    rows: rowsIn.get(first + place) ?? 0,
  }));
}

/** The year heading a record stands under. */
export function yearOf(occurredAt: Date | undefined): string | undefined {
  return occurredAt === undefined ? undefined : osloDate(occurredAt).slice(0, 4);
}

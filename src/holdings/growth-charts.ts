import type { Chart, ChartTable } from '../chart/chart.ts';
import { drawingWidths } from '../chart/drawing.ts';
import { lineDrawing, type Gap } from '../chart/line-drawing.ts';
import { formatDate, formatNumber, osloDate } from '../shared/format.ts';
import { ageWords } from './age-words.ts';
import {
  growthTimes,
  type DatedMeasurement,
  type GrowthTimes,
  type ReservedPeriod,
} from './growth-times.ts';
import type { Measurement } from './holdings.ts';
import { growthMeasured, measuredSize, type Growth } from './measured-size.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

type GrowthFacts = {
  /** YYYY-MM-DD */
  birthDate: string | undefined;
  /** When measurements were not to be stored. */
  reservedPeriods: readonly ReservedPeriod[];
  wording: Wording;
};

/** A measurement in force with its place: `size` is in kilograms or centimetres. */
type Measured = DatedMeasurement & { x: number; size: number | undefined };

/** More than anybody is measured while growing: beyond it a page would be too heavy. */
const mostDrawn = 80;

/** Weight, and length or height, by age. What is blocked or reserved is a gap, and never zero. */
export function growthCharts(measurements: readonly Measurement[], facts: GrowthFacts): Chart[] {
  const charts = (['weight', 'height'] as const).flatMap(
    (growth) => growthChart(growth, measurements, facts) ?? [],
  );
  if (charts.length === 0 || !facts.wording.hideHealth) return charts;
  return [{ kind: 'hidden', text: facts.wording.t('holdings.chart.hidden') }];
}

function growthChart(
  growth: Growth,
  measurements: readonly Measurement[],
  facts: GrowthFacts,
): Chart | undefined {
  const own = measurements.filter((one) => growthMeasured(one) === growth);
  const inForce = own.filter(({ state }) => state === 'current');
  const dated = inForce.filter((one): one is DatedMeasurement => one.measuredAt !== undefined);
  const times = growthTimes(dated, facts);
  const measured = dated
    .map((one) => ({ ...one, x: times.at(one.measuredAt), size: measuredSize(one, growth) }))
    .toSorted((a, b) => a.measuredAt.getTime() - b.measuredAt.getTime());
  const all = measured.filter(isPlaced);
  const placed = all.slice(-mostDrawn);
  if (placed.length === 0) return undefined;
  const { t } = facts.wording;
  const gaps = gapsOf(placed, times, facts.wording);
  const about = t(`holdings.chart.${growth}.description`);
  const description = gaps.length === 0 ? about : `${about} ${t('holdings.chart.gaps')}`;
  const drawings = drawingsOf(placed, { growth, times, gaps, wording: facts.wording });
  return {
    kind: 'drawn',
    name: growth,
    title: t(`holdings.chart.${growth}.title`),
    description,
    table: tableOf(placed, times, growth, facts),
    notes: [
      ...notesOf(measured, facts.wording),
      ...countsOf(
        {
          tooOld: all.length - placed.length,
          undated: inForce.length - dated.length,
          notInForce: own.length - inForce.length,
        },
        facts.wording,
      ),
    ],
    panels: [{ title: undefined, description, colour: sourceSlugs.HST, drawings }],
  };
}

/** Blocked without a readable figure is still a gap; unreadable otherwise is nothing to draw. */
function isPlaced({ x, size, blockedAt }: Measured): boolean {
  return Number.isFinite(x) && (size !== undefined || blockedAt !== undefined);
}

function drawingsOf(
  placed: readonly Measured[],
  about: { growth: Growth; times: GrowthTimes; gaps: readonly Gap[]; wording: Wording },
) {
  const { growth, times, gaps, wording } = about;
  const points = placed.flatMap(({ x, size, blockedAt }) =>
    size === undefined || blockedAt !== undefined ? [] : [{ x, y: size }],
  );
  const chart = {
    points,
    gaps,
    xTitle: wording.t(`holdings.chart.in-${times.unit}`),
    yTitle: wording.t(`holdings.chart.${growth}.unit`),
    xText: (value: number) => (Number.isInteger(value) ? String(value) : ''),
    yText: (value: number) => formatNumber(value, wording.lang, Number.isInteger(value) ? 0 : 1),
    lastText: sizeText(points.at(-1)?.y ?? 0, growth, wording),
  };
  return drawingWidths.map((width) =>
    lineDrawing(chart, { width, height: width < 400 ? 260 : 340 }),
  );
}

/** From the last point that is shown to the next one, around each run of blocked ones. */
function gapsOf(placed: readonly Measured[], times: GrowthTimes, { t }: Wording): Gap[] {
  const gaps: Gap[] = times.reserved.map(({ from, to }) => ({
    from,
    to,
    word: t('holdings.chart.reserved'),
  }));
  placed.forEach(({ blockedAt, x }, place) => {
    const before = placed[place - 1];
    if (blockedAt === undefined || before?.blockedAt !== undefined) return;
    const rest = placed.slice(place);
    const after = rest.find((one) => one.blockedAt === undefined);
    const last = rest.findLast((one) => one.blockedAt !== undefined && (!after || one.x < after.x));
    gaps.push({
      from: before?.x ?? x,
      to: after?.x ?? last?.x ?? x,
      word: t('holdings.chart.blocked'),
    });
  });
  return gaps;
}

/** A row for every point and for every time without any, oldest first. */
function tableOf(
  placed: readonly Measured[],
  times: GrowthTimes,
  growth: Growth,
  { birthDate, wording }: GrowthFacts,
): ChartTable {
  const { t, lang } = wording;
  const withAge = (age: string) => (birthDate === undefined ? [] : [age]);
  const points = placed.map((one) => ({
    x: one.x,
    head: formatDate(one.measuredAt, lang),
    cells: [...withAge(ageAt(one.measuredAt, birthDate, t)), cellOf(one, growth, wording)],
  }));
  const reserved = times.reserved.map(({ from, dates }) => ({
    x: from,
    head: t('holdings.overview.period', {
      from: formatDate(dates.from, lang),
      to: formatDate(dates.to, lang),
    }),
    cells: [...withAge(''), t('holdings.chart.reserved')],
  }));
  return {
    caption: t(`holdings.chart.${growth}.caption`),
    headings: [
      t('holdings.chart.date'),
      ...withAge(t('holdings.chart.age')),
      t(`holdings.chart.${growth}.title`),
    ],
    rows: [...points, ...reserved]
      .toSorted((a, b) => a.x - b.x)
      .map(({ head, cells }) => ({ head, cells })),
  };
}

function ageAt(measuredAt: Date, birthDate: string | undefined, t: Wording['t']): string {
  return (birthDate && ageWords(birthDate, osloDate(measuredAt), t)) ?? '';
}

function cellOf({ size, blockedAt }: Measured, growth: Growth, wording: Wording): string {
  const blocked = wording.t('holdings.chart.blocked');
  if (size === undefined) return blocked;
  const text = sizeText(size, growth, wording);
  return blockedAt === undefined ? text : `${text} (${blocked.toLowerCase()})`;
}

function sizeText(size: number, growth: Growth, { t, lang }: Wording): string {
  const written = Number(size.toFixed(2));
  const decimals = Number.isInteger(written) ? 0 : Number.isInteger(written * 10) ? 1 : 2;
  const unit = t(`holdings.chart.${growth}.unit`);
  return `${formatNumber(written, lang, decimals)} ${unit}`;
}

/** What is not in the chart one by one, and why. */
function notesOf(measured: readonly Measured[], { t, lang }: Wording): string[] {
  const left = measured.filter((one) => !isPlaced(one));
  const listed = left.slice(-mostDrawn).map(({ measuredAt, value, unit }) => {
    const text =
      value === undefined
        ? t('holdings.chart.without-figure')
        : `${formatNumber(value, lang, Number.isInteger(value) ? 0 : 2)} ${unit ?? t('holdings.chart.without-unit')}`;
    return `${formatDate(measuredAt, lang)}: ${text}`;
  });
  return listed.length === 0 ? [] : [t('holdings.chart.not-drawn', { values: listed.join('; ') })];
}

function countsOf(
  { tooOld, undated, notInForce }: { tooOld: number; undated: number; notInForce: number },
  { t }: Wording,
): string[] {
  return [
    ...(tooOld > 0 ? [t('holdings.chart.oldest-left-out', { n: tooOld })] : []),
    ...(undated > 0 ? [t('holdings.chart.without-date', { n: undated })] : []),
    ...(notInForce > 0 ? [t('holdings.chart.not-in-force')] : []),
  ];
}

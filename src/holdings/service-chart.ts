import type { Chart, ChartTable } from '../chart/chart.ts';
import { drawingWidths } from '../chart/drawing.ts';
import { periodDrawing, type Period } from '../chart/period-drawing.ts';
import { formatDate } from '../shared/format.ts';
import type { ServicePeriod } from './holdings.ts';
import { presentField } from './present.ts';
import { sourceSlugs } from './source-slug.ts';
import { repeating, type Wording } from './wording.ts';

/** Longer ago than this the bars of today would be specks. */
const mostYears = 40;
/** More would make the page too heavy, and a picture that nobody can read. */
const mostServices = 40;

/** Municipal services over the years, a line for each kind. Undefined when there are none. */
export function serviceChart(
  services: readonly ServicePeriod[],
  wording: Wording,
): Chart | undefined {
  const { t } = wording;
  if (services.length === 0) return undefined;
  if (wording.hideHealth) return { kind: 'hidden', text: t('holdings.chart.hidden') };
  const shown = latest(services);
  const ordered = shown.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const drawn = ordered.filter(isInOrder);
  const description = t('holdings.chart.services.description');
  const panel = { title: undefined, description, colour: sourceSlugs.HELSE_OMSORG };
  return {
    kind: 'drawn',
    name: 'services',
    title: t('holdings.chart.services.title'),
    description,
    table: tableOf(ordered, wording),
    notes: [
      ...(drawn.length < ordered.length ? [t('holdings.chart.services.ends-before')] : []),
      ...leftOut(services.length - shown.length, wording),
    ],
    panels: drawn.length === 0 ? [] : [{ ...panel, drawings: drawingsOf(drawn, wording) }],
  };
}

/** Those that were reported last; among them those that began last. */
function latest(services: readonly ServicePeriod[]): ServicePeriod[] {
  const newest = services.toSorted(
    (a, b) => b.lastReportedYear - a.lastReportedYear || (a.from < b.from ? 1 : -1),
  );
  return newest.slice(0, mostServices);
}

function leftOut(n: number, { t }: Wording): string[] {
  return n === 0 ? [] : [t('holdings.chart.services.left-out', { n, most: mostServices })];
}

function tableOf(services: readonly ServicePeriod[], wording: Wording): ChartTable {
  const { t, lang } = wording;
  return {
    caption: t('holdings.chart.services.caption'),
    headings: [
      t('holdings.chart.services.what'),
      t('holdings.chart.services.from'),
      t('holdings.chart.services.to'),
    ],
    rows: services.map((service) => ({
      head: nameOf(service, wording),
      cells: [formatDate(service.from, lang), endText(service, wording)],
    })),
  };
}

function drawingsOf(drawn: readonly ServicePeriod[], wording: Wording) {
  const kinds = Map.groupBy(drawn, ({ system, code }) => `${system} ${code}`);
  const to = Math.max(...drawn.map(({ lastReportedYear }) => lastReportedYear + 1));
  const from = Math.max(
    Math.floor(Math.min(to - 1, ...drawn.map((service) => yearsOf(service.from)))),
    to - mostYears,
  );
  const lines = [...kinds.values()].flatMap((periods) => {
    const newest = periods.at(-1);
    return newest === undefined
      ? []
      : [{ name: nameOf(newest, wording), periods: periods.map((one) => periodOf(one, to)) }];
  });
  return drawingWidths.map((width) => periodDrawing(lines, { from, to }, width));
}

/** Nothing is known after the last report, so no bar goes beyond it. */
function periodOf({ from, to, lastReportedYear }: ServicePeriod, end: number): Period {
  const start = yearsOf(from);
  if (to === undefined)
    return { from: start, to: Math.max(lastReportedYear + 1, start), open: true };
  const stop = yearsOf(to);
  return { from: start, to: Math.min(stop, end), open: stop > end };
}

function isInOrder({ from, to }: ServicePeriod): boolean {
  return to === undefined || to >= from;
}

function endText({ to, lastReportedYear }: ServicePeriod, { t, lang }: Wording): string {
  return to === undefined
    ? t('holdings.chart.services.ongoing', { year: lastReportedYear })
    : formatDate(to, lang);
}

/** The year with its fraction: 1 July 2020 is about 2020.5. */
function yearsOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(date) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function nameOf({ system, code, from }: ServicePeriod, wording: Wording): string {
  const value = { kind: 'code' as const, system, code, onDate: from };
  return presentField('omsorg_tjeneste', { column: 'tjenestetype', value }, repeating(wording))
    .text;
}

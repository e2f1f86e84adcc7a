import type { Chart } from '../chart/chart.ts';
import { measurementsIn, servicesIn } from '../holdings/drawn-records.ts';
import { growthCharts } from '../holdings/growth-charts.ts';
import type { ReservedPeriod } from '../holdings/growth-times.ts';
import type { Holdings, SourceHoldings } from '../holdings/holdings.ts';
import { serviceChart } from '../holdings/service-chart.ts';
import { findSource } from '../holdings/source-slug.ts';
import type { Wording } from '../holdings/wording.ts';
import { yearChart } from '../holdings/year-chart.ts';
import type { Translate } from '../web/texts.ts';
import { tableOf } from './report-table.ts';
import type { ReportFigure } from './report.ts';

/** What curves of growth are drawn by: YYYY-MM-DD, and when measurements were not to be stored. */
export type GrowingFacts = {
  birthDate: string | undefined;
  reservedPeriods: readonly ReservedPeriod[];
};

/** How much KPR has of each year; null when it has nothing that has a date. */
export function yearFigure(
  { sources }: Holdings,
  wording: Wording,
  t: Translate,
): ReportFigure | null {
  const perYear = sources.flatMap(({ source, perYear: years }) =>
    years.map((year) => ({ source, ...year })),
  );
  const chart = yearChart(perYear, wording, () => '');
  const [figure] = chart === undefined ? [] : figureOf(chart);
  // On the page it says what to press as well.
  return figure === undefined
    ? null
    : { ...figure, description: { text: t('report.figure.years') } };
}

/** The charts that the source's page has. */
export function sourceFigures(
  { source, records }: SourceHoldings,
  wording: Wording,
  growing: GrowingFacts,
): ReportFigure[] {
  if (source === 'HST') {
    return growthCharts(measurementsIn(records), { ...growing, wording }).flatMap(figureOf);
  }
  if (source !== 'HELSE_OMSORG') return [];
  const services = serviceChart(servicesIn(records), wording);
  return services === undefined ? [] : figureOf(services);
}

function figureOf(chart: Chart): ReportFigure[] {
  if (chart.kind === 'hidden') return [];
  const { title, description, table, notes, panels } = chart;
  return [
    {
      title,
      description: { text: description },
      panels: panels.flatMap((panel) => {
        const source = findSource(panel.colour);
        const drawing = panel.drawings.at(-1);
        return source === undefined || drawing === undefined
          ? []
          : [{ title: panel.title ?? null, source, drawing }];
      }),
      table: tableOf(
        table.headings,
        table.rows.map(({ head, cells }) => [head, ...cells]),
      ),
      notes: notes.map((text) => ({ text })),
    },
  ];
}

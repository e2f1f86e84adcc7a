import type { Chart } from '../chart/chart.ts';
import { columnDrawing } from '../chart/column-drawing.ts';
import { formatNumber } from '../shared/format.ts';
import { sourceCodes, type SourceCode, type SourceYear } from './holdings.ts';
import { sourceName } from './present.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

const panelWidth = 288;
/** Of the source with the most; the others are lower by as much as they have less. */
const highestColumn = 110;
/** More years than this, and only those with rows are shown: one wrong date must not fill a page. */
const mostYears = 25;

/**
 * How much KPR has of each year, a picture for each source and all on one scale. It tells how much,
 * and nothing of what, so it may be seen where health is hidden. Undefined when there is nothing.
 *
 * @param hrefOf where a year's rows are shown
 */
export function yearChart(
  perYear: readonly SourceYear[],
  wording: Wording,
  hrefOf: (year: number) => string,
): Chart | undefined {
  const { t, lang } = wording;
  const years = yearsShown(perYear.map(({ year }) => year));
  const sources = sourceCodes.filter((code) => perYear.some(({ source }) => source === code));
  if (years.length === 0) return undefined;
  const rowsIn = new Map(perYear.map(({ source, year, rows }) => [`${source} ${year}`, rows]));
  const rowsOf = (source: SourceCode, year: number) => rowsIn.get(`${source} ${year}`) ?? 0;
  const most = Math.max(...perYear.map(({ rows }) => rows));
  return {
    kind: 'drawn',
    name: 'years',
    title: t('holdings.chart.years.title'),
    description: t('holdings.chart.years.description'),
    table: {
      caption: t('holdings.chart.years.caption'),
      headings: [t('holdings.chart.year'), ...sources.map((code) => sourceName(code, wording))],
      rows: years.toReversed().map((year) => ({
        head: String(year),
        href: hrefOf(year),
        cells: sources.map((code) => formatNumber(rowsOf(code, year), lang)),
      })),
    },
    notes: [],
    panels: sources.map((code) => {
      const counts = years.map((year) => ({ year, rows: rowsOf(code, year) }));
      return {
        title: sourceName(code, wording),
        description: t('holdings.chart.years.in-table'),
        colour: sourceSlugs[code],
        drawings: [panelOf(counts, most, wording)],
      };
    }),
  };
}

function panelOf(
  counts: readonly { year: number; rows: number }[],
  most: number,
  wording: Wording,
) {
  const columns = counts.map(({ year, rows }) => ({
    label: String(year),
    value: rows,
    text: formatNumber(rows, wording.lang),
  }));
  return columnDrawing(columns, most, { width: panelWidth, columnHeight: highestColumn });
}

function yearsShown(years: readonly number[]): number[] {
  const held = [...new Set(years)].toSorted((a, b) => a - b);
  const first = held[0];
  const last = held.at(-1);
  if (first === undefined || last === undefined || last - first >= mostYears) return held;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

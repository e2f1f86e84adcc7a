import type { Chart } from '../chart/chart.ts';
import { paths } from '../paths.ts';
import { formatDate, formatDateTime } from '../shared/format.ts';
import type { PersonCoverageView } from './coverage-view.ts';
import { growthCharts } from './growth-charts.ts';
import type { ReservedPeriod } from './growth-times.ts';
import type { HeldRecord, SourceCode, SourceOverview, SourcePage } from './holdings.ts';
import { sourceCardView, yearOf } from './overview-view.ts';
import { ownListText } from './own-lists.ts';
import { sourceName } from './present.ts';
import { recordView, type RecordView } from './record-view.ts';
import type { RowLinks } from './row-links.ts';
import type { AskedRecords } from './record-filter.form.ts';
import { serviceChart } from './service-chart.ts';
import { partsEach } from './shown-parts.ts';
import { sourceChoices } from './source-choices.ts';
import { sourceSlugs } from './source-slug.ts';
import type { Wording } from './wording.ts';

/** When blocked values are erased; those of a source without a date only stay blocked. */
export type ErasureDates = Partial<Record<SourceCode, Date>>;

/** So few rows that they stand open. */
const openUpTo = 3;

/** What the page needs besides the rows. */
export type SourcePageFacts = AskedRecords &
  RowLinks & {
    erasures: ErasureDates;
    birthDate: string | undefined;
    /** When measurements of the person were not to be stored. */
    reservedPeriods: readonly ReservedPeriod[];
    /** How complete the source is for the places that the person is known to. */
    coverage: PersonCoverageView;
  };

export function sourceView(page: SourcePage, wording: Wording, facts: SourcePageFacts) {
  const { source, records } = page;
  const { t } = wording;
  const slug = sourceSlugs[source.source];
  const views = viewsOf(page, wording, facts);
  return {
    name: sourceName(source.source, wording),
    about: t(`holdings.about.${source.source}`),
    address: addressOf(paths.source, slug),
    explained: addressOf(paths.sourceFields, slug),
    coverageAddress: addressOf(paths.sourceCoverage, slug),
    coverage: facts.coverage,
    card: sourceCardView(source, wording),
    count: t('holdings.page.count', { n: source.rowCount }),
    facts: factsOf(source, wording),
    choices: sourceChoices(page, wording, { asked: facts, address: addressOf(paths.source, slug) }),
    charts: chartsOf(page, wording, facts),
    years: [...Map.groupBy(views, ({ year }) => year)].map(([year, held]) => ({
      heading: year ?? t('holdings.page.undated'),
      records: held.map(({ view }) => view),
    })),
    open: records.length <= openUpTo,
    notes: notesOf(
      records,
      views.map(({ view }) => view),
      wording,
    ),
  };
}

function viewsOf({ source, records }: SourcePage, wording: Wording, facts: SourcePageFacts) {
  const { everything } = facts.filter;
  const partsShown = partsEach(records);
  return records.map((record) => ({
    year: yearOf(record.occurredAt),
    view: recordView(record, wording, {
      everything,
      eraseOn: facts.erasures[source.source],
      birthDate: facts.birthDate,
      reference: facts.referenceOf(record),
      reportedAs: facts.reportedAs(record),
      partsShown,
      // In full they would make the page too heavy: there each record links to its explanation.
      explained: !everything,
    }),
  }));
}

function addressOf(path: string, slug: string): string {
  return path.replace(':source', slug);
}

/** Once, before the first rows: they are about all rows. */
function chartsOf(
  { measurements, services }: SourcePage,
  wording: Wording,
  { filter, birthDate, reservedPeriods }: SourcePageFacts,
): Chart[] {
  if (filter.cursor !== undefined || filter.year !== undefined) return [];
  const ofServices = serviceChart(services, wording);
  return [
    ...growthCharts(measurements, { birthDate, reservedPeriods, wording }),
    ...(ofServices === undefined ? [] : [ofServices]),
  ];
}

function factsOf(
  { legalBasis, coversFrom, frequency, lastLoadAt }: SourceOverview,
  { t, lang }: Wording,
): { label: string; text: string }[] {
  const facts: [string, string | undefined][] = [
    [t('holdings.page.legal-basis'), legalBasis],
    [
      t('holdings.page.covers-from'),
      coversFrom === undefined ? undefined : formatDate(coversFrom, lang),
    ],
    [t('holdings.page.frequency'), frequencyText(frequency, t)],
    [
      t('holdings.page.last-load'),
      lastLoadAt === undefined ? undefined : formatDateTime(lastLoadAt, lang),
    ],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

/** How often a source comes, in words. */
export function frequencyText(frequency: string | undefined, t: Wording['t']): string | undefined {
  if (frequency === undefined) return undefined;
  const known = ownListText('kpr-frequency', frequency);
  return known === undefined ? frequency : t(known);
}

/** What the rows on this page need said once. */
function notesOf(
  records: readonly HeldRecord[],
  views: readonly RecordView[],
  { t, hideHealth }: Wording,
): string[] {
  const all = records.flatMap((record) => [record, ...record.parts]);
  const tables = new Set(all.map(({ table }) => table));
  const cells = views.flatMap(({ fields, parts }) => [
    ...fields,
    ...parts.flatMap((part) => (part.kind === 'line' ? part.cells : part.rows.flatMap(cellsOf))),
  ]);
  return [
    ...(hideHealth ? [t('holdings.page.health-hidden')] : []),
    ...(all.some(({ blockedAt }) => blockedAt !== undefined)
      ? [t('holdings.blocked.explained')]
      : []),
    ...(tables.has('hst_ammestatus') ? [t('holdings.page.amming')] : []),
    ...(tables.has('person') ? [t('holdings.page.withheld')] : []),
    ...(cells.some(({ unexplained }) => unexplained) ? [t('holdings.page.unexplained')] : []),
  ];
}

function cellsOf<Cell>({ cells }: { cells: readonly Cell[][] }): Cell[] {
  return cells.flat();
}

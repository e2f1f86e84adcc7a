import { formatDate, formatDateTime } from '../shared/format.ts';
import type { SourcePage } from './holdings-reading.service.ts';
import type { HeldRecord, SourceCode, SourceOverview } from './holdings.ts';
import { sourceCardView, yearOf } from './overview-view.ts';
import { ownListText } from './own-lists.ts';
import { sourceName } from './present.ts';
import { recordView, type RecordView } from './record-view.ts';
import type { Wording } from './wording.ts';

/** When blocked values are erased; those of a source without a date only stay blocked. */
export type ErasureDates = Partial<Record<SourceCode, Date>>;

/** So few rows that they stand open. */
const openUpTo = 3;

export function sourceView(page: SourcePage, wording: Wording, erasures: ErasureDates) {
  const { source, records, page: number, pages } = page;
  const { t } = wording;
  const eraseOn = erasures[source.source];
  const views = records.map((record) => ({
    year: yearOf(record.occurredAt),
    view: recordView(record, wording, eraseOn),
  }));
  return {
    name: sourceName(source.source, wording),
    about: t(`holdings.about.${source.source}`),
    card: sourceCardView(source, wording),
    count: t('holdings.page.count', { n: source.rowCount }),
    facts: factsOf(source, wording),
    years: [...Map.groupBy(views, ({ year }) => year)].map(([year, held]) => ({
      heading: year ?? t('holdings.page.undated'),
      records: held.map(({ view }) => view),
    })),
    open: records.length <= openUpTo,
    page: number,
    pages,
    notes: notesOf(
      records,
      views.map(({ view }) => view),
      wording,
    ),
  };
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
  { t }: Wording,
): string[] {
  const all = records.flatMap((record) => [record, ...record.parts]);
  const tables = new Set(all.map(({ table }) => table));
  const unexplained = views.some(
    ({ fields, parts }) =>
      fields.some(isUnexplained) ||
      parts.some(({ rows }) => rows.some(({ cells }) => cells.flat().some(isUnexplained))),
  );
  return [
    ...(all.some(({ blockedAt }) => blockedAt !== undefined)
      ? [t('holdings.blocked.explained')]
      : []),
    ...(tables.has('hst_ammestatus') ? [t('holdings.page.amming')] : []),
    ...(tables.has('person') ? [t('holdings.page.withheld')] : []),
    ...(unexplained ? [t('holdings.page.unexplained')] : []),
  ];
}

function isUnexplained({ unexplained }: { unexplained?: true }): boolean {
  return unexplained === true;
}

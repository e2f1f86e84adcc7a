import { formatTime } from '../shared/format.ts';
import { findRecordTable } from './catalogue.ts';
import { sourceCodes, type HeldRecord, type TimelinePage } from './holdings.ts';
import { yearOf } from './overview-view.ts';
import { placeShown, sourceName } from './present.ts';
import { recordView, type RecordView } from './record-view.ts';
import type { AskedRecords } from './record-filter.form.ts';
import { partsEach } from './shown-parts.ts';
import { sourceSlugs } from './source-slug.ts';
import type { ErasureDates } from './source-view.ts';
import { timelineQuery } from './timeline-query.ts';
import type { RowLinks } from './row-links.ts';
import type { Wording } from './wording.ts';
import { yearChart } from './year-chart.ts';

export type TimelineFacts = RowLinks & {
  asked: AskedRecords;
  /** When the register was asked. */
  readAt: Date;
  erasures: ErasureDates;
  /** YYYY-MM-DD, of the person whom the page is about. */
  birthDate: string | undefined;
  /** The page's own address, without language and query. */
  address: string;
};

/** One record on the line: `slug` gives colour and icon, and the words say the same. */
type TimelineEntry = { slug: string; source: string; from: string | undefined; record: RecordView };

export function timelineView(page: TimelinePage, wording: Wording, facts: TimelineFacts) {
  const { asked, address } = facts;
  const link = (change: Parameters<typeof timelineQuery>[1]) =>
    address + timelineQuery(asked, change);
  const isFiltered = asked.filter.year !== undefined || asked.filter.sources.length > 0;
  return {
    chart: yearChart(page.perYear, wording, (year) => link({ year })),
    failed: failedOf(page, wording, facts),
    form: formOf(asked, wording),
    views: viewsOf(page, wording, { asked, link }),
    years: yearsOf(page.records, wording, facts),
    empty: page.records.length > 0 ? undefined : isFiltered ? 'filtered' : 'nothing',
    everythingLink: address,
    again: link({}),
    older: page.older === undefined ? undefined : link({ cursor: page.older }),
    newer: page.newer === undefined ? undefined : link({ cursor: page.newer }),
  };
}

/** The sources that did not answer, by name, and when that was. */
function failedOf({ failed }: TimelinePage, wording: Wording, { readAt }: TimelineFacts) {
  const { t, lang } = wording;
  if (failed.length === 0) return undefined;
  const names = new Intl.ListFormat(lang, { type: 'conjunction' });
  return t('holdings.timeline.failed', {
    sources: names.format(failed.map((source) => sourceName(source, wording))),
    time: formatTime(readAt, lang),
  });
}

function formOf({ filter, typedYear, errors }: AskedRecords, wording: Wording) {
  const { t } = wording;
  return {
    sources: sourceCodes.map((source) => ({
      slug: sourceSlugs[source],
      name: sourceName(source, wording),
      checked: filter.sources.includes(source),
    })),
    typedYear,
    everything: filter.everything,
    yearError: errors.aar === undefined ? undefined : t(`holdings.timeline.${errors.aar}`),
    sourceError: errors.kilde === undefined ? undefined : t(`holdings.timeline.${errors.kilde}`),
  };
}

/** «Det viktigste» and «Alt»: two views of one list. */
function viewsOf(
  { notInForce }: TimelinePage,
  { t }: Wording,
  { asked, link }: { asked: AskedRecords; link: (change: { everything: boolean }) => string },
) {
  const { everything } = asked.filter;
  return {
    important: { href: link({ everything: false }), current: !everything },
    everything: { href: link({ everything: true }), current: everything },
    note: everything
      ? t('holdings.timeline.shows-everything')
      : notInForce === 0
        ? undefined
        : t('holdings.timeline.leaves-out', { n: notInForce }),
  };
}

function yearsOf(records: readonly HeldRecord[], wording: Wording, facts: TimelineFacts) {
  const undated = wording.t('holdings.page.undated');
  const withShare = { ...facts, partsShown: partsEach(records) };
  return [...Map.groupBy(records, ({ occurredAt }) => yearOf(occurredAt))].map(([year, held]) => ({
    anchor: `aar-${year ?? 'ukjent'}`,
    heading: year ?? undated,
    entries: held.flatMap((record) => entryOf(record, wording, withShare) ?? []),
  }));
}

function entryOf(
  record: HeldRecord,
  wording: Wording,
  facts: TimelineFacts & { partsShown: number },
): TimelineEntry | undefined {
  const table = findRecordTable(record.table);
  if (table === undefined) return undefined;
  const { source, title } = table;
  const { asked, erasures, birthDate, referenceOf, reportedAs, partsShown } = facts;
  const view = recordView(record, wording, {
    everything: asked.filter.everything,
    eraseOn: erasures[source],
    birthDate,
    reference: referenceOf(record),
    reportedAs: reportedAs(record),
    partsShown,
  });
  return {
    slug: sourceSlugs[source],
    source: sourceName(source, wording),
    from: senderOf(record, wording),
    record: wording.hideHealth ? { ...view, title: wording.t(title) } : view,
  };
}

/** The place that met the person, and who sent it on when that was somebody else. */
function senderOf({ provenance }: HeldRecord, wording: Wording): string | undefined {
  const { t } = wording;
  const unit = provenance === undefined ? undefined : placeShown(provenance, wording);
  const sender = provenance?.senderName ?? provenance?.senderOrganisation;
  if (unit === undefined) {
    return sender === undefined ? undefined : t('holdings.timeline.sent-by', { sender });
  }
  return sender === undefined || sender === unit
    ? t('holdings.timeline.from', { unit })
    : t('holdings.timeline.from-sent-by', { unit, sender });
}

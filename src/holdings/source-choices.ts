import { formatNumber } from '../shared/format.ts';
import type { SourceOverview, SourcePage } from './holdings.ts';
import type { AskedRecords } from './record-filter.form.ts';
import { timelineQuery } from './timeline-query.ts';
import type { Wording } from './wording.ts';

/**
 * What a person can choose on the page of a source: the most important or everything, a year, and
 * the next rows. Addresses are without language.
 *
 * @param address the page's own
 */
export function sourceChoices(
  page: SourcePage,
  { t, lang }: Wording,
  { asked, address }: { asked: AskedRecords; address: string },
) {
  const { filter, typedYear, errors } = asked;
  const link = (change: Parameters<typeof timelineQuery>[1], year = filter.year) =>
    address + timelineQuery({ ...asked, filter: { ...filter, sources: [], year } }, change);
  const cursorLink = (cursor: string | undefined) =>
    cursor === undefined ? undefined : link({ cursor });
  return {
    everything: filter.everything,
    important: link({ everything: false }),
    all: link({ everything: true }),
    leftOut:
      filter.everything || page.notInForce === 0
        ? undefined
        : t('holdings.page.leaves-out', { n: page.notInForce }),
    years: yearsOf(page.source).map(({ year, rows }) => ({
      href: link({ year }),
      year: String(year),
      number: formatNumber(rows, lang),
      count: t('holdings.page.in-year', { n: rows }),
      current: year === filter.year,
    })),
    everyYear: address + (filter.everything ? '?visning=alt' : ''),
    year: filter.year === undefined ? undefined : String(filter.year),
    form: {
      typedYear,
      yearError: errors.aar === undefined ? undefined : t(`holdings.timeline.${errors.aar}`),
    },
    older: cursorLink(page.older),
    newer: cursorLink(page.newer),
  };
}

function yearsOf({ perYear }: SourceOverview): SourceOverview['perYear'] {
  return perYear.toSorted((a, b) => b.year - a.year);
}

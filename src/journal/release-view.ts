import type { Project, Release } from '../holdings/use.ts';
import { formatDate } from '../shared/format.ts';
import { datasetName, type UseWording } from './use-words.ts';

/** A project that has received something. Null where the register does not say. */
export type ProjectView = {
  title: string;
  recipient: string;
  purpose: string;
  ground: string;
  decision: string | null;
  period: string | null;
  url: string | null;
  /** Whether one can reserve oneself against such use. */
  avoidable: string;
};

/** With what it received about the person: deliveries of the same content are one line. */
export type ReleaseView = ProjectView & {
  deliveries: { dates: string; datasets: string; identity: string }[];
};

/** The same project with many deliveries is one entry, the newest first. */
export function releaseViews(releases: readonly Release[], wording: UseWording): ReleaseView[] {
  const groups = Map.groupBy(releases, (one) =>
    JSON.stringify([one.recipientName, one.title, one.decisionReference, one.periodFrom]),
  );
  return [...groups.values()].flatMap((deliveries) => {
    const [newest] = deliveries;
    if (newest === undefined) return [];
    return [{ ...ownProjectView(newest, wording), deliveries: deliveryLines(deliveries, wording) }];
  });
}

function deliveryLines(deliveries: readonly Release[], wording: UseWording) {
  const { t } = wording;
  const alike = Map.groupBy(deliveries, ({ datasets, withIdentityNumber }) =>
    JSON.stringify([datasets.toSorted(), withIdentityNumber]),
  );
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        dates: datesText(some, wording),
        datasets: first.datasets.map((dataset) => datasetName(dataset, wording)).join(', '),
        identity: t(
          first.withIdentityNumber
            ? 'journal.release.with-number'
            : 'journal.release.without-number',
        ),
      },
    ];
  });
}

/** Beyond these, how often and from when to when says more than each date. */
const mostDates = 12;

function datesText(deliveries: readonly Release[], { t, lang }: UseWording): string {
  const oldestFirst = deliveries.toSorted(
    (a, b) => a.deliveredAt.getTime() - b.deliveredAt.getTime(),
  );
  const dates = [...new Set(oldestFirst.map(({ deliveredAt }) => formatDate(deliveredAt, lang)))];
  if (dates.length <= mostDates) {
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(dates);
  }
  const span = t('journal.period', { from: dates[0] ?? '', to: dates.at(-1) ?? '' });
  return `${t('journal.times', { n: deliveries.length })}, ${span}`;
}

/** What a project that one is part of is about may tell what one has, and who got it where one is. */
function ownProjectView(project: Project, wording: UseWording): ProjectView {
  const view = projectView(project, wording);
  const { t, hideHealth, placesHidden } = wording;
  if (!hideHealth && !placesHidden) return view;
  const hidden = t('holdings.value.hidden');
  const named = { ...view, title: t('journal.release.title-hidden'), purpose: hidden, url: null };
  return placesHidden ? { ...named, recipient: hidden, decision: null } : named;
}

export function projectView(project: Project, { t, lang }: UseWording): ProjectView {
  const { decidedBy, decisionReference, periodFrom, periodTo } = project;
  const day = (date: string | undefined) => (date === undefined ? '' : formatDate(date, lang));
  return {
    title: project.title,
    recipient: project.recipientName,
    purpose: project.purposeText,
    ground: project.legalBasis,
    decision:
      decidedBy !== undefined && decisionReference !== undefined
        ? t('journal.release.decision', { by: decidedBy, reference: decisionReference })
        : (decidedBy ?? null),
    period:
      periodFrom === undefined && periodTo === undefined
        ? null
        : t('journal.period', { from: day(periodFrom), to: day(periodTo) }),
    url: webAddress(project.url),
    avoidable: t(`journal.avoidable.${project.purpose}`),
  };
}

/** The register's content is not ours: only an https address becomes a link. */
function webAddress(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}

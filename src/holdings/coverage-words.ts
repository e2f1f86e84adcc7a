import { formatDate, formatNumber, formatRecent } from '../shared/format.ts';
import {
  countReporters,
  knownLimits,
  type Gap,
  type Reporter,
  type SourceCoverage,
  type SystemPeriod,
} from './coverage.ts';
import type { SourceCode } from './holdings.ts';
import { frequencyText } from './source-view.ts';
import type { Wording } from './wording.ts';

/** What it takes to say what has been delivered: no codes. */
export type Words = Pick<Wording, 'lang' | 't'>;

/** What has come from one reporter, as sentences. */
export function deliverySentences(reporter: Reporter, now: Date, { t, lang }: Words): string[] {
  const { firstDelivery, lastDelivery, systems } = reporter;
  if (firstDelivery === undefined || lastDelivery === undefined) return [];
  const when = formatRecent(lastDelivery, now, lang);
  const system = systems.at(-1)?.name;
  return [
    system === undefined
      ? t('holdings.coverage.latest-plain', { when })
      : t('holdings.coverage.latest', { when, system }),
    t('holdings.coverage.since', {
      when: formatDate(firstDelivery, lang),
      rhythm: rhythmText(reporter, { t, lang }),
    }),
  ];
}

/** What has come from one reporter, line by line for a table. */
export function deliveryLines(reporter: Reporter, now: Date, { t, lang }: Words): string[] {
  const { firstDelivery, lastDelivery } = reporter;
  if (firstDelivery === undefined || lastDelivery === undefined) return [];
  return [
    t('holdings.coverage.last', { when: formatRecent(lastDelivery, now, lang) }),
    t('holdings.coverage.first', { when: formatDate(firstDelivery, lang) }),
    rhythmText(reporter, { t, lang }),
  ];
}

function rhythmText({ rhythm = 'once', deliveries }: Reporter, { t, lang }: Words): string {
  return t(`holdings.coverage.rhythm.${rhythm}`, { count: formatNumber(deliveries, lang) });
}

/** One record system in the words of a table. */
export function systemView({ name, from, to, versions }: SystemPeriod, { t, lang }: Words) {
  const system = name ?? t('holdings.coverage.system-unknown');
  return {
    name: system,
    period: from === to ? formatDate(from, lang) : spanText(from, to, { t, lang }),
    versionsTitle: t('holdings.coverage.versions', { n: versions.length, system }),
    versions: versions.map((one) =>
      t('holdings.coverage.version', { version: one.version, from: formatDate(one.from, lang) }),
    ),
  };
}

function spanText(from: string, to: string, { t, lang }: Words): string {
  return t('holdings.coverage.span', { from: formatDate(from, lang), to: formatDate(to, lang) });
}

/** Why something is missing, as sentences. */
export function gapText(gap: Gap, { t, lang }: Words): string {
  switch (gap.kind) {
    case 'never':
      return t('holdings.coverage.gap.never');
    case 'stopped':
      return t('holdings.coverage.gap.stopped', { since: formatDate(gap.since, lang) });
    case 'ended':
      return t('holdings.coverage.gap.ended', { on: formatDate(gap.on, lang) });
    case 'system-change':
      return t('holdings.coverage.gap.system-change', {
        earlier: gap.earlier ?? t('holdings.coverage.system-unknown'),
        later: gap.later ?? t('holdings.coverage.system-unknown'),
        from: formatDate(gap.from, lang),
        to: formatDate(gap.to, lang),
      });
  }
}

/** What is known of a source as a whole; what the register does not tell is left out. */
export function factsOf(coverage: SourceCoverage, now: Date, words: Words) {
  const { t, lang } = words;
  const { coversFrom, frequency, lastLoadAt, kind } = coverage;
  const facts: [string, string | undefined][] = [
    [t('holdings.coverage.from'), coversFrom && formatDate(coversFrom, lang)],
    [t('holdings.coverage.how-often'), frequencyText(frequency, t)],
    [t('holdings.coverage.updated'), lastLoadAt && formatRecent(lastLoadAt, now, lang)],
    [
      t('holdings.coverage.status'),
      kind === 'national' ? undefined : countsText(coverage, now, words),
    ],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

function countsText(coverage: SourceCoverage, now: Date, { t }: Words): string {
  const { delivering, all, never, stopped } = countReporters(coverage, now);
  const kind = coverage.kind === 'county' ? 'county' : 'municipality';
  return [
    t(`holdings.coverage.counts.${kind}`, { delivering, all }),
    ...(never > 0 ? [t('holdings.coverage.counts.never', { n: never })] : []),
    ...(stopped > 0 ? [t('holdings.coverage.counts.stopped', { n: stopped })] : []),
  ].join(' ');
}

/** What no delivery can mend. */
export function limitsOf(source: SourceCode, { t }: Words): string[] {
  return knownLimits[source].map((limit) => t(`holdings.coverage.limit.${limit}`));
}

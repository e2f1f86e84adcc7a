import { pageWithin } from '../shared/page-within.ts';
import { longestSearch, type CoverageSearch } from './coverage-search.form.ts';
import {
  deliveryLines,
  deliverySentences,
  factsOf,
  gapText,
  limitsOf,
  systemView,
  type Words,
} from './coverage-words.ts';
import {
  gapsOf,
  reportersFor,
  searchReporters,
  type Reporter,
  type SourceCoverage,
} from './coverage.ts';
import { sourceCodes, type Provenance, type SourceCode } from './holdings.ts';
import { sourceSlugs } from './source-slug.ts';

/** Enough to look through, few enough for a page under 150 kB. */
const reportersPerPage = 50;

/** All five sources; without `coverage`, what can be said without the register. */
export function sourcesView(
  coverage: readonly SourceCoverage[] | undefined,
  now: Date,
  words: Words,
) {
  const { t } = words;
  return {
    away: coverage === undefined,
    sources: sourceCodes.map((source) => {
      const found = coverage?.find((one) => one.source === source);
      return {
        slug: sourceSlugs[source],
        name: t(`holdings.source.${source}`),
        about: t(`holdings.about.${source}`),
        facts: [
          { label: t('holdings.coverage.who'), text: t(`holdings.coverage.sender.${source}`) },
          ...(found === undefined ? [] : factsOf(found, now, words)),
        ],
        limits: limitsOf(source, words),
        why: t(`holdings.coverage.why.${source}`),
        law: found?.legalBasis && t('holdings.coverage.law', { law: found.legalBasis }),
        open: t(`holdings.coverage.open.${found?.kind ?? 'national'}`),
      };
    }),
  };
}

/** One source, reporter for reporter, a page of them at a time. */
export function sourceCoverageView(
  coverage: SourceCoverage,
  { search, now }: { search: CoverageSearch; now: Date },
  words: Words,
) {
  const { t } = words;
  const { kind, source } = coverage;
  const found =
    search.words === undefined ? coverage.reporters : searchReporters(coverage, search.words);
  const { page, pages } = pageWithin(search.page, {
    total: found.length,
    size: reportersPerPage,
  });
  const shown = found.slice((page - 1) * reportersPerPage, page * reportersPerPage);
  const withSystems = shown.some(({ systems }) => systems.some((one) => one.name !== undefined));
  const name = t(`holdings.source.${source}`);
  return {
    slug: sourceSlugs[source],
    kind,
    title: t('holdings.coverage.one-title', { source: name }),
    lead: t(`holdings.coverage.one-lead.${kind}`),
    facts: factsOf(coverage, now, words),
    limits: limitsOf(source, words),
    searchable: kind !== 'national',
    written: search.written,
    fault: search.fault && t(`holdings.coverage.fault.${search.fault}`, { n: longestSearch }),
    hits: search.words && hitsText(found.length, search.words, words),
    reporters: shown.map((reporter) => ({
      ...reporterView(reporter, coverage, now, words),
      name: nameOf(reporter, coverage.reporters),
    })),
    withSystems,
    headings: [
      t(`holdings.coverage.column.${kind}`),
      t('holdings.coverage.column.gaps'),
      t('holdings.coverage.column.deliveries'),
      ...(withSystems ? [t('holdings.coverage.column.systems')] : []),
    ],
    page,
    pages,
    pageAddress: `?${search.words === undefined ? '' : `sok=${encodeURIComponent(search.words)}&`}side=`,
  };
}

type Place = Pick<Provenance, 'municipalityNumber'>;

/** The municipalities that a page's rows are from. */
export function municipalitiesOn(page: {
  records: readonly { provenance: Place | undefined }[];
  source: { lastDelivery: Place | undefined };
}): string[] {
  const rows = page.records.map(({ provenance }) => provenance);
  const numbers = [...rows, page.source.lastDelivery].map((from) => from?.municipalityNumber);
  return [...new Set(numbers.flatMap((number) => number ?? []))];
}

/** What a person's own page of a source says of how complete it is. */
export type PersonCoverageView = {
  slug: string;
  lead: string;
  /** Empty where no reporter is known for the municipalities. */
  reporters: { name: string; lines: string[]; gaps: string[] }[];
  limits: string[];
  open: string;
  /** The register did not tell what has been delivered. */
  away: boolean;
};

/**
 * How complete a source is for one person: what the municipalities sent that their rows are from
 * (numbers of four digits, earlier ones too). Where they live stands in another source, which this
 * page does not ask.
 */
export function coverageView(
  source: SourceCode,
  coverage: SourceCoverage | undefined,
  { municipalities, now }: { municipalities: readonly string[]; now: Date },
  words: Words,
): PersonCoverageView {
  const { t } = words;
  const kind = coverage?.kind ?? 'national';
  const reporters = coverage === undefined ? [] : reportersFor(coverage, municipalities);
  return {
    slug: sourceSlugs[source],
    lead: t(`holdings.coverage.complete-lead.${kind}`),
    reporters: reporters.map((reporter) => ({
      name: reporter.name,
      lines: deliverySentences(reporter, now, words),
      gaps:
        coverage === undefined
          ? []
          : gapsOf(reporter, coverage, now).map((gap) => gapText(gap, words)),
    })),
    limits: limitsOf(source, words),
    open: t(`holdings.coverage.open.${kind}`),
    away: coverage === undefined,
  };
}

function reporterView(reporter: Reporter, coverage: SourceCoverage, now: Date, words: Words) {
  return {
    deliveries: deliveryLines(reporter, now, words),
    systems: reporter.systems.map((system) => systemView(system, words)),
    gaps: gapsOf(reporter, coverage, now).map((gap) => gapText(gap, words)),
  };
}

function hitsText(n: number, words: string, { t }: Words): string {
  return n === 0
    ? t('holdings.coverage.no-hit', { words })
    : t('holdings.coverage.hits', { n, words });
}

/** Norway has two Herøy and two Våler: their numbers tell them apart. */
function nameOf({ name, places }: Reporter, all: readonly Reporter[]): string {
  const alone = all.filter((one) => one.name === name).length === 1;
  const [place] = places;
  return alone || place === undefined ? name : `${name} (${place.number})`;
}

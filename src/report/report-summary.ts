import { sourceCodes, type Holdings, type SourceOverview } from '../holdings/holdings.ts';
import { sourceName } from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import { formatDate, formatDateTime, type Language } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import type { ReportTable } from './report.ts';

/** Which sources were searched, empty, failed or not searched, and how fresh each is. */
export function reportSummary(holdings: Holdings, wording: Wording, t: Translate): ReportTable {
  const rows = sourceCodes.map((code) => {
    const source = holdings.sources.find((candidate) => candidate.source === code);
    return [
      sourceName(code, wording),
      resultText(source, t),
      periodText(source, t, wording.lang),
      updatedText(source, t, wording.lang),
    ];
  });
  const iplos = [
    t('report.iplos'),
    `${t('report.result.not-searched')}. ${t('report.iplos-why')}`,
    t('report.none'),
    t('report.none'),
  ];
  return {
    columns: [
      { label: t('report.summary.source') },
      { label: t('report.summary.result') },
      { label: t('report.summary.period') },
      { label: t('report.summary.updated') },
    ],
    rows: [...rows, iplos].map((texts) => ({ cells: texts.map((text) => ({ text })) })),
  };
}

function resultText(source: SourceOverview | undefined, t: Translate): string {
  switch (source?.result) {
    case undefined:
      return t('report.result.not-searched');
    case 'found':
      return t('report.result.found', { n: source.rowCount });
    case 'empty':
      return t('report.result.empty');
    case 'failed':
      return t('report.result.failed');
  }
}

export function periodText(source: SourceOverview | undefined, t: Translate, lang: Language) {
  const { firstOn, lastOn } = source ?? {};
  if (firstOn === undefined || lastOn === undefined) return t('report.none');
  if (firstOn === lastOn) return formatDate(firstOn, lang);
  return t('report.period', { first: formatDate(firstOn, lang), last: formatDate(lastOn, lang) });
}

/** The data's cut-off time: nothing that reached KPR later can be in the report. */
export function updatedText(source: SourceOverview | undefined, t: Translate, lang: Language) {
  const loadedAt = source?.lastLoadAt;
  return loadedAt === undefined ? t('report.unknown') : formatDateTime(loadedAt, lang);
}

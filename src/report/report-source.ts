import {
  sourceCodes,
  type HeldRecord,
  type Holdings,
  type SourceCode,
  type SourceHoldings,
} from '../holdings/holdings.ts';
import { presentProvenance, sourceName } from '../holdings/present.ts';
import type { Wording } from '../holdings/wording.ts';
import { frequencyText } from '../holdings/source-view.ts';
import { formatDate, osloDate } from '../shared/format.ts';
import type { Translate } from '../web/texts.ts';
import { sourceFigures, type GrowingFacts } from './report-figures.ts';
import { reportRecord, type RecordTelling } from './report-record.ts';
import { periodText, updatedText } from './report-summary.ts';
import type { ReportPair, ReportRecord, ReportSource, ReportWord } from './report.ts';

type Telling = {
  wording: Wording;
  t: Translate;
  /** When the person has a right to what a failed source holds. */
  followUp: string;
  eraseOn: Partial<Record<SourceCode, Date>>;
  growing: GrowingFacts;
};

/** Rows that are put in words in one go: others wait some milliseconds. */
const rowsAtOnce = 100;

/** Every source with every row, in the order of the pages; some rows in each step. */
export function* reportSources(
  holdings: Holdings,
  telling: Telling,
): Generator<undefined, ReportSource[]> {
  const sources: ReportSource[] = [];
  for (const code of sourceCodes) {
    const source = holdings.sources.find((candidate) => candidate.source === code);
    sources.push(
      source === undefined ? notSearched(code, telling) : yield* reportSource(source, telling),
    );
  }
  return sources;
}

function notSearched(source: SourceCode, { wording, t }: Telling): ReportSource {
  const title = sourceName(source, wording);
  const notice = { text: t('report.source.not-searched') };
  return {
    source,
    result: 'not-searched',
    title,
    facts: [],
    notice,
    words: null,
    figures: [],
    years: [],
  };
}

function* reportSource(
  source: SourceHoldings,
  telling: Telling,
): Generator<undefined, ReportSource> {
  const words = new Map<string, ReportWord>();
  const sourceYears = yield* years(source, telling, (word) =>
    words.set(`${word.label}: ${word.text}`, word),
  );
  return {
    source: source.source,
    result: source.result,
    title: sourceName(source.source, telling.wording),
    facts: facts(source, telling),
    notice: notice(source, telling),
    words: wordList([...words.values()], telling),
    figures: sourceFigures(source, telling.wording, telling.growing),
    years: sourceYears,
  };
}

function notice({ result }: SourceHoldings, { t, followUp }: Telling) {
  switch (result) {
    case 'found':
      return null;
    case 'empty':
      return { text: t('report.source.empty') };
    case 'failed':
      return { text: t('report.source.failed', { date: followUp }) };
  }
}

function facts(source: SourceHoldings, { wording, t }: Telling): ReportPair[] {
  const { lang } = wording;
  const found = source.result === 'found';
  const said: [string, string | undefined][] = [
    [t('report.source.about'), wording.t(`holdings.about.${source.source}`)],
    [t('report.source.count'), found ? String(source.rowCount) : undefined],
    [t('report.source.period'), found ? periodText(source, t, lang) : undefined],
    [t('report.source.senders'), found ? String(source.senderCount) : undefined],
    [t('report.source.last-delivery'), lastDelivery(source, wording)],
    [t('report.source.updated'), updatedText(source, t, lang)],
    [t('report.source.covers-from'), dateText(source.coversFrom, wording)],
    [t('report.source.frequency'), frequencyText(source.frequency, (key) => wording.t(key))],
    [t('report.source.legal-basis'), source.legalBasis],
  ];
  return said.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

function dateText(date: string | undefined, { lang }: Wording): string | undefined {
  return date === undefined ? undefined : formatDate(date, lang);
}

function lastDelivery({ lastDelivery: last }: SourceHoldings, wording: Wording) {
  if (last === undefined) return undefined;
  return presentProvenance(last, wording)
    .filter(({ technical }) => !technical)
    .map(({ label, text }) => `${label}: ${text}`)
    .join(' · ');
}

/** Once for the source: said at every row, they would fill more paper than the rows. */
function wordList(list: readonly ReportWord[], { wording }: Telling): ReportSource['words'] {
  if (list.length === 0) return null;
  const ordered = list.toSorted((a, b) => a.label.localeCompare(b.label, wording.lang));
  return { title: wording.t('holdings.page.words'), list: ordered };
}

function* years(
  { source, records }: SourceHoldings,
  { wording, t, eraseOn }: Telling,
  explain: RecordTelling['explain'],
): Generator<undefined, ReportSource['years']> {
  const told: ReportSource['years'] = [];
  let rowsTold = 0;
  for (const [year, rows] of Map.groupBy(records, yearOf)) {
    const n = rows.length;
    const title = year === undefined ? t('report.undated', { n }) : t('report.year', { year, n });
    const inYear: ReportRecord[] = [];
    for (const record of rows) {
      inYear.push(reportRecord(record, { wording, t, eraseOn: eraseOn[source], explain }));
      rowsTold += 1;
      if (rowsTold % rowsAtOnce === 0) yield;
    }
    told.push({ title, records: inYear });
  }
  return told;
}

function yearOf({ occurredAt }: HeldRecord): string | undefined {
  return occurredAt === undefined ? undefined : osloDate(occurredAt).slice(0, 4);
}

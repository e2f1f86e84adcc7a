import { isOutage } from '../database/outage.ts';
import type { Answer, Question } from '../database/pipelined.ts';
import type { Prepared } from '../database/prepared.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { Unavailable } from '../shared/unavailable.ts';
import {
  sourceCodes,
  type SourceCode,
  type SourceDescription,
  type SourceOverview,
} from './holdings.ts';
import type { RecordsDocument } from './source-document.ts';
import {
  descriptionOf,
  descriptionsStatement,
  type AllSourcesRow,
  type DescriptionRow,
  type SourceRow,
} from './source.repository.ts';
import { allRows, askAbout, type SubjectReading } from './subject-reading.service.ts';
import { summarise } from './summary.ts';

/** The register as it is read for one person, and who hears of what goes wrong. */
export type Reading = SubjectReading & {
  /** When it is read, by the service's clock. */
  now: Date;
  log: Log | undefined;
  metrics: Pick<Metrics, 'sourceFailed' | 'rowOdd'> | undefined;
};

/** What was found in a source: one row for each of the person's keys, or nothing when it failed. */
export type SourceAnswer = {
  source: SourceCode;
  description: SourceDescription;
  rows: SourceRow[] | 'failed';
};

export type SourcesAnswer = {
  /** Whether the register knows the person. */
  registered: boolean;
  answers: SourceAnswer[];
  /** Of all sources. */
  records: RecordsDocument[];
};

type AskedStatements = { each: Record<SourceCode, Prepared>; bindings: Question['bindings'] };

/** Puts one question per source and key, all at the same moment of the register. */
export async function askSources(
  reading: Reading,
  sources: readonly SourceCode[],
  { each, bindings }: AskedStatements,
): Promise<SourcesAnswer> {
  const { general, perKey } = await askAbout<SourceRow & DescriptionRow>(
    reading,
    sources.map((source) => ({ statement: each[source], bindings })),
    [descriptionsQuestion],
  );
  const described = descriptionsIn(general, reading);
  const answers = sources.map((source, place) => ({
    source,
    description: descriptionOf(source, described),
    rows: rowsOf(
      perKey.flatMap((answers) => answers[place] ?? []),
      source,
      reading,
    ),
  }));
  const records = answers.flatMap(({ rows }) =>
    rows === 'failed' ? [] : rows.flatMap((row) => row.records ?? []),
  );
  return { registered: perKey.length > 0, answers, records };
}

/**
 * As `askSources` for all sources, with one question about them together: a page's rows are then
 * picked before any is read. Whatever keeps it from being answered soon is found by asking each.
 */
export async function askAllSources(
  reading: Reading,
  { together, ...asked }: AskedStatements & { together: Prepared },
): Promise<SourcesAnswer> {
  const { general, perKey } = await askAbout<AllSourcesRow & DescriptionRow>(
    { ...reading, patienceMs: reading.patienceMs * togetherShare },
    [{ statement: together, bindings: asked.bindings }],
    [descriptionsQuestion],
  );
  const found = perKey.flat();
  const failed = found.find((answer) => answer.outcome === 'failed');
  if (failed !== undefined) {
    if (isOutage(failed.error)) throw new Unavailable('register', { cause: failed.error });
    reading.log?.warn('sources-asked-one-by-one', errorDetail(failed.error));
    return askSources(reading, sourceCodes, asked);
  }
  const rows = allRows(found);
  const described = descriptionsIn(general, reading);
  const answers = sourceCodes.map((source) => ({
    source,
    description: descriptionOf(source, described),
    rows: rows.map(({ sources }) => ({ ...bare, ...sources[source] })),
  }));
  return {
    registered: perKey.length > 0,
    answers,
    records: rows.flatMap(({ records }) => records ?? []),
  };
}

/** Of the time that one source may take: all together take a hundredth of it when all is well. */
const togetherShare = 0.5;

const bare = { not_in_force: null, records: null, measurements: null, services: null };

const descriptionsQuestion = { statement: descriptionsStatement, bindings: {} };

function descriptionsIn(
  [answer]: readonly Answer<DescriptionRow>[],
  { log }: Pick<Reading, 'log'>,
): DescriptionRow[] {
  if (answer?.outcome === 'failed') log?.error('descriptions-not-read', errorDetail(answer.error));
  return answer?.outcome === 'rows' ? answer.rows : [];
}

/** A source that fails is done without; a register that is away is another matter. */
export function rowsOf<Row>(
  answers: readonly Answer<Row>[],
  source: SourceCode,
  { log, metrics }: Reading,
): Row[] | 'failed' {
  const rows: Row[] = [];
  for (const answer of answers) {
    if (answer.outcome === 'failed') {
      if (isOutage(answer.error)) throw new Unavailable('register', { cause: answer.error });
      const reason = isCanceled(answer.error) ? 'slow' : 'error';
      log?.error('source-not-read', { source, reason, ...errorDetail(answer.error) });
      metrics?.sourceFailed(source, reason);
      return 'failed';
    }
    rows.push(...answer.rows);
  }
  return rows;
}

export function overviewOf({ description, rows }: SourceAnswer): SourceOverview {
  if (rows === 'failed') return { ...summarise(description, []), result: 'failed' };
  const summary = summarise(
    description,
    rows.map((row) => row.summary),
  );
  return { ...summary, result: summary.rowCount === 0 ? 'empty' : 'found' };
}

/** PostgreSQL's `query_canceled`: the statement took longer than it was given. */
function isCanceled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

import type pg from 'pg';
import { isOutage } from '../database/outage.ts';
import { askAtOnce, type Answer, type Question } from '../database/pipelined.ts';
import type { Prepared } from '../database/prepared.ts';
import { errorDetail, type Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import { Unavailable } from '../shared/unavailable.ts';
import type { SourceCode, SourceDescription, SourceOverview } from './holdings.ts';
import {
  descriptionOf,
  descriptionsStatement,
  type DescriptionRow,
  type SourceRow,
} from './source.repository.ts';
import { sceneFor } from './subject.repository.ts';
import { summarise } from './summary.ts';

/** The register as it is read for one person. */
export type Reading = {
  register: pg.Pool;
  personKeys: readonly string[];
  /** How long a source may take before the page does without it. */
  patienceMs: number;
  log: Log | undefined;
  metrics: Pick<Metrics, 'sourceFailed' | 'rowOdd'> | undefined;
};

/** What was found in a source: one row for each of the person's keys, or nothing when it failed. */
export type SourceAnswer = {
  source: SourceCode;
  description: SourceDescription;
  rows: SourceRow[] | 'failed';
};

/** Puts one question per source and key, all at the same moment of the register. */
export async function askSources(
  reading: Reading,
  sources: readonly SourceCode[],
  about: { statements: Record<SourceCode, Prepared>; bindings: Question['bindings'] },
): Promise<SourceAnswer[]> {
  const { register, personKeys, patienceMs } = reading;
  const asked = sources.flatMap((source) => personKeys.map((personKey) => ({ source, personKey })));
  const [descriptions, ...answers] = await askAtOnce<SourceRow & DescriptionRow>(
    register,
    [
      { statement: descriptionsStatement, bindings: {}, scene: '' },
      ...asked.map(({ source, personKey }) => ({
        statement: about.statements[source],
        bindings: { ...about.bindings, personKey },
        scene: sceneFor(personKey),
      })),
    ],
    patienceMs,
  );
  if (descriptions?.outcome === 'failed') {
    reading.log?.error('descriptions-not-read', errorDetail(descriptions.error));
  }
  const described = descriptions?.outcome === 'rows' ? descriptions.rows : [];
  return sources.map((source) => ({
    source,
    description: descriptionOf(source, described),
    rows: rowsOf(
      answers.filter((_, place) => asked[place]?.source === source),
      source,
      reading,
    ),
  }));
}

/** A source that fails is done without; a register that is away is another matter. */
function rowsOf(
  answers: readonly Answer<SourceRow>[],
  source: SourceCode,
  { log, metrics }: Reading,
): SourceRow[] | 'failed' {
  const rows: SourceRow[] = [];
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

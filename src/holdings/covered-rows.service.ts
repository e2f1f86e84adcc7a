import { isOutage } from '../database/outage.ts';
import { errorDetail } from '../shared/log.ts';
import { osloDate } from '../shared/format.ts';
import { Unavailable } from '../shared/unavailable.ts';
import { findTable } from './catalogue.ts';
import {
  coveredStatement,
  type CoveredDocument,
  type ExampleDocument,
} from './covered-rows.repository.ts';
import type {
  CoveredRows,
  CoveredTarget,
  HeldUnderRules,
  KeptTarget,
  ReleaseCount,
} from './covered-rows.ts';
import { heldRecordOf } from './held-row.ts';
import { rowsOf, type Reading } from './holdings-reading.service.ts';
import type { HeldRecord, SourceCode } from './holdings.ts';
import { latestDays } from './latest-days.ts';
import { recordWithoutPlaces } from './places.ts';
import { askAbout } from './subject-reading.service.ts';
import { releaseCountsStatement, type ReleaseCountRow } from './use.repository.ts';

export type CoveredQuestion = { targets: readonly CoveredTarget[]; kept: readonly KeptTarget[] };

type CoveredRow = CoveredDocument & ReleaseCountRow;

/**
 * What the register holds of what rules cover, and who has received of it: one question for each
 * source, all at the same moment. A source that fails costs its own targets alone.
 *
 * @throws Unavailable when the register is away
 */
export async function readCovered(
  reading: Reading,
  { targets, kept }: CoveredQuestion,
): Promise<HeldUnderRules> {
  const sources = [...new Set([...targets, ...kept].map(({ source }) => source))];
  const of = <Target extends { source: SourceCode }>(all: readonly Target[], source: SourceCode) =>
    all.filter((target) => target.source === source);
  const { perKey } = await askAbout<CoveredRow>(reading, [
    { statement: releaseCountsStatement, bindings: {} },
    ...sources.map((source) => coveredStatement(of(targets, source), of(kept, source))),
  ]);
  const answers = new Map(
    sources.map((source, place) => [
      source,
      rowsOf(
        perKey.flatMap((told) => told[place + 1] ?? []),
        source,
        reading,
      ),
    ]),
  );
  /** One answer for each key that the person is registered under. */
  const toldOf = <Target extends { source: SourceCode }, Told>(
    all: readonly Target[],
    target: Target,
    pick: (row: CoveredDocument, at: number) => Told | undefined,
  ): Told[] | 'failed' => {
    const rows = answers.get(target.source) ?? 'failed';
    if (rows === 'failed') return 'failed';
    const at = of(all, target.source).indexOf(target);
    return rows.flatMap((row) => pick(row, at) ?? []);
  };
  return {
    targets: targets.map((target) => {
      const told = toldOf(targets, target, (row, at) => row.targets[at]);
      return told === 'failed' ? told : together(target, told, reading);
    }),
    kept: kept.map((target) => {
      const told = toldOf(kept, target, (row, at) => row.kept[at]);
      return told === 'failed' ? told : sum(told);
    }),
    releases: releasesIn(
      perKey.flatMap(([first]) => first ?? []),
      reading,
    ),
    placesHidden: false,
  };
}

export function coveredWithoutPlaces(held: HeldUnderRules): HeldUnderRules {
  return {
    ...held,
    placesHidden: true,
    targets: held.targets.map((one) =>
      one === 'failed' ? one : { ...one, examples: one.examples.map(recordWithoutPlaces) },
    ),
  };
}

const mostExamples = 3;

function together(
  { table }: CoveredTarget,
  told: readonly CoveredDocument['targets'][number][],
  { now }: Pick<Reading, 'now'>,
): CoveredRows {
  const total = (name: keyof Omit<CoveredRows, 'examples'>) =>
    sum(told.map(({ counts }) => counts[name]));
  const newest = told
    .flatMap(({ examples }) => examples)
    .toSorted((a, b) => ((b.at ?? '') < (a.at ?? '') ? -1 : 1))
    .slice(0, mostExamples);
  return {
    rows: total('rows'),
    values: total('values'),
    blocked: total('blocked'),
    outside: total('outside'),
    examples: newest.map((example) => exampleOf(table, example, now)),
  };
}

function exampleOf(name: string, { at, on_date, row, parent }: ExampleDocument, now: Date) {
  const table = findTable(name);
  if (table === undefined) throw new Error(`No entry for ${name}`);
  const held: HeldRecord = heldRecordOf(table, row, {
    id: undefined,
    occurredAt: at === null ? undefined : new Date(at),
    onDate: on_date ?? undefined,
    latest: latestDays({}, osloDate(now)),
    parent,
  });
  return held;
}

function releasesIn(
  answers: readonly { outcome: 'rows' | 'failed'; rows?: ReleaseCountRow[]; error?: unknown }[],
  { log }: Pick<Reading, 'log'>,
): ReleaseCount[] | 'failed' {
  const releases: ReleaseCount[] = [];
  for (const { outcome, rows = [], error } of answers) {
    if (outcome === 'failed') {
      if (isOutage(error)) throw new Unavailable('register', { cause: error });
      log?.error('releases-not-counted', errorDetail(error));
      return 'failed';
    }
    for (const row of rows) {
      releases.push({
        projectId: row.prosjekt_id,
        recipientName: row.recipient_name,
        datasets: row.dataset_codes,
        withIdentityNumber: row.with_fnr,
        count: row.n,
      });
    }
  }
  return releases;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Mandate } from '../mandate/mandate.ts';
import type { SealingKeys } from '../shared/sealing.ts';
import { findRecordTable } from './catalogue.ts';
import {
  askAllSources,
  askSources,
  overviewOf,
  type Reading,
  type SourceAnswer,
} from './holdings-reading.service.ts';
import {
  sourceCodes,
  type HeldRecord,
  type RecordFilter,
  type RecordPage,
  type SourceCode,
  type SourcePage,
  type TimelinePage,
} from './holdings.ts';
import { measurementsOf, servicesOf } from './drawn.ts';
import { countOddities } from './oddity.ts';
import { newestRows, pageCursor, type PageStart } from './page-cursor.ts';
import { newestFirst, type PlacedRecord } from './record-order.ts';
import type { RowReference } from './row-reference.ts';
import { placedRecordsOf, type RecordsDocument } from './source-document.ts';
import {
  allSourcesStatements,
  drawnPageStatements,
  oneRecordStatement,
  pageStatements,
  type SourceRow,
} from './source.repository.ts';
import { askAbout, type SubjectReading } from './subject-reading.service.ts';

type AskedPage = {
  keys: SealingKeys;
  mandate: Mandate;
  filter: RecordFilter;
  start: PageStart;
  pageSize: number;
};

export async function readSourcePage(
  reading: Reading,
  source: SourceCode,
  asked: AskedPage,
): Promise<SourcePage> {
  const { answers, records } = await askSources(reading, [source], {
    each: drawnPageStatements[asked.start.direction],
    bindings: bindingsFor(asked),
  });
  const rows = rowsIn(answers);
  const [answer] = answers;
  if (answer === undefined) throw new Error('The source was not asked');
  return {
    source: overviewOf(answer),
    ...pageOf(reading, { sources: [source], records }, asked),
    notInForce: leftOut(rows),
    measurements: measurementsOf(rows.flatMap(({ measurements }) => measurements ?? [])),
    services: servicesOf(rows.flatMap(({ services }) => services ?? [])),
  };
}

export async function readTimeline(
  reading: Reading,
  sources: readonly SourceCode[],
  asked: AskedPage,
): Promise<TimelinePage> {
  const { direction } = asked.start;
  const about = { each: pageStatements[direction], bindings: bindingsFor(asked) };
  const wanted = sourceCodes.filter((source) => sources.length === 0 || sources.includes(source));
  const isAll = wanted.length === sourceCodes.length;
  const { answers, records } = isAll
    ? await askAllSources(reading, { ...about, together: allSourcesStatements[direction] })
    : await askSources(reading, wanted, about);
  return {
    ...pageOf(reading, { sources: wanted, records }, asked),
    failed: answers.filter(({ rows }) => rows === 'failed').map(({ source }) => source),
    perYear: answers.flatMap((answer) =>
      overviewOf(answer).perYear.map((year) => ({ source: answer.source, ...year })),
    ),
    notInForce: leftOut(rowsIn(answers)),
  };
}

export async function readOneRecord(
  reading: SubjectReading & Pick<Reading, 'now'>,
  { table: name, id }: RowReference,
): Promise<HeldRecord | undefined> {
  const table = findRecordTable(name);
  if (table === undefined) return undefined;
  const statement = { statement: oneRecordStatement(table), bindings: { id } };
  const { perKey } = await askAbout<{ records: RecordsDocument }>(reading, [statement]);
  for (const answer of perKey.flat()) {
    if (answer.outcome === 'failed') throw answer.error;
    const [found] = answer.rows.flatMap(({ records }) => placedRecordsOf(records, reading.now));
    if (found !== undefined) return found.record;
  }
  return undefined;
}

/** One row more than is shown, to know whether there are more. */
function bindingsFor({ filter: { year, everything }, start, pageSize }: AskedPage) {
  const { at, rank, id } = start;
  return {
    at,
    rank,
    id,
    most: pageSize + 1,
    everything,
    from: year === undefined ? null : `${year}-01-01 00:00 Europe/Oslo`,
    until: year === undefined ? null : `${year + 1}-01-01 00:00 Europe/Oslo`,
  };
}

function pageOf(
  reading: Reading,
  { sources, records }: { sources: readonly SourceCode[]; records: readonly RecordsDocument[] },
  { keys, mandate, start, pageSize }: AskedPage,
): RecordPage {
  const ordered = newestFirst(
    records.flatMap((document) => placedRecordsOf(document, reading.now)),
  );
  const older = start.direction === 'older';
  const shown = older ? ordered.slice(0, pageSize) : ordered.slice(-pageSize);
  const more = ordered.length > shown.length;
  const cursor = (placed: PlacedRecord | undefined, direction: PageStart['direction']) =>
    placed === undefined ? undefined : pageCursor(keys, mandate, placed.place, direction);
  for (const source of sources) {
    countOddities(
      reading,
      source,
      shown.flatMap(({ record }) => (sourceOf(record) === source ? [record] : [])),
    );
  }
  const isFirst = start === newestRows;
  return {
    records: shown.map(({ record }) => record),
    older: more || !older ? cursor(shown.at(-1), 'older') : undefined,
    newer: (older ? !isFirst : more) ? cursor(shown[0], 'newer') : undefined,
  };
}

function leftOut(rows: readonly SourceRow[]): number {
  return rows.reduce((total, { not_in_force }) => total + (not_in_force ?? 0), 0);
}

function rowsIn(answers: readonly SourceAnswer[]): SourceRow[] {
  return answers.flatMap(({ rows }) => (rows === 'failed' ? [] : rows));
}

function sourceOf({ table }: HeldRecord): SourceCode | undefined {
  return findRecordTable(table)?.source;
}

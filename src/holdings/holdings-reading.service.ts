import { errorDetail, type Log } from '../shared/log.ts';
import {
  sourceCodes,
  type HeldRecord,
  type SourceCode,
  type SourceDescription,
  type SourceHoldings,
  type SourceOverview,
  type SourceSummary,
} from './holdings.ts';
import { listRecordRefs, readRecords } from './holdings.repository.ts';
import { findDelivery } from './provenance.repository.ts';
import { inOrder, pageOfRefs } from './record-order.ts';
import { countRecordsPerYear, readSourceDescriptions } from './source.repository.ts';
import type { SubjectTransaction } from './subject.repository.ts';
import { lastDeliveryIdOf, summarise, type YearCount } from './summary.ts';

/** One page of a source's rows, newest first; `page` counts from 1. */
export type SourcePage = {
  source: SourceOverview;
  records: HeldRecord[];
  page: number;
  pages: number;
};

/** One moment of the register, and the keys of the person it is read for. */
export type Reading = {
  tx: SubjectTransaction;
  personKeys: readonly string[];
  log: Log | undefined;
};

export async function readOverview(reading: Reading): Promise<SourceOverview[]> {
  const descriptions = await readSourceDescriptions(reading.tx);
  const sources: SourceOverview[] = [];
  for (const source of sourceCodes) {
    const description = descriptions[source];
    const summary = await attempt(reading, source, (part) => readSummary(part, description));
    sources.push(overviewOf(description, summary));
  }
  return sources;
}

export async function readEverything(reading: Reading): Promise<SourceHoldings[]> {
  const descriptions = await readSourceDescriptions(reading.tx);
  const sources: SourceHoldings[] = [];
  for (const source of sourceCodes) {
    const description = descriptions[source];
    const read = await attempt(reading, source, async (part) => ({
      summary: await readSummary(part, description),
      records: await readAllRecords(part, source),
    }));
    sources.push({ ...overviewOf(description, read?.summary), records: read?.records ?? [] });
  }
  return sources;
}

export async function readPage(
  reading: Reading,
  source: SourceCode,
  wanted: { page: number; pageSize: number },
): Promise<SourcePage> {
  const description = (await readSourceDescriptions(reading.tx))[source];
  const read = await attempt(reading, source, async (part) => ({
    summary: await readSummary(part, description),
    found: await readRecordPage(part, source, wanted),
  }));
  return {
    source: overviewOf(description, read?.summary),
    ...(read?.found ?? { records: [], page: 1, pages: 1 }),
  };
}

/** A source that cannot be read fails alone: what was read before it in the transaction stands. */
async function attempt<Result>(
  reading: Reading,
  source: SourceCode,
  read: (part: Reading) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await reading.tx.transaction((tx) => read({ ...reading, tx }));
  } catch (error) {
    reading.log?.error('source-not-read', { source, ...errorDetail(error) });
    return undefined;
  }
}

async function readSummary(
  { tx, personKeys }: Reading,
  description: SourceDescription,
): Promise<SourceSummary> {
  const years: YearCount[] = [];
  for (const personKey of personKeys) {
    years.push(...(await countRecordsPerYear(tx, personKey, description.source)));
  }
  const deliveryId = lastDeliveryIdOf(years);
  const delivery = deliveryId === undefined ? undefined : await findDelivery(tx, deliveryId);
  return summarise(description, years, delivery);
}

async function readAllRecords({ tx, personKeys }: Reading, source: SourceCode) {
  const found = [];
  for (const personKey of personKeys) found.push(...(await readRecords(tx, personKey, source)));
  return inOrder(found);
}

async function readRecordPage(
  { tx, personKeys }: Reading,
  source: SourceCode,
  wanted: { page: number; pageSize: number },
) {
  const refs = [];
  for (const personKey of personKeys) refs.push(...(await listRecordRefs(tx, personKey, source)));
  const { refs: chosen, page, pages } = pageOfRefs(refs, wanted);
  const found = [];
  for (const personKey of personKeys) {
    found.push(...(await readRecords(tx, personKey, source, chosen)));
  }
  return { records: inOrder(found), page, pages };
}

function overviewOf(
  description: SourceDescription,
  summary: SourceSummary | undefined,
): SourceOverview {
  if (summary === undefined) return { ...summarise(description, [], undefined), result: 'failed' };
  return { ...summary, result: summary.rowCount === 0 ? 'empty' : 'found' };
}

import { setImmediate } from 'node:timers/promises';
import { askAllSources, askSources, overviewOf, type Reading } from './holdings-reading.service.ts';
import { sourceCodes, type SourceHoldings, type SourceOverview } from './holdings.ts';
import { countOddities } from './oddity.ts';
import { newestRows } from './page-cursor.ts';
import { newestFirst, type PlacedRecord } from './record-order.ts';
import { placedRecordsOf, type RecordsDocument } from './source-document.ts';
import { allSummariesStatement, pageStatements, summaryStatements } from './source.repository.ts';

/** What all sources say, and whether the register knows the person. */
export type Found<Source> = { registered: boolean; sources: Source[] };

export async function readOverview(reading: Reading): Promise<Found<SourceOverview>> {
  const { registered, answers } = await askAllSources(reading, {
    together: allSummariesStatement,
    each: summaryStatements,
    bindings: {},
  });
  return { registered, sources: answers.map(overviewOf) };
}

/** A document of thousands of rows is waited for longer than a page. */
const documentPatience = 15;

/** Every source with every row, in force or not. */
export async function readEverything(reading: Reading): Promise<Found<SourceHoldings>> {
  const bindings = { ...newestRows, most: null, from: null, until: null, everything: true };
  const patienceMs = reading.patienceMs * documentPatience;
  const { registered, answers } = await askSources({ ...reading, patienceMs }, sourceCodes, {
    each: pageStatements.older,
    bindings,
  });
  const sources: SourceHoldings[] = [];
  for (const answer of answers) {
    const rows = answer.rows === 'failed' ? [] : answer.rows;
    const placed: PlacedRecord[] = [];
    for (const row of rows) {
      if (row.records === null) continue;
      for await (const some of placedInTurns(row.records, reading.now)) placed.push(...some);
    }
    const records = newestFirst(placed).map(({ record }) => record);
    countOddities(reading, answer.source, records);
    sources.push({ ...overviewOf(answer), records });
  }
  return { registered, sources };
}

/** Rows between which others are served: tens of thousands take seconds. */
const rowsAtOnce = 250;

async function* placedInTurns(document: RecordsDocument, now: Date) {
  for (let from = 0; from < document.records.length; from += rowsAtOnce) {
    const records = document.records.slice(from, from + rowsAtOnce);
    yield placedRecordsOf({ ...document, records }, now);
    await setImmediate();
  }
}

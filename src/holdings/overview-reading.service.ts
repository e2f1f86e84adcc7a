import { askSources, overviewOf, type Reading } from './holdings-reading.service.ts';
import { sourceCodes, type SourceHoldings, type SourceOverview } from './holdings.ts';
import { countOddities } from './oddity.ts';
import { newestRows } from './page-cursor.ts';
import { newestFirst } from './record-order.ts';
import { placedRecordsOf } from './source-document.ts';
import { pageStatements, summaryStatements } from './source.repository.ts';

export async function readOverview(reading: Reading): Promise<SourceOverview[]> {
  const about = { statements: summaryStatements, bindings: {} };
  return (await askSources(reading, sourceCodes, about)).map(overviewOf);
}

/** A document of thousands of rows is waited for longer than a page. */
const documentPatience = 15;

/** Every source with every row, in force or not. */
export async function readEverything(reading: Reading): Promise<SourceHoldings[]> {
  const bindings = { ...newestRows, most: null, from: null, until: null, everything: true };
  const about = { statements: pageStatements.older, bindings };
  const patienceMs = reading.patienceMs * documentPatience;
  const answers = await askSources({ ...reading, patienceMs }, sourceCodes, about);
  return answers.map((answer) => {
    const rows = answer.rows === 'failed' ? [] : answer.rows;
    const placed = rows.flatMap(({ records }) =>
      records === null ? [] : placedRecordsOf(records),
    );
    const records = newestFirst(placed).map(({ record }) => record);
    countOddities(reading, answer.source, records);
    return { ...overviewOf(answer), records };
  });
}

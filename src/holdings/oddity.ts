import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import type { HeldRecord, SourceCode } from './holdings.ts';

/** Logs and counts what breaks the read contract: where and how, never the content. */
export function countOddities(
  { log, metrics }: { log: Log | undefined; metrics: Pick<Metrics, 'rowOdd'> | undefined },
  source: SourceCode,
  records: readonly HeldRecord[],
): void {
  for (const { table, odd, fields } of records.flatMap((record) => [record, ...record.parts])) {
    const found = [
      ...(odd === undefined ? [] : [{ column: '', oddity: odd }]),
      ...fields.flatMap((field) =>
        field.odd === undefined ? [] : [{ column: field.column, oddity: field.odd }],
      ),
    ];
    for (const { column, oddity } of found) {
      log?.warn('row-breaks-contract', { source, table, column, oddity });
      metrics?.rowOdd(table, oddity);
    }
  }
}

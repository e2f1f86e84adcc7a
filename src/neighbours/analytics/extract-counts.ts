import type { Decision, Manifest } from '../ingestion/gate.client.ts';

/** Rows in the file, and single values that stayed behind, by the person's place in the batch. */
export type Written = { rows: number; dropped: ReadonlyMap<number, number> };

/** What the gate is told of an extract. */
export function countsOf(
  { batchId, results }: Decision,
  { rows, dropped }: Written,
): Omit<Manifest, 'contentHash'> {
  const leftOut = ['drop-person', 'unknown', 'invalid'];
  const personsDropped = results.filter(({ outcome }) => leftOut.includes(outcome)).length;
  const stripped = results.filter(
    (verdict) =>
      verdict.outcome === 'strip-identifier' ||
      (verdict.outcome === 'drop-fields' && verdict.stripIdentifier),
  );
  const items = [...dropped]
    .filter(([, fieldsDropped]) => fieldsDropped > 0)
    .map(([index, fieldsDropped]) => ({ index, fieldsDropped }));
  return {
    batchId,
    personsIn: results.length,
    personsOut: results.length - personsDropped,
    personsStripped: stripped.length,
    personsDropped,
    rowsOut: rows,
    fieldsDropped: items.reduce((sum, { fieldsDropped }) => sum + fieldsDropped, 0),
    items,
  };
}

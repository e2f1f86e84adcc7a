import { allRows, askAbout, type SubjectReading } from './subject-reading.service.ts';
import { latestLookUpsStatement, lookUpEventOf, type LookUpEventRow } from './use.repository.ts';
import type { LookUpEvent } from './use.ts';

/**
 * The newest events by others, at most `most`: grouped in the register, since somebody may have been
 * looked up thousands of times and a page shows three.
 *
 * @throws `Unavailable` when any of it could not be read
 */
export async function readLatestLookUps(
  reading: SubjectReading,
  most: number,
): Promise<LookUpEvent[]> {
  const statement = { statement: latestLookUpsStatement, bindings: { most } };
  const { perKey } = await askAbout<LookUpEventRow>(reading, [statement]);
  return allRows(perKey.flat())
    .map(lookUpEventOf)
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
    .slice(0, most);
}

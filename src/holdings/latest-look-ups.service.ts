import { askAtOnce } from '../database/pipelined.ts';
import { Unavailable } from '../shared/unavailable.ts';
import type { Reading } from './holdings-reading.service.ts';
import { sceneFor } from './subject.repository.ts';
import { latestLookUpsStatement, lookUpEventOf, type LookUpEventRow } from './use.repository.ts';
import type { LookUpEvent } from './use.ts';

/**
 * The newest events by others, at most `most`: grouped in the register, since somebody may have been
 * looked up thousands of times and a page shows three.
 *
 * @throws `Unavailable` when any of it could not be read
 */
export async function readLatestLookUps(
  { register, personKeys, patienceMs }: Pick<Reading, 'register' | 'personKeys' | 'patienceMs'>,
  most: number,
): Promise<LookUpEvent[]> {
  const answers = await askAtOnce<LookUpEventRow>(
    register,
    personKeys.map((personKey) => ({
      statement: latestLookUpsStatement,
      bindings: { personKey, most },
      scene: sceneFor(personKey),
    })),
    patienceMs,
  );
  const rows = answers.flatMap((answer) => {
    if (answer.outcome === 'failed') throw new Unavailable('register', { cause: answer.error });
    return answer.rows;
  });
  return rows
    .map(lookUpEventOf)
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
    .slice(0, most);
}
